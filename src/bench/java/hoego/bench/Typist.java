package hoego.bench;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Types a key, watches the screen until it shows, rests, and types the next. */
final class Typist {
  /** No narrow ones: what changes fewer columns than this is a caret that blinks. */
  private static final String LETTERS = "abcdeghknopqsuvxyz";

  private static final int LEAST_COLUMNS = 5;
  private static final int LETTERS_IN_WORD = 6;
  private static final int NEAR_TEXT = 80;
  private static final int NEAR_PREVIEW = 120;
  private static final long LOOK_NANOS = 250_000;
  private static final long LATE_NANOS = 6_000_000_000L;
  private static final long STILL_NANOS = 60_000_000;

  /** What was seen; a preview that is not there is not timed. */
  record Seen(Times text, Times preview) {
    static Seen none() {
      return new Seen(new Times(), new Times());
    }

    void addAll(Seen more) {
      text.addAll(more.text);
      preview.addAll(more.preview);
    }
  }

  private final Screen screen;
  private final Program program;
  private final Area editor;
  private final @Nullable Area preview;
  private final Random random = new Random(7);
  private int typed;
  private Area nearText;
  private Area nearPreview;

  Typist(Screen screen, Program program, Subject subject) {
    this.screen = screen;
    this.program = program;
    Subject.Part beside = subject.preview();
    editor = subject.editor().of(screen.whole());
    preview = beside == null ? null : beside.of(screen.whole());
    nearText = editor;
    nearPreview = preview == null ? editor : preview;
  }

  /** Types so many letters, timing each; a word ends now and then. */
  Seen timed(int letters) {
    Seen seen = Seen.none();
    for (int i = 0; i < letters; i++) {
      if (++typed % LETTERS_IN_WORD == 0) {
        program.type(' ');
        rest();
      }
      one(letter(), seen);
      rest();
    }
    return seen;
  }

  /** Types so many letters at a pace, looking at nothing. */
  void blindly(int letters, long pauseMillis) throws InterruptedException {
    for (int i = 0; i < letters; i++) {
      program.type(++typed % LETTERS_IN_WORD == 0 ? ' ' : letter());
      Thread.sleep(pauseMillis);
    }
  }

  private char letter() {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private void one(char letter, Seen seen) {
    screen.remember();
    long begun = System.nanoTime();
    program.type(letter);
    boolean inText = false;
    boolean inPreview = preview == null;
    long now = System.nanoTime();
    for (int look = 0; !(inText && inPreview) && now - begun < LATE_NANOS; look++) {
      boolean everywhere = look % 16 == 15;
      if (!inText) {
        Screen.Change change = change(everywhere ? editor : nearText);
        if (change != null) {
          inText = true;
          seen.text().add((now - begun) / 1e6);
          nearText = editor.rows(change.box().top() - NEAR_TEXT, change.box().bottom() + NEAR_TEXT);
        }
      }
      if (!inPreview && preview != null) {
        Screen.Change change = change(everywhere ? preview : nearPreview);
        if (change != null) {
          inPreview = true;
          seen.preview().add((now - begun) / 1e6);
          nearPreview =
              preview.rows(change.box().top() - NEAR_PREVIEW, change.box().bottom() + NEAR_PREVIEW);
        }
      }
      LockSupport.parkNanos(LOOK_NANOS);
      now = System.nanoTime();
    }
    if (!inText) {
      seen.text().add(LATE_NANOS / 1e6);
    }
    if (!inPreview) {
      seen.preview().add(LATE_NANOS / 1e6);
    }
  }

  private Screen.@Nullable Change change(Area area) {
    if (!screen.changed(area)) {
      return null;
    }
    Screen.Change change = screen.change(area);
    return change != null && change.columns() >= LEAST_COLUMNS ? change : null;
  }

  /** Until nothing but a caret has moved for a while, and a moment more of no fixed length. */
  private void rest() {
    long still = System.nanoTime();
    long begun = still;
    screen.remember();
    while (System.nanoTime() - still < STILL_NANOS && System.nanoTime() - begun < LATE_NANOS) {
      LockSupport.parkNanos(5_000_000);
      if (change(nearText) != null || (preview != null && change(nearPreview) != null)) {
        screen.remember();
        still = System.nanoTime();
      }
    }
    LockSupport.parkNanos(20_000_000 + random.nextInt(80_000_000));
  }
}
