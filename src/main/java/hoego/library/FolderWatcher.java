package hoego.library;

import hoego.file.Disk;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder and all below it for changes, on a daemon thread of its own that also calls the
 * listener.
 *
 * <p>Where the system can't watch (Linux gives a user only so many watches), files' times and sizes
 * are compared every few seconds instead.
 */
public final class FolderWatcher implements AutoCloseable {
  private static final Duration QUIET = Duration.ofMillis(200);
  private static final Duration POLLING = Duration.ofSeconds(3);

  /** A file written without pause must not keep all other changes waiting. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private final Path top;
  private final Consumer<FolderChange> listener;
  private final Duration polling;
  private final @Nullable WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Thread thread;
  private volatile boolean closed;

  private record Stamp(FileTime modified, long size) {}

  /**
   * Begins to watch; what changes from the return on is reported.
   *
   * @param listener called on the watcher's thread; must not throw; may close the watcher
   */
  public static FolderWatcher watch(Path folder, Consumer<FolderChange> listener) {
    return watch(folder, listener, POLLING);
  }

  /** A watcher that compares so often where the system can't watch. */
  static FolderWatcher watch(Path folder, Consumer<FolderChange> listener, Duration polling) {
    return new FolderWatcher(folder, listener, true, polling);
  }

  /** A watcher that only compares, so often. */
  static FolderWatcher poll(Path folder, Consumer<FolderChange> listener, Duration every) {
    return new FolderWatcher(folder, listener, false, every);
  }

  private FolderWatcher(
      Path folder, Consumer<FolderChange> listener, boolean watching, Duration polling) {
    this.top = folder.toAbsolutePath().normalize();
    this.listener = listener;
    this.polling = polling;
    this.service = watching ? watchService() : null;
    Map<Path, Stamp> before = service == null ? stamps() : Map.of();
    this.thread =
        Thread.ofPlatform().daemon().name("hoego-folder-watcher").unstarted(() -> run(before));
    thread.start();
  }

  /** Ends the watching; a report under way may still arrive. Any thread; more than once is fine. */
  @Override
  public void close() {
    closed = true;
    closeService();
    thread.interrupt();
  }

  private void run(Map<Path, Stamp> before) {
    try {
      if (service == null) {
        pollChanges(before);
      } else {
        watchChanges(service);
      }
    } catch (InterruptedException | ClosedWatchServiceException ended) {
      // Closed: nothing more to report.
    }
  }

  private @Nullable WatchService watchService() {
    WatchService made = null;
    try {
      made = top.getFileSystem().newWatchService();
      register(made, top);
      return made;
    } catch (IOException | UnsupportedOperationException noWatch) {
      folders.clear();
      if (made != null) {
        try {
          made.close();
        } catch (IOException ignored) {
          // It is given up anyway.
        }
      }
      return null;
    }
  }

  private void closeService() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException ignored) {
        // The thread ends either way.
      }
    }
  }

  private void watchChanges(WatchService watching) throws InterruptedException {
    while (!closed) {
      Set<Path> changed = new HashSet<>();
      boolean everything = false;
      WatchKey key = watching.take();
      long start = System.nanoTime();
      while (key != null) {
        everything |= collect(key, changed);
        if (!key.reset()) {
          everything |= Objects.equals(folders.remove(key), top);
        }
        boolean waitedEnough = System.nanoTime() - start > LONGEST_WAIT.toNanos();
        key = waitedEnough ? null : watching.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
      }
      boolean watchable = true;
      if (everything) {
        try {
          // New folders may have come; registering again what is watched changes nothing.
          register(watching, top);
        } catch (IOException noWatch) {
          watchable = false;
        }
      }
      Map<Path, Stamp> before = watchable ? Map.of() : stamps();
      report(everything, changed);
      if (!watchable) {
        closeService();
        pollChanges(before);
      }
    }
  }

  /** Adds a key's files; true where everything is to be read again. */
  private boolean collect(WatchKey key, Set<Path> changed) {
    Path folder = folders.get(key);
    boolean everything = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null || !(event.context() instanceof Path name)) {
        everything = true;
        continue;
      }
      Path path = folder.resolve(name);
      boolean isFolder = Disk.isFolder(path);
      boolean wasFolder = folders.containsValue(path);
      String text = name.toString();
      if ((isFolder || wasFolder) ? Skipped.folder(text) : Skipped.file(text)) {
        continue;
      }
      if (isFolder || wasFolder) {
        // Something changed in a watched folder is reported by that folder's own key.
        everything |= event.kind() != StandardWatchEventKinds.ENTRY_MODIFY;
      } else {
        changed.add(path);
      }
    }
    return everything;
  }

  private void register(WatchService watching, Path folder) throws IOException {
    for (Path each : foldersBelow(folder)) {
      try {
        WatchKey key =
            each.register(
                watching,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        folders.put(key, each);
      } catch (NoSuchFileException | NotDirectoryException gone) {
        // Removed between being listed and watched: its parent tells.
      }
    }
    if (!folders.containsValue(top)) {
      throw new NoSuchFileException(top.toString());
    }
  }

  private void pollChanges(Map<Path, Stamp> start) throws InterruptedException {
    Map<Path, Stamp> before = start;
    while (!closed) {
      Thread.sleep(polling);
      Map<Path, Stamp> now = stamps();
      Set<Path> changed = new HashSet<>();
      for (Map.Entry<Path, Stamp> file : now.entrySet()) {
        if (!file.getValue().equals(before.get(file.getKey()))) {
          changed.add(file.getKey());
        }
      }
      before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
      report(false, changed);
      before = now;
    }
  }

  private void report(boolean everything, Set<Path> changed) {
    if (closed) {
      return;
    }
    if (everything) {
      listener.accept(new FolderChange.Everything());
    } else if (!changed.isEmpty()) {
      listener.accept(new FolderChange.Files(changed));
    }
  }

  private Map<Path, Stamp> stamps() {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path folder : foldersBelow(top)) {
      for (Path child : children(folder)) {
        try {
          if (!Skipped.file(String.valueOf(child.getFileName())) && Disk.isFile(child)) {
            stamps.put(child, new Stamp(Disk.modified(child), Disk.size(child)));
          }
        } catch (IOException gone) {
          // Removed between being listed and asked: as if it had not been listed.
        }
      }
    }
    return stamps;
  }

  private static Set<Path> foldersBelow(Path top) {
    Set<Path> found = new HashSet<>();
    Set<Path> seen = new HashSet<>();
    Deque<Path> waiting = new ArrayDeque<>();
    waiting.push(top);
    while (!waiting.isEmpty()) {
      Path folder = waiting.pop();
      try {
        if (!seen.add(Disk.real(folder))) {
          continue;
        }
      } catch (IOException gone) {
        continue;
      }
      found.add(folder);
      for (Path child : children(folder)) {
        if (!Skipped.folder(String.valueOf(child.getFileName())) && Disk.isFolder(child)) {
          waiting.push(child);
        }
      }
    }
    return found;
  }

  private static List<Path> children(Path folder) {
    try {
      return Disk.children(folder);
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
