package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.ui.field.CompositionGuard;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random writing through each input method, a plain model of the text beside the real area. */
class ComposingWalkTest {
  private static final int STEPS = 20_000;

  /** Each syllable as it is composed; none of the states before the last is a syllable here. */
  private static final List<List<String>> SYLLABLES =
      List.of(
          List.of("ㅎ", "호", "회", "횐"),
          List.of("ㄱ", "고", "곤"),
          List.of("ㅎ", "하", "한"),
          List.of("ㄱ", "그", "글"),
          List.of("ㄷ", "다", "달", "닭"));

  private static final Pattern HALF = Pattern.compile("[ㄱ-ㆎ호회고하그다]|달");

  @ParameterizedTest
  @EnumSource
  void nothingIsLostOrDoubled(InputMethod method) throws Exception {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
    for (long seed : new long[] {1, Long.getLong("hoego.walk.seed", 2)}) {
      CompletableFuture<Boolean> done = new CompletableFuture<>();
      Platform.runLater(
          () -> {
            try {
              new Walk(method, seed).run();
              done.complete(true);
            } catch (Throwable problem) {
              done.completeExceptionally(new AssertionError("seed " + seed, problem));
            }
          });
      done.get(120, TimeUnit.SECONDS);
    }
  }

  private static final class Walk {
    private final InputMethod method;
    private final Random random;
    private final CompositionGuard guard = new CompositionGuard();
    private final MarkdownArea area = new MarkdownArea(guard);
    private final TextField field = new TextField();
    private final Stage stage = new Stage();
    private final List<String> told = new ArrayList<>();
    private String text = "";
    private int start;
    private int end;

    /** What is being composed: the syllable and how far it is, or null. */
    private List<String> syllable = List.of();

    private int state;
    private int step;

    /** The steps before a failure, for its message. */
    private final Deque<String> last = new ArrayDeque<>();

    Walk(InputMethod method, long seed) {
      this.method = method;
      this.random = new Random(seed);
    }

    void run() {
      Scene scene = new Scene(new VBox(area, field), 400, 300);
      stage.setScene(scene);
      guard.guard(scene);
      stage.show();
      area.requestFocus();
      area.committedEdits().subscribe(change -> told.add(area.committedText()));
      try {
        for (step = 0; step < STEPS; step++) {
          next();
          check();
        }
        interrupt(area::endComposition);
        check();
        everyStepOfUndoIsWhole();
      } finally {
        guard.close();
        stage.hide();
      }
    }

    private String preEdit() {
      return syllable.isEmpty() ? "" : syllable.get(state);
    }

    private void check() {
      String seen = text.substring(0, start) + preEdit() + text.substring(end);
      assertThat(area.committedText()).as("step %d, committed %s", step, last).isEqualTo(text);
      assertThat(area.getText())
          .as("step %d, seen", step)
          .isEqualTo(syllable.isEmpty() ? text : seen);
      assertThat(field.getText()).as("step %d, the other field", step).isEmpty();
      for (String each : told) {
        assertThat(HALF.matcher(each).find()).as("step %d told of %s", step, each).isFalse();
      }
      told.clear();
      if (syllable.isEmpty()) {
        assertThat(area.getSelection().getStart()).as("step %d, selection", step).isEqualTo(start);
        assertThat(area.getSelection().getEnd()).as("step %d, selection", step).isEqualTo(end);
      } else {
        assertThat(area.getCaretPosition())
            .as("step %d, caret", step)
            .isEqualTo(start + preEdit().length());
      }
    }

    /** The model's side of an edit: what was selected is replaced. */
    private void put(String put) {
      text = text.substring(0, start) + put + text.substring(end);
      start = start + put.length();
      end = start;
      syllable = List.of();
    }

    private void next() {
      int which = random.nextInt(24);
      last.add(which + " [" + text + "] " + start + "-" + end + " " + preEdit());
      if (last.size() > 6) {
        last.removeFirst();
      }
      switch (which) {
        case 0, 1, 2, 3, 4, 5, 6, 7 -> compose();
        case 8, 9, 10 -> commit();
        case 11 -> type(" ");
        case 12 -> type(random.nextBoolean() ? "\n" : "a");
        case 13 -> click();
        case 14 -> leaveAndComeBack();
        case 15 -> undo();
        case 16 -> select();
        case 17 -> cancel();
        case 18 -> insertElsewhere();
        case 19 -> deleteBackward();
        case 20 -> shortcut(area::copy);
        case 21 -> cut();
        case 22 -> replaceSeveral();
        default -> {
          if (random.nextInt(200) == 0) {
            openAnother();
          }
        }
      }
    }

