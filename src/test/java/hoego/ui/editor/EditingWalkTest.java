package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.editing.Blocks;
import hoego.editing.EditCommand;
import hoego.editing.EditState;
import hoego.editing.Emphasis;
import hoego.editing.Fences;
import hoego.editing.LineMoves;
import hoego.editing.Links;
import hoego.editing.Lists;
import hoego.editing.Pairs;
import hoego.editing.Selection;
import hoego.editing.Transaction;
import hoego.search.ReplaceResult;
import hoego.search.Search;
import hoego.text.TextRange;
import hoego.ui.action.Keymap;
import hoego.ui.action.Texts;
import hoego.ui.field.CompositionGuard;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random writing of Markdown through each input method: commands, keys, pairs, replacing, undo and
 * other posts in the middle of syllables, the pure functions beside the pane.
 */
class EditingWalkTest {
  private static final int STEPS = 20_000;

  private static final List<List<String>> SYLLABLES =
      List.of(List.of("ㅎ", "호", "회"), List.of("ㄱ", "고"), List.of("ㄹ", "르", "를"), List.of("ㅇ", "은"));

  private static final String SIGNS = "()[]\"`*_ .,~<「」";

  private static final EditCommand ENTER = ((EditCommand) Fences::enter).or(Lists::enter);

  private static final List<EditCommand> COMMANDS =
      List.of(
          Emphasis.BOLD,
          Emphasis.ITALIC,
          Emphasis.STRIKE,
          Emphasis.CODE,
          Links.link("https://example.invalid"),
          Blocks.heading(2),
          Blocks::quote,
          Blocks::bullets,
          Blocks::numbers,
          Blocks::tasks,
          Blocks::toggleTask,
          Blocks::codeBlock,
          LineMoves::up,
          LineMoves::down,
          LineMoves::duplicate,
          LineMoves::delete);

