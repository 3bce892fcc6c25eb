package hoego.ui.workspace;

import hoego.library.FolderChange;
import hoego.library.FolderWatcher;
import hoego.library.PostIndex;
import hoego.library.PostScanner;
import hoego.library.ScanOutcome;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The opened folder: scanned and watched in the background, told of on the FX thread. */
public final class OpenFolder {
  /** How far the reading of a folder is. */
  public sealed interface State {
    /** No folder is open. */
    record None() implements State {}

    /**
     * Being read; what has been read so far is in the index.
     *
     * @param total 0 while the files are being counted
     */
    record Reading(int read, int total) implements State {}

    /** Read to the end. */
    record Ready(List<Path> unreadableFolders) implements State {}

    /** Can't be read. */
    record Unreadable(String cause) implements State {}
  }

  private final FolderChoices choices;
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<PostIndex> index =
      new ReadOnlyObjectWrapper<>(PostIndex.EMPTY);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private AtomicBoolean cancelled = new AtomicBoolean();
  private @Nullable FolderWatcher watcher;
  private final Set<Path> changed = new HashSet<>();
  private boolean refreshing;
  private boolean again;
  private long opening;
  private Consumer<Set<Path>> onChanged = paths -> {};
  private Runnable onEverything = () -> {};

  /** None yet. */
  OpenFolder(FolderChoices choices) {
    this.choices = choices;
  }

  /** What the writer has chosen for folders. */
  FolderChoices choices() {
    return choices;
  }

  /** The folder, null where none is open. */
  public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /** What has been read of it. */
  public ReadOnlyObjectProperty<PostIndex> indexProperty() {
    return index.getReadOnlyProperty();
  }

  /** How far its reading is. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Hears which files were changed by others, or by us. */
  void setOnChanged(Consumer<Set<Path>> files, Runnable everything) {
    onChanged = files;
    onEverything = everything;
  }

  /**
   * Opens a folder.
   *
   * @param pace runs what it is given, by which reading begins, at once or in a while
   * @param ready runs when it has been read or can't be
   */
  void open(Path newFolder, Consumer<Runnable> pace, Runnable ready) {
    close();
    folder.set(newFolder);
    state.set(new State.Reading(0, 0));
    long mine = ++opening;
    pace.accept(
        () -> {
          if (mine == opening) {
            watch(newFolder, mine, ready);
          }
        });
  }

  private void watch(Path newFolder, long mine, Runnable ready) {
    Background.run(
        () ->
            FolderWatcher.watch(
                newFolder, change -> Background.onFx(() -> changed(newFolder, change))),
        made -> {
          if (mine == opening) {
            watcher = made;
            // Only now, so that nothing that changes meanwhile is missed.
            scan(newFolder, true, ready);
          } else {
            Thread.startVirtualThread(made::close);
          }
        },
        problem -> {
          // Without a watcher F5 still reads the folder again.
          if (mine == opening) {
            scan(newFolder, true, ready);
          }
        });
  }

  /** Reads the folder again. */
  void reload() {
    Path current = folder.get();
    if (state.get() instanceof State.Reading) {
      // One reading after the other: a folder that never rests would never be read to its end.
      again = true;
    } else if (current != null) {
      scan(current, false, () -> {});
    }
  }

  /** Stops reading and watching. */
  void close() {
    cancelled.set(true);
    opening++;
    again = false;
    FolderWatcher watching = watcher;
    watcher = null;
    if (watching != null) {
      Thread.startVirtualThread(watching::close);
    }
    index.set(PostIndex.EMPTY);
    changed.clear();
  }

  /** Reads these files again now, for instance since we have just written them. */
  void refresh(Set<Path> paths) {
    changed.addAll(paths);
    refreshChanged();
  }

  private void scan(Path scanned, boolean fresh, Runnable ready) {
    AtomicBoolean mine = new AtomicBoolean();
    cancelled = mine;
    state.set(new State.Reading(0, 0));
    Batches batches = new Batches(mine);
    PostScanner scanner = new PostScanner(ZoneId.systemDefault());
    Background.run(
        () ->
            scanner.scan(
                scanned,
                (entries, read, total) ->
                    batches.next(
                        // Sorted here, where nobody waits.
                        fresh ? PostIndex.of(entries) : null, new State.Reading(read, total)),
                mine::get),
        outcome -> {
          if (!mine.get()) {
            scanned(outcome);
            ready.run();
            if (again) {
              again = false;
              reload();
            }
          }
        },
        problem -> {
          if (!mine.get()) {
            state.set(new State.Unreadable(String.valueOf(problem.getMessage())));
            ready.run();
          }
        });
  }

  /**
   * Brings what a scan has read to the FX thread, only the newest where more has come meanwhile.
   */
  private final class Batches {
    private record Batch(@Nullable PostIndex index, State state) {}

    private final AtomicReference<@Nullable Batch> newest = new AtomicReference<>();
    private final AtomicBoolean stopped;

    Batches(AtomicBoolean stopped) {
      this.stopped = stopped;
    }

    void next(@Nullable PostIndex read, State progress) {
      if (newest.getAndSet(new Batch(read, progress)) == null) {
        Background.onFx(this::show);
      }
    }

    private void show() {
      Batch batch = newest.getAndSet(null);
      if (batch != null && !stopped.get()) {
        state.set(batch.state());
        if (batch.index() != null) {
          index.set(batch.index());
        }
      }
    }
  }

  private void scanned(ScanOutcome outcome) {
    switch (outcome) {
      case ScanOutcome.Scanned done -> {
        index.set(done.index());
        state.set(new State.Ready(done.unreadableFolders()));
        refreshChanged();
      }
      case ScanOutcome.UnreadableFolder unreadable -> {
        state.set(new State.Unreadable(unreadable.cause()));
        // Something has come since it could not be read.
        again |= !changed.isEmpty();
        changed.clear();
      }
      case ScanOutcome.Cancelled none -> {
        // A newer scan has taken its place.
      }
    }
  }

  private void changed(Path watched, FolderChange change) {
    if (!watched.equals(folder.get())) {
      return;
    }
    if (state.get() instanceof State.Unreadable) {
      reload();
      onEverything.run();
      return;
    }
    switch (change) {
      case FolderChange.Files files -> {
        refresh(files.paths());
        onChanged.accept(files.paths());
      }
      case FolderChange.Everything all -> {
        reload();
        onEverything.run();
      }
    }
  }

  private void refreshChanged() {
    Path current = folder.get();
    if (refreshing
        || changed.isEmpty()
        || current == null
        || !(state.get() instanceof State.Ready)) {
      return;
    }
    refreshing = true;
    Set<Path> paths = Set.copyOf(changed);
    changed.clear();
    PostIndex before = index.get();
    Background.run(
        () -> new PostScanner(ZoneId.systemDefault()).refreshed(before, current, paths),
        after -> {
          refreshing = false;
          if (current.equals(folder.get())) {
            if (index.get() == before) {
              index.set(after);
            } else {
              changed.addAll(paths);
            }
          }
          refreshChanged();
        },
        problem -> {
          refreshing = false;
          refreshChanged();
        });
  }
}
