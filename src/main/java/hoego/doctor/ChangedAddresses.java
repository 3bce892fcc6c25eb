package hoego.doctor;

import hoego.file.Disk;
import hoego.file.Encoding;
import hoego.library.PostEntry;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Remembers where posts are published, and tells whose links may lead elsewhere once that has
 * changed; of one thread, waits for the disk.
 */
final class ChangedAddresses {
  /** More at once are looked for by looking at everything. */
  private static final int MOST = 50;

  private final Map<Path, String> known = new HashMap<>();

  /**
   * The posts that may link to one whose address is another one than it was; that of the folder is
   * known from now on.
   *
   * @param changed the posts that are not as they were
   * @param all the folder's posts
   * @param learnt whether the folder was known before; else nothing can have changed
   */
  Set<Path> linking(
      FolderDoctor doctor,
      Collection<PostEntry> changed,
      Collection<PostEntry> all,
      boolean learnt) {
    Set<Path> there = new HashSet<>();
    all.forEach(post -> there.add(post.path()));
    Set<String> names = new HashSet<>();
    known.forEach(
        (path, address) -> {
          if (!there.contains(path)) {
            names.add(name(address));
          }
        });
    known.keySet().retainAll(there);
    for (PostEntry post : changed) {
      String now = doctor.address(post.path());
      String was = known.put(post.path(), now);
      if (!now.equals(was)) {
        names.add(name(now));
        names.add(name(was == null ? "" : was));
      }
    }
    names.remove("");
    if (names.isEmpty() || !learnt) {
      return Set.of();
    }
    doctor.forgetSites();
    Set<Path> linking = new HashSet<>();
    for (PostEntry post : all) {
      if (names.size() > MOST || mentions(post.path(), names)) {
        linking.add(post.path());
      }
    }
    return linking;
  }

  /** The last name of an address, by which whoever links to it must call it. */
  private static String name(String address) {
    String path = address.replaceFirst("(?:/index)?\\.html\\z", "").replaceFirst("/+\\z", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean mentions(Path post, Set<String> names) {
    try {
      String text = Encoding.decodeLeniently(Disk.read(post));
      return names.stream().anyMatch(name -> text.contains(name) || text.contains(encoded(name)));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