  private static final List<String> POSTS =
      List.of(
          "",
          "회고\n",
          "---\ntitle: 회고\n---\n\n글\n",
          "1. 하나\n2. 둘\n   - 셋\n",
          "> 인용\n\n```\na\n```\n");

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsWhatTheCommandsMakeOfIt(InputMethod method) throws Exception {
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
      done.get(300, TimeUnit.SECONDS);
    }
  }

  private static final class Walk {
    private final InputMethod method;
    private final Random random;
    private final CompositionGuard guard = new CompositionGuard();
    private final EditorPane pane = new EditorPane(new Texts(Locale.KOREAN), new Keymap(), guard);
    private final TextField field = new TextField();
    private final Stage stage = new Stage();
    private final MarkdownArea area;
    private EditState model = new EditState("", Selection.at(0));
    private String opened = "";
    private List<String> syllable = List.of();
    private int state;
    private final Deque<String> last = new ArrayDeque<>();

    Walk(InputMethod method, long seed) {
      this.method = method;
      this.random = new Random(seed);
      stage.setScene(new Scene(new VBox(pane, field), 500, 400));
      area = (MarkdownArea) stage.getScene().lookup("#editor");
    }

    void run() {
      guard.guard(stage.getScene());
      stage.show();
      try {
        open();
        for (int step = 0; step < STEPS; step++) {
          next();
          check(step);
        }
      } finally {
        guard.close();
        stage.hide();
      }
    }

    private String preEdit() {
      return syllable.isEmpty() ? "" : syllable.get(state);
    }

    private void check(int step) {
      assertThat(pane.text()).as("step %d, text after %s", step, last).isEqualTo(model.text());
      assertThat(field.getText()).as("step %d, the other field", step).isEmpty();
      Point2D place = area.getInputMethodRequests().getTextLocation(0);
      assertThat(place).as("step %d, place", step).isNotNull();
      if (syllable.isEmpty()) {
        assertThat(pane.state().selection())
            .as("step %d, selection after %s", step, last)
            .isEqualTo(model.selection());
      } else {
        Selection hidden = model.selection();
        String seen =
            model.text().substring(0, hidden.start())
                + preEdit()
                + model.text().substring(hidden.end());
        assertThat(area.getText()).as("step %d, seen after %s", step, last).isEqualTo(seen);
      }
    }

    private void next() {
      int which = random.nextInt(30);
      last.add(which + " " + model + " " + preEdit());
      if (last.size() > 4) {
        last.removeFirst();
      }
      switch (which) {
        case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> compose();
        case 9, 10, 11 -> commit();
        case 12, 13, 14 -> type(SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 15, 16 -> key(KeyCode.ENTER, ENTER, "\n");
        case 17 -> key(KeyCode.TAB, random.nextBoolean() ? Lists::indent : null, "");
        case 18, 19, 20 -> command(COMMANDS.get(random.nextInt(COMMANDS.size())));
        case 21, 22 -> undo();
        case 23 -> backspace();
        case 24, 25 -> select();
        case 26 -> replaceAll();
        case 27 -> leaveAndComeBack();
        case 28 -> readOnly();
        default -> {
          if (model.text().length() > 600 || random.nextInt(100) == 0) {
            undoAll();
            open();
          }
        }
      }
    }

    private void open() {
      String dropped = preEdit();
      opened = POSTS.get(random.nextInt(POSTS.size()));
      pane.open(PreparedText.of(opened), true);
      pane.focus();
      syllable = List.of();
      model = new EditState(opened, Selection.at(0));
      if (!dropped.isEmpty()) {
        method.interrupted(area, area, dropped);
      }
    }

    private void put(String put) {
      Selection at = model.selection();
      String text = model.text().substring(0, at.start()) + put + model.text().substring(at.end());
      model = new EditState(text, Selection.at(at.start() + put.length()));
      syllable = List.of();
    }

    private void compose() {
      if (syllable.isEmpty()) {
        syllable = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
        state = 0;
      } else if (state + 1 < syllable.size()) {
        state++;
      } else {
        commit();
        return;
      }
      method.compose(area, preEdit());
    }

    private void commit() {
      if (syllable.isEmpty()) {
        return;
      }
      state = syllable.size() - 1;
      method.compose(area, preEdit());
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
      if (!syllable.isEmpty()) {
        // It takes what is seen, which is to be no half here.
        state = syllable.size() - 1;
        method.compose(area, preEdit());
      }
      String whole = preEdit();
      if (!whole.isEmpty()) {
        put(whole);
      }
      work.run();
      if (!whole.isEmpty() && random.nextInt(4) > 0) {
        method.interrupted(area, stage.getScene().getFocusOwner(), whole);
      }
    }

    private void done(EditCommand command, Runnable otherwise) {
      Transaction made = command.of(model);
      if (made == null) {
        otherwise.run();
      } else {
        model = made.apply(model);
      }
    }

    private void command(EditCommand command) {
      interrupt(() -> pane.edit(command));
      done(command, () -> {});
    }

    private void type(char typed) {
      boolean byMethod = random.nextBoolean();
      if (!syllable.isEmpty()) {
        // It commits before it lets a key through.
        commit();
        interrupt(area::endComposition);
      }
      if (byMethod) {
        InputMethod.send(area, String.valueOf(typed), "");
      } else {
        fire(KeyEvent.KEY_TYPED, String.valueOf(typed), KeyCode.UNDEFINED, false);
      }
      boolean pairs = typed != ' ';
      done(
          pairs ? Fences.typed(typed).or(Pairs.typed(typed)) : state -> null,
          () -> put(String.valueOf(typed)));
    }

    private void key(
        KeyCode code, @org.jspecify.annotations.Nullable EditCommand command, String plain) {
      EditCommand meant = command == null ? Lists::outdent : command;
      interrupt(() -> fire(KeyEvent.KEY_PRESSED, "", code, command == null));
      done(meant, () -> put(plain));
    }

    private void fire(
        javafx.event.EventType<KeyEvent> type, String typed, KeyCode code, boolean shift) {
      Event.fireEvent(area, new KeyEvent(type, typed, "", code, shift, false, false, false));
    }

    private void backspace() {
      if (syllable.isEmpty()) {
        fire(KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE, false);
        done(
            state -> {
              Transaction pair = Pairs.backspace(state);
              return pair == null ? Lists.backspace(state) : pair;
            },
            () -> {
              Selection at = model.selection();
              if (at.isEmpty() && at.caret() > 0) {
                model = new EditState(model.text(), Selection.of(at.caret() - 1, at.caret()));
              }
              put("");
            });
      }
    }

    private void select() {
      interrupt(area::endComposition);
      int one = random.nextInt(model.text().length() + 1);
      int other = Math.min(model.text().length(), one + random.nextInt(12));
      area.selectRange(one, other);
      model = new EditState(model.text(), new Selection(one, other));
    }

    private void undo() {
      interrupt(area::endComposition);
      String before = model.text();
      if (area.isUndoAvailable()) {
        pane.undo();
        assertThat(pane.text()).as("undone after %s", last).doesNotContainPattern("[ㄱ-ㅎ호르]");
        pane.redo();
        assertThat(pane.text()).as("redone after %s", last).isEqualTo(before);
        if (random.nextBoolean()) {
          pane.undo();
        }
      }
      model = pane.state();
    }

    private void undoAll() {
      interrupt(area::endComposition);
      while (area.isRedoAvailable()) {
        pane.redo();
      }
      String before = pane.text();
      while (area.isUndoAvailable()) {
        pane.undo();
      }
      assertThat(pane.text()).as("all undone").isEqualTo(opened);
      assertThat(pane.atSavedProperty().get()).as("as saved").isTrue();
      while (area.isRedoAvailable()) {
        pane.redo();
      }
      assertThat(pane.text()).as("all redone").isEqualTo(before);
      model = pane.state();
    }

    private void replaceAll() {
      interrupt(area::endComposition);
      String text = model.text();
      Search search = new Search(random.nextBoolean() ? "회" : "고", false, false, false);
      ReplaceResult result =
          search.replaceAll(
              text, new TextRange(0, text.length()), random.nextBoolean() ? "회고" : "", 1_000);
      if (result instanceof ReplaceResult.Replaced found) {
        pane.apply(found.change());
        assertThat(pane.text()).isEqualTo(found.change().apply(text));
      }
      model = pane.state();
    }

    private void leaveAndComeBack() {
      interrupt(field::requestFocus);
      pane.focus();
    }

    private void readOnly() {
      interrupt(area::endComposition);
      pane.setEditable(false);
      InputMethod.send(area, "", "ㅎ");
      InputMethod.send(area, "하", "");
      pane.setEditable(true);
    }
  }
}