    private void compose() {
      if (!syllable.isEmpty() && state + 1 < syllable.size()) {
        state++;
      } else if (syllable.isEmpty()) {
        syllable = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
        state = 0;
      } else {
        commit();
        return;
      }
      method.compose(area, preEdit());
    }

    /** Takes a syllable to its end: an interruption takes what is seen, which is no half then. */
    private void complete() {
      if (!syllable.isEmpty()) {
        state = syllable.size() - 1;
        method.compose(area, preEdit());
      }
    }

    private void commit() {
      if (syllable.isEmpty()) {
        return;
      }
      complete();
      String whole = preEdit();
      List<String> following =
          random.nextBoolean() ? List.of() : SYLLABLES.get(random.nextInt(SYLLABLES.size()));
      put(whole);
      syllable = following;
      state = 0;
      method.commit(area, whole, preEdit());
    }

    /** Something ends the composition from outside; the input method may commit once more. */
    private void interrupt(Runnable work) {
      complete();
      String whole = preEdit();
      boolean was = !syllable.isEmpty();
      if (was) {
        put(whole);
      }
      work.run();
      if (was && random.nextInt(4) > 0) {
        method.interrupted(area, stage.getScene().getFocusOwner(), whole);
      }
    }

    private void type(String typed) {
      if (random.nextBoolean()) {
        // Most input methods commit before they let a key through.
        commit();
        interrupt(area::endComposition);
        area.replaceSelection(typed);
        put(typed);
        return;
      }
      interrupt(() -> area.replaceSelection(typed));
      put(typed);
    }

    private void click() {
      int at = random.nextInt(area.getText().length() + 1);
      interrupt(
          () -> {
            guard.finish();
            area.moveTo(Math.min(at, area.getLength()));
          });
      start = Math.min(at, text.length());
      end = start;
    }

    private void leaveAndComeBack() {
      interrupt(field::requestFocus);
      area.requestFocus();
    }

    private void undo() {
      interrupt(area::endComposition);
      if (area.isUndoAvailable()) {
        String before = area.getText();
        area.undo();
        assertThat(HALF.matcher(area.getText()).find()).as("undone to " + area.getText()).isFalse();
        if (random.nextBoolean()) {
          area.redo();
          assertThat(area.getText()).isEqualTo(before);
        }
      }
      asInArea();
    }

    private void select() {
      interrupt(area::endComposition);
      int one = random.nextInt(text.length() + 1);
      int other = Math.min(text.length(), one + random.nextInt(4));
      area.selectRange(one, other);
      asInArea();
    }

    private void cancel() {
      if (!syllable.isEmpty()) {
        InputMethod.send(area, "", "");
        area.cancelComposition();
        syllable = List.of();
      }
    }

    private void insertElsewhere() {
      interrupt(area::endComposition);
      int at = random.nextInt(text.length() + 1);
      area.apply(TextChange.of(TextEdit.insert(at, "-")));
      text = text.substring(0, at) + "-" + text.substring(at);
      asInArea();
    }

    private void deleteBackward() {
      if (syllable.isEmpty() && start == end && start > 0) {
        area.deletePreviousChar();
        text = text.substring(0, start - 1) + text.substring(start);
        start--;
        end--;
      }
    }

    private void shortcut(Runnable work) {
      interrupt(work);
    }

    private void cut() {
      if (syllable.isEmpty()) {
        area.cut();
        put("");
      }
    }

    private void replaceSeveral() {
      interrupt(area::endComposition);
      if (text.length() > 4) {
        TextChange change =
            TextChange.of(TextEdit.replace(0, 1, "+"), TextEdit.insert(text.length(), "+"));
        area.apply(change);
        text = change.apply(text);
        asInArea();
      }
    }

    private void openAnother() {
      String other = "글 ".repeat(random.nextInt(20));
      String dropped = preEdit();
      area.open(PreparedText.of(other));
      told.clear();
      text = other;
      syllable = List.of();
      if (!dropped.isEmpty()) {
        method.interrupted(area, area, dropped);
      }
      asInArea();
    }

    private void asInArea() {
      text = area.getText();
      start = area.getSelection().getStart();
      end = area.getSelection().getEnd();
    }

    private void everyStepOfUndoIsWhole() {
      // The walk may have ended with an undo: redoing ends at what came before that.
      while (area.isRedoAvailable()) {
        area.redo();
      }
      String last = area.getText();
      int steps = 0;
      while (area.isUndoAvailable()) {
        area.undo();
        steps++;
        assertThat(HALF.matcher(area.getText()).find()).as("undone to " + area.getText()).isFalse();
      }
      assertThat(steps).isPositive();
      while (area.isRedoAvailable()) {
        area.redo();
      }
      assertThat(area.getText()).isEqualTo(last);
    }
  }
}
