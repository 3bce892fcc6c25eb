package hoego.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatcherTest {
  private final BlockingQueue<FolderChange> changes = new LinkedBlockingQueue<>();

  /** The next report; a minute is only the bound of a test that fails. */
  private FolderChange next() throws InterruptedException {
    @Nullable FolderChange change = changes.poll(1, TimeUnit.MINUTES);
    assertThat(change).isNotNull();
    return change == null ? new FolderChange.Everything() : change;
  }

  /** Reports until a file is named, or everything is. */
  private Set<Path> until(Path file) throws InterruptedException {
    Set<Path> seen = new HashSet<>();
    while (!seen.contains(file)) {
      if (next() instanceof FolderChange.Files files) {
        seen.addAll(files.paths());
      }
    }
    return seen;
  }

  @Test
  void namesFilesThatChangeAndNoneThatAreSkipped(@TempDir Path folder) throws Exception {
    Path posts = Files.createDirectories(folder.resolve("_posts/회고"));
    Files.createDirectories(folder.resolve("_site"));
    try (FolderWatcher watcher = FolderWatcher.watch(folder, changes::add)) {
      assertThat(watcher).isNotNull();
      Files.writeString(folder.resolve("_site/a.html"), "");
      Files.writeString(posts.resolve(".a.md.swp"), "");
      Files.writeString(posts.resolve("a.md~"), "");
      Files.writeString(posts.resolve("a.md.hoego-tmp"), "");
      Path post = Files.writeString(posts.resolve("2024-12-31-회고.md"), "글");
      assertThat(until(post)).containsExactly(post);
      Files.delete(post);
      assertThat(until(post)).containsExactly(post);
    }
  }

  @Test
  void asksForEverythingWhenAFolderComesAndWatchesIt(@TempDir Path folder) throws Exception {
    try (FolderWatcher watcher = FolderWatcher.watch(folder, changes::add)) {
      assertThat(watcher).isNotNull();
      Path posts = Files.createDirectory(folder.resolve("_posts"));
      assertThat(next()).isEqualTo(new FolderChange.Everything());
      Path post = Files.writeString(posts.resolve("2024-12-31-회고.md"), "글");
      assertThat(until(post)).contains(post);
    }
  }

  @Test
  void comparesFilesWhereTheSystemCannotWatch(@TempDir Path folder) throws Exception {
    Path old = Files.writeString(folder.resolve("old.md"), "글");
    Files.writeString(folder.resolve("same.md"), "글");
    try (FolderWatcher watcher = FolderWatcher.poll(folder, changes::add, Duration.ofMillis(20))) {
      assertThat(watcher).isNotNull();
      Path made = Files.writeString(folder.resolve("new.md"), "글");
      assertThat(until(made)).containsExactly(made);
      Files.writeString(old, "더 긴 글");
      assertThat(until(old)).doesNotContain(folder.resolve("same.md"));
      Files.delete(made);
      assertThat(until(made)).contains(made);
    }
  }

  @Test
  void comparesWhereThereIsNoFolderYet(@TempDir Path parent) throws Exception {
    Path folder = parent.resolve("나중에");
    try (FolderWatcher watcher = FolderWatcher.watch(folder, changes::add, Duration.ofMillis(20))) {
      assertThat(watcher).isNotNull();
      Path post = Files.writeString(Files.createDirectory(folder).resolve("회고.md"), "글");
      assertThat(until(post)).contains(post);
    }
  }

  @Test
  void noticesThatTheWholeFolderIsGone(@TempDir Path parent) throws Exception {
    Path folder = Files.createDirectory(parent.resolve("블로그"));
    try (FolderWatcher watcher = FolderWatcher.watch(folder, changes::add, Duration.ofMillis(20))) {
      assertThat(watcher).isNotNull();
      Files.delete(folder);
      assertThat(next()).isEqualTo(new FolderChange.Everything());
      Path post = Files.writeString(Files.createDirectory(folder).resolve("회고.md"), "글");
      assertThat(until(post)).contains(post);
    }
  }

  @Test
  void reportsNothingOnceClosed(@TempDir Path folder) throws IOException {
    FolderWatcher watcher = FolderWatcher.watch(folder, changes::add);
    watcher.close();
    watcher.close();
    Files.writeString(folder.resolve("회고.md"), "글");
    assertThat(changes).isEmpty();
  }
}
