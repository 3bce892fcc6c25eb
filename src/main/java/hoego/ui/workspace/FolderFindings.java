package hoego.ui.workspace;

import hoego.doctor.FolderDoctor;
import hoego.doctor.FolderSurvey;
import hoego.doctor.SurveyResult;
import hoego.library.PostEntry;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has the opened folder surveyed in the background, behind everything else that the program does.
 * FX thread only.
 */
final class FolderFindings {
  /** So long after the folder was read, or changed last, in milliseconds. */
  private static final long REST_MILLIS = 1_500;

  /** So long after a key nothing is examined, in nanoseconds. */
  private static final long TYPING_NANOS = 1_000_000_000L;

  private final OpenFolder folder;
  private final Consumer<SurveyResult> onFound;
  private FolderSurvey survey = new FolderSurvey();
  private @Nullable FolderDoctor doctor;
  private AtomicBoolean cancelled = new AtomicBoolean();
  private volatile long typed = System.nanoTime() - TYPING_NANOS;
  private boolean on = true;
  private boolean running;
  private boolean again;
  private boolean anew;
  private boolean resting;

  FolderFindings(OpenFolder folder, Consumer<SurveyResult> onFound) {
    this.folder = folder;
    this.onFound = onFound;
    folder.folderProperty().addListener((of, was, is) -> begin());
    folder.stateProperty().addListener((of, was, is) -> soon());
    folder.indexProperty().addListener((of, was, is) -> soon());
  }

  /** A doctor for a post, who knows the sites of the folder as they were at the last change. */
  FolderDoctor doctor(Path post) {
    Path opened = folder.folderProperty().get();
    if (opened == null) {
      Path parent = post.getParent();
      return new FolderDoctor(parent == null ? post : parent, InstantSource.system(), "");
    }
    FolderDoctor known = doctor;
    if (known == null) {
      known = new FolderDoctor(opened, InstantSource.system(), folder.choices().markdown(opened));
      doctor = known;
    }
    return known;
  }

  /**
   * Other files than the open post have changed.
   *
   * @param sites whether what is known of the sites may be otherwise now, which is read anew then
   */
  void filesChanged(boolean sites) {
    if (sites) {
      doctor = null;
    }
    survey.setFilesChanged();
    soon();
  }

  /** Everything may be otherwise than it was. */
  void lookAnew() {
    anew = true;
    filesChanged(true);
  }

  /** A key was pressed: whoever types comes first. */
  void typed() {
    typed = System.nanoTime();
  }

  /** Surveys the folder from now on, or not. */
  void setOn(boolean now) {
    if (now != on) {
      on = now;
      begin();
    }
  }

  /** Stops. */
  void close() {
    cancelled.set(true);
  }

  private void begin() {
    cancelled.set(true);
    cancelled = new AtomicBoolean();
    survey = new FolderSurvey();
    doctor = null;
    running = false;
    again = false;
    anew = false;
    onFound.accept(SurveyResult.NONE);
    soon();
  }

  private void soon() {
    if (resting || !isReady()) {
      return;
    }
    resting = true;
    Background.after(
        Duration.ofMillis(REST_MILLIS),
        () -> {
          resting = false;
          run();
        });
  }

  private boolean isReady() {
    return on
        && !cancelled.get()
        && folder.folderProperty().get() != null
        && folder.stateProperty().get() instanceof OpenFolder.State.Ready;
  }

  private void run() {
    if (!isReady()) {
      return;
    }
    if (running) {
      again = true;
      return;
    }
    running = true;
    AtomicBoolean mine = cancelled;
    FolderSurvey made = survey;
    boolean all = anew;
    anew = false;
    Path opened = folder.folderProperty().get();
    FolderDoctor examiner = doctor(opened == null ? Path.of("") : opened);
    List<PostEntry> posts = folder.indexProperty().get().entries();
    BooleanSupplier stopped = () -> isStopped(mine);
    Background.runAside(
        () -> {
          made.run(
              examiner,
              posts,
              all,
              stopped,
              found ->
                  Background.onFx(
                      () -> {
                        if (!mine.get()) {
                          onFound.accept(found);
                        }
                      }));
          return true;
        },
        () -> ended(mine),
        problem -> {
          System.getLogger("hoego").log(System.Logger.Level.ERROR, "survey failed", problem);
          ended(mine);
        });
  }

  private void ended(AtomicBoolean mine) {
    if (mine == cancelled) {
      running = false;
      if (again) {
        again = false;
        soon();
      }
    }
  }

  /** Whether a survey is cancelled; waits while its writer types. */
  private boolean isStopped(AtomicBoolean mine) {
    try {
      while (!mine.get() && System.nanoTime() - typed < TYPING_NANOS) {
        Thread.sleep(50);
      }
    } catch (InterruptedException stopped) {
      return true;
    }
    return mine.get();
  }
}
