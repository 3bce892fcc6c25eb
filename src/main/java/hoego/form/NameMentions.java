package hoego.form;

import hoego.file.Disk;
import hoego.file.TextFile;
import hoego.post.PostFileName;
import hoego.site.JekyllSite;
import hoego.site.SiteAddresses;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the name that a post's file has is mentioned, before it gets another one: in links to it,
 * and in the names of folders of images; immutable. Finding waits for the disk.
 *
 * @param from the file, absolute
 * @param to the file that it is to be
 * @param files those that mention it, in no order
 * @param folders those of its name, each with what it is to be called
 */
public record NameMentions(Path from, Path to, List<InFile> files, Map<Path, Path> folders) {
  /** What no path is written with. */
  private static final String NOT_IN_PATH = "[^\\s\"'()<>\\[\\]{}|]*/";

  /**
   * A file that mentions it.
   *
   * @param file as it was read
   * @param links renames it where it is linked to
   * @param images renames it where images of a folder are named
   */
  public record InFile(TextFile file, TextChange links, TextChange images) {
    /** The lines that a change is in, each followed by what becomes of it behind an arrow. */
    public static List<String> lines(String text, TextChange change) {
      List<String> before = List.of(text.split("\n", -1));
      List<String> after = List.of(change.apply(text).split("\n", -1));
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < before.size() && i < after.size(); i++) {
        if (!before.get(i).equals(after.get(i))) {
          lines.add(before.get(i).strip());
          lines.add("→ " + after.get(i).strip());
        }
      }
      return lines;
    }
  }

  public NameMentions {
    files = List.copyOf(files);
    folders = Map.copyOf(folders);
  }

  /** Whether nothing mentions it. */
  public boolean isEmpty() {
    return files.isEmpty() && folders.isEmpty();
  }

  /**
   * Looks through posts.
   *
   * @param posts the files to look through; {@code from} is, whether or not it is one of them
   * @param text the text of the post itself, LF line ends
   */
  public static NameMentions find(
      JekyllSite site, Collection<Path> posts, Path from, Path to, String text) {
    String fileName = String.valueOf(from.getFileName());
    String stem = PostFileName.withoutExtension(fileName);
    String newName = String.valueOf(to.getFileName());
    String newStem = PostFileName.withoutExtension(newName);
    Map<Path, Path> folders = stem.equals(newStem) ? Map.of() : folders(site, text, stem, newStem);
    Map<String, String> names = new LinkedHashMap<>();
    both(names, site.url(from, text), site.url(to, text));
    both(names, fileName, newName);
    List<Path> all = new ArrayList<>(posts);
    all.remove(from);
    all.addFirst(from);
    List<InFile> found = new ArrayList<>();
    for (Path each : all) {
      try {
        TextFile file = TextFile.read(each);
        TextChange links = links(file.text(), names, begin(site), stem, newStem);
        TextChange images = images(site, file.text(), stem, newStem, folders);
        if (!links.isEmpty() || !images.isEmpty()) {
          found.add(new InFile(file, links, images));
        }
      } catch (IOException unreadable) {
        // What can't be read can't be changed either.
      }
    }
    return new NameMentions(from, to, found, folders);
  }

  /** An address as it is published, and as people write it. */
  private static void both(Map<String, String> names, String before, String after) {
    String readable = SiteAddresses.decoded(before);
    String readableAfter = SiteAddresses.decoded(after);
    if (!readable.equals(readableAfter)) {
      names.put(readable, readableAfter);
      names.putIfAbsent(encoded(readable), encoded(readableAfter));
      names.putIfAbsent(before, after);
    }
  }

  /** Where an address may begin: not within another one, but behind the site's own. */
  private static String begin(JekyllSite site) {
    String base = base(site);
    String whole = site.settings().text("url").replaceFirst("/+\\z", "") + base;
    StringBuilder begin = new StringBuilder("(?:(?<![\\p{L}\\p{N}_%.-])");
    for (String each : List.of(base, whole)) {
      if (!each.isEmpty()) {
        begin.append("|(?<=").append(Pattern.quote(each)).append(")");
      }
    }
    return begin.append(")").toString();
  }

  private static String base(JekyllSite site) {
    return site.settings().text("baseurl").replaceFirst("/+\\z", "");
  }

  private static TextChange links(
      String text, Map<String, String> names, String begin, String stem, String newStem) {
    TreeMap<Integer, TextEdit> edits = new TreeMap<>();
    if (!stem.equals(newStem)) {
      Matcher tag =
          Pattern.compile("\\{%-?\\s*post_url\\s+(?:\\S*/)?(" + Pattern.quote(stem) + ")\\s*-?%}")
              .matcher(text);
      while (tag.find()) {
        put(edits, TextEdit.replace(tag.start(1), tag.end(1), newStem));
      }
    }
    names.forEach(
        (before, after) -> {
          Matcher name =
              Pattern.compile(begin + Pattern.quote(before) + "(?![\\p{L}\\p{N}_%-])")
                  .matcher(text);
          while (name.find()) {
            put(edits, TextEdit.replace(name.start(), name.end(), after));
          }
        });
    return new TextChange(List.copyOf(edits.values()));
  }

  private static TextChange images(
      JekyllSite site, String text, String stem, String newStem, Map<Path, Path> folders) {
    TreeMap<Integer, TextEdit> edits = new TreeMap<>();
    if (!folders.isEmpty()) {
      for (Map.Entry<String, String> each :
          Map.of(stem, newStem, encoded(stem), encoded(newStem)).entrySet()) {
        Matcher segment = segment(each.getKey()).matcher(text);
        while (segment.find()) {
          Path folder = folder(site, segment.group(1) + each.getKey());
          if (folder != null && folders.containsKey(folder)) {
            put(edits, TextEdit.replace(segment.end(1), segment.end(), each.getValue()));
          }
        }
      }
    }
    return new TextChange(List.copyOf(edits.values()));
  }

  /** The folders of that name that a post names. */
  private static Map<Path, Path> folders(
      JekyllSite site, String text, String stem, String newStem) {
    Map<Path, Path> folders = new LinkedHashMap<>();
    for (String name : List.of(stem, encoded(stem))) {
      Matcher segment = segment(name).matcher(text);
      while (segment.find()) {
        Path folder = folder(site, segment.group(1) + name);
        if (folder != null && Disk.isFolder(folder)) {
          folders.put(folder, folder.resolveSibling(newStem));
        }
      }
    }
    return folders;
  }

  /** A folder's name in a path: what is before it, and what follows. */
  private static Pattern segment(String name) {
    return Pattern.compile(
        "(" + NOT_IN_PATH + ")" + Pattern.quote(name) + "(?=[/\\s\"')>\\]]|\\z)");
  }

  private static @Nullable Path folder(JekyllSite site, String address) {
    String path = SiteAddresses.decoded(address);
    String base = base(site);
    if (!base.isEmpty() && path.startsWith(base + "/")) {
      path = path.substring(base.length());
    }
    try {
      Path folder = site.root().resolve(path.replaceFirst("\\A/+", "")).normalize();
      return folder.startsWith(site.root()) ? folder : null;
    } catch (InvalidPathException impossible) {
      return null;
    }
  }

  private static void put(TreeMap<Integer, TextEdit> edits, TextEdit edit) {
    Map.Entry<Integer, TextEdit> before = edits.floorEntry(edit.range().end() - 1);
    if (before == null || before.getValue().range().end() <= edit.range().start()) {
      edits.put(edit.range().start(), edit);
    }
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      int unit = each & 0xFF;
      if (unit < 0x80 && unit != ' ') {
        encoded.append((char) unit);
      } else {
        encoded.append("%%%02X".formatted(unit));
      }
    }
    return encoded.toString();
  }
}
