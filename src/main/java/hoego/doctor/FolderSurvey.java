package hoego.doctor;

import hoego.library.PostEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Examines a folder's posts one after the other, and later only those that have changed.
 *
 * <p>Of one thread at a time. It keeps findings, and no text of a post. A post whose address has
 * changed is no reason to examine those again that link to it: they tell when they change, or when
 * the folder is opened again.
 */
public final class FolderSurvey {
  /** So often a survey tells what it has found so far, in milliseconds. */
  private static final long TELL_MILLIS = 1_000;

  /** What depends on files beside the post's own, and is looked at again when those change. */
  private static final Set<FindingKind> OF_OTHERS =
      EnumSet.of(
          FindingKind.SAME_URL,
          FindingKind.BROKEN_LINK,
          FindingKind.MISSING_IMAGE,
          FindingKind.OTHER_NAME);

  private record Visit(
      Instant modified, long size, Path site, List<Located> findings, Set<String> images) {
    List<Finding> bare() {
      return findings.stream().map(Located::finding).toList();
    }
  }

  private final Map<Path, Visit> visits = new HashMap<>();
  private final ChangedAddresses addresses = new ChangedAddresses();

  /** Posts whose links may lead elsewhere since they were examined. */
  private final Set<Path> doubtful = new HashSet<>();

  private boolean knowsAll;
  private volatile boolean filesChanged = true;
  private Set<String> named = Set.of();
  private @Nullable UnusedImages images;

  /** Other files than posts may have come, gone or changed since the last run. Any thread. */
  public void setFilesChanged() {
    filesChanged = true;
  }

  /**
   * Examines the posts that it doesn't know as they are.
   *
   * @param doctor one of the folder, who has read the sites since the last change
   * @param posts all the folder's posts
   * @param anew whether to examine all of them again
   * @param cancelled asked before each post, and may let the thread wait; what has been examined by
   *     then is kept
   * @param soFar hears on the same thread what has been found, again and again, and the whole at
   *     the end
   */
  public void run(
      FolderDoctor doctor,
      Collection<PostEntry> posts,
      boolean anew,
      BooleanSupplier cancelled,
      Consumer<SurveyResult> soFar) {
    Set<Path> there = new HashSet<>();
    posts.forEach(post -> there.add(post.path()));
    visits.keySet().retainAll(there);
    boolean others = filesChanged;
    filesChanged = false;
    doubtful.addAll(addresses.linking(doctor, wanted(posts, anew, others), posts, knowsAll));
    List<PostEntry> wanted = wanted(posts, anew, others);
    long told = System.nanoTime();
    for (PostEntry post : wanted) {
      if (cancelled.getAsBoolean()) {
        filesChanged |= others;
        return;
      }
      visit(doctor, post);
      doubtful.remove(post.path());
      if (System.nanoTime() - told > TELL_MILLIS * 1_000_000) {
        soFar.accept(result(Habits.UNKNOWN, List.of(), false));
        told = System.nanoTime();
      }
    }
    knowsAll = true;
    Habits.Count count = new Habits.Count();
    visits.values().forEach(visit -> count.add(visit.site(), visit.bare()));
    UnusedImages known = images(anew || others);
    soFar.accept(result(count.habits(known::count), known.unused(doctor.folder()), true));
  }

  /** The images of the sites, looked for again where need be: that reads every file of theirs. */
  private UnusedImages images(boolean again) {
    Set<String> names = new HashSet<>();
    Set<Path> roots = new HashSet<>();
    for (Visit visit : visits.values()) {
      names.addAll(visit.images());
      roots.add(visit.site());
    }
    UnusedImages known = images;
    if (known == null || again || !names.equals(named)) {
      known = UnusedImages.of(roots, visits.keySet(), names);
      images = known;
      named = names;
    }
    return known;
  }

  private List<PostEntry> wanted(Collection<PostEntry> posts, boolean anew, boolean others) {
    return posts.stream()
        .filter(post -> anew || !isKnown(post, others))
        // The newest are those that are looked at.
        .sorted(Comparator.comparing(PostEntry::modified).reversed())
        .toList();
  }

  private boolean isKnown(PostEntry post, boolean others) {
    Visit visit = visits.get(post.path());
    return visit != null
        && visit.modified().equals(post.modified())
        && visit.size() == post.size()
        && !doubtful.contains(post.path())
        && !(others
            && visit.findings().stream()
                .anyMatch(each -> OF_OTHERS.contains(each.finding().kind())));
  }

  private void visit(FolderDoctor doctor, PostEntry post) {
    Examination made = doctor.examine(post.path());
    visits.put(
        post.path(),
        new Visit(
            post.modified(),
            post.size(),
            doctor.site(post.path()),
            Located.in(made.text(), made.findings()),
            UnusedImages.names(made.text())));
  }

  private SurveyResult result(Habits habits, List<Examination> unusedImages, boolean whole) {
    Map<Path, List<Located>> found = new HashMap<>();
    visits.forEach(
        (path, visit) -> {
          Set<Finding> told = new HashSet<>(habits.told(visit.site(), visit.bare()));
          List<Located> left = new ArrayList<>(visit.findings());
          left.removeIf(each -> !told.contains(each.finding()));
          if (!left.isEmpty()) {
            found.put(path, List.copyOf(left));
          }
        });
    return new SurveyResult(found, unusedImages, habits, whole);
  }
}
