package hoego.cli;

import hoego.library.PostEntry;
import hoego.library.PostFiles;
import hoego.library.PostScanner;
import hoego.library.ScanOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds the posts of a folder, and the one that a user names by path, file name or a part of it.
 */
final class PostFinder {
  private static final int MOST_CANDIDATES = 10;

  private PostFinder() {}

  /** A folder's posts; reports progress to nobody. */
  static ScanOutcome.Scanned scan(Run run, Path folder) {
    ScanOutcome outcome =
        new PostScanner(ZoneId.systemDefault())
            .scan(folder, (entries, read, total) -> {}, () -> false);
    return switch (outcome) {
      case ScanOutcome.Scanned scanned -> scanned;
      case ScanOutcome.UnreadableFolder(Path unreadable, String cause) ->
          throw run.badUsage("cli.unreadableFolder", run.shown(unreadable), cause);
      case ScanOutcome.Cancelled() -> throw new IllegalStateException("nobody cancels");
    };
  }

  /** The same without reading them. */
  static PostFiles files(Run run, Path folder) {
    try {
      return PostScanner.files(folder);
    } catch (IOException unreadable) {
      throw run.badUsage(
          "cli.unreadableFolder", run.shown(folder), unreadable.getClass().getSimpleName());
    }
  }

  /**
   * The one post that a name means.
   *
   * @throws BadUsage where it means none or several
   */
  static Path find(Run run, Path folder, String name) {
    List<PostEntry> posts = scan(run, folder).index().entries();
    String wanted = folded(name).replace('\\', '/');
    List<Predicate<PostEntry>> tries =
        List.of(
            post -> folded(post.relativePath()).equals(wanted),
            post -> post.path().equals(run.path(name)),
            post -> folded(post.fileName()).equals(wanted),
            post -> folded(post.post().title()).equals(wanted),
            post ->
                folded(post.relativePath()).contains(wanted)
                    || folded(post.post().title()).contains(wanted));
    for (Predicate<PostEntry> meant : tries) {
      List<PostEntry> found = posts.stream().filter(meant).toList();
      if (found.size() == 1) {
        return found.getFirst().path();
      }
      if (found.size() > 1) {
        throw run.badUsage("cli.severalPosts", name, list(found));
      }
    }
    throw posts.isEmpty()
        ? run.badUsage("cli.noPosts", run.shown(folder))
        : run.badUsage("cli.noSuchPost", name, list(posts));
  }

  private static String list(List<PostEntry> posts) {
    StringBuilder list = new StringBuilder();
    posts.stream()
        .limit(MOST_CANDIDATES)
        .forEach(
            post ->
                list.append("\n  ")
                    .append(Run.harmless(post.relativePath()))
                    .append("  ")
                    .append(Run.harmless(post.post().title())));
    return (posts.size() > MOST_CANDIDATES ? list.append("\n  …") : list).toString();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
