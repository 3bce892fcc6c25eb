package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The palette: posts, headings and commands found and chosen with real keys. */
class PaletteTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path year;
  private Path quarter;
  private Path bag;

  PaletteTest() {
    year = quarter = bag = Path.of("");
  }

  @BeforeEach
  void posts() {
    year =
        window.post(
            "_posts/2024-12-31-year.md",
            "---\ntitle: 2024년 회고\n---\n첫 문단\n\n## 직장인\n\n본문\n\n### 봄과 여름\n\n끝\n");
    quarter = window.post("_posts/2024-10-01-q3.md", "---\ntitle: 3분기 이야기\n---\n본문\n");
    bag = window.post("_posts/2023-05-05-bag.md", "---\ntitle: 가방을 산 날\n---\n본문\n");
  }

  private void openPalette() {
    window.push(KeyCode.CONTROL, KeyCode.P);
    window.await("the palette has the keyboard", () -> focused("#palette-field"));
  }

  private boolean focused(String query) {
    return window.robot().lookup(query).tryQuery().map(Node::isFocused).orElse(false);
  }

  private List<String> rows() {
    return window.onFx(
        () ->
            window
                .robot()
                .lookup("#palette-list")
                .queryAs(ListView.class)
                .lookupAll(".list-cell")
                .stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(java.util.Comparator.comparingInt(ListCell::getIndex))
                .map(cell -> Objects.toString(cell.getAccessibleText()))
                .toList());
  }

  private String chosen() {
    return window.onFx(
        () ->
            Objects.toString(
                window.robot().lookup("#palette-field").query().getAccessibleHelp(), ""));
  }

  private boolean gone() {
    return !window.isThere("#palette-field");
  }

  @Test
  void opensAPostByItsInitials() {
    window.open(quarter);
    window.focusEditor();
    openPalette();

    window.type("ㅎㄱ");
    assertThat(rows()).first().isEqualTo("2024년 회고, 2024-12-31 · _posts/2024-12-31-year.md");
    List<String> marked =
        window.onFx(
            () ->
                window.robot().lookup(".palette-hit").queryAllAs(Text.class).stream()
                    .map(Text::getText)
                    .toList());
    assertThat(marked).first().isEqualTo("회고");
    window.push(KeyCode.ENTER);

    window.awaitPost(year);
    window.await("the palette is gone", this::gone);
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(window.editorText()).isEqualTo(WindowFixture.read(year));
  }

  @Test
  void findsWhatWasTypedInTheOtherKeyboardMode() {
    window.open(quarter);
    openPalette();

    window.type("ghlr");

    assertThat(rows()).first().asString().startsWith("2024년 회고, ");
  }

  @Test
  void offersFirstWhatWasOpenBefore() {
    window.open(year);
    for (Path each : List.of(bag, quarter)) {
      window.onFx(
          () -> {
            window.app().workspace().open(each);
            return true;
          });
      window.awaitPost(each);
    }
    openPalette();

    assertThat(rows())
        .extracting(row -> row.substring(0, row.indexOf(',')))
        .containsExactly("가방을 산 날", "2024년 회고", "3분기 이야기");
    window.push(KeyCode.ENTER);
    window.awaitPost(bag);
  }

  @Test
  void remembersWhatWasUsedUntilTheNextTime() {
    window.open(year);
    window.onFx(
        () -> {
          window.app().workspace().open(bag);
          return true;
        });
    window.awaitPost(bag);
    window.quit();
    assertThat(new SettingsFolder(window.kept()).session().recent())
        .containsExactly(bag.toString(), year.toString());

    window.reopen();
    window.awaitPost(bag);
    openPalette();
    assertThat(rows()).first().asString().startsWith("2024년 회고");
  }

  @Test
  void goesToAHeading() {
    window.open(year);
    window.focusEditor();
    openPalette();

    window.type("@ㅂㄱ");
    assertThat(rows()).containsExactly("봄과 여름, 3단계 제목 · 10번째 줄");
    window.push(KeyCode.ENTER);

    window.await("the palette is gone", this::gone);
    assertThat(window.caret()).isEqualTo(window.editorText().indexOf("봄과 여름") + 5);
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
  }

  @Test
  void doesACommandAfterTheKeyboardIsBackInTheEditor() {
    window.open(year);
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    window.await("the palette has the keyboard", () -> focused("#palette-field"));
    assertThat(window.text("#palette-field")).isEqualTo(">");
    assertThat(rows()).first().asString().startsWith("새 글…, 파일, ");

    window.type("줄번");
    assertThat(rows()).containsExactly("줄 번호, 보기, Ctrl+Shift+N");
    window.push(KeyCode.ENTER);

    window.await("the palette is gone", this::gone);
    assertThat(window.onFx(() -> window.app().editor().lineNumbersProperty().get())).isTrue();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(window.editorText()).isEqualTo(WindowFixture.read(year));
  }

  @Test
  void offersNoCommandThatCantBeDone() {
    window.open(year);
    window.focusEditor();
    openPalette();
    window.type(">실행 취소");
    assertThat(rows()).isEmpty();
    window.push(KeyCode.ESCAPE);

    window.type("가");
    openPalette();
    window.type(">실행 취소");
    assertThat(rows()).containsExactly("실행 취소, 편집, Ctrl+Z");
  }

  @Test
  void movesTheBarWithTheArrowsAndGivesTheKeyboardBackOnEscape() {
    window.open(year);
    window.focusEditor();
    window.caret(3);
    window.run(Command.COMMANDS);
    window.await("the palette has the keyboard", () -> focused("#palette-field"));
    String first = chosen();

    window.push(KeyCode.DOWN);
    assertThat(chosen()).isNotEqualTo(first);
    window.push(KeyCode.UP);
    assertThat(chosen()).isEqualTo(first);
    window.push(KeyCode.UP);
    window.push(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo(first);
    window.push(KeyCode.PAGE_DOWN);
    window.push(KeyCode.PAGE_UP);
    assertThat(chosen()).isEqualTo(first);

    window.push(KeyCode.ESCAPE);
    assertThat(gone()).isTrue();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(window.caret()).isEqualTo(3);
  }

  @Test
  void opensAPostByAClickAndClosesOnAClickOutside() {
    window.open(quarter);
    openPalette();
    window.click(
        "the row of the bag",
        () ->
            window.robot().lookup(".palette .list-cell").queryAll().stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith("가방"))
                .findFirst()
                .orElse(null));
    window.awaitPost(bag);
    assertThat(gone()).isTrue();

    openPalette();
    window.robot().clickOn(window.app().stage().getX() + 60, window.app().stage().getY() + 800);
    window.pulses();
    assertThat(gone()).isTrue();
    assertThat(window.app().workspace().openPath()).isEqualTo(bag);
  }

  @Test
  void takesTheSyllableThatIsBeingComposedAndGoesOnce() {
    window.open(quarter);
    window.focusEditor();
    openPalette();

    compose("회", "");
    assertThat(rows()).first().asString().startsWith("2024년 회고");
    // As ibus does it: the syllable is committed, then the key is passed on.
    compose("", "회");
    window.push(KeyCode.ENTER);

    window.awaitPost(year);
    assertThat(gone()).isTrue();
    assertThat(window.editorText()).isEqualTo(WindowFixture.read(year));
    assertThat(window.status()).isEqualTo("저장됨");
  }

  private void compose(String composed, String committed) {
    window.onFx(
        () -> {
          Node field = window.robot().lookup("#palette-field").query();
          Event.fireEvent(
              field,
              new InputMethodEvent(
                  InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                  composed.isEmpty()
                      ? List.of()
                      : List.of(
                          new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                  committed,
                  composed.length()));
          return true;
        });
    window.pulses();
  }

  @Test
  void closesWhenTheKeyboardGoesElsewhere() {
    window.open(year);
    window.focusEditor();
    openPalette();
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    assertThat(gone()).isTrue();
    assertThat(window.onFx(() -> focused("#post-filter"))).isTrue();
  }

  @Test
  void goesThroughAThousandPostsByPages() {
    for (int i = 0; i < 1000; i++) {
      window.post(
          "_posts/2020-01-01-%03d.md".formatted(i), "---\ntitle: 꼭지 %03d\n---\n".formatted(i));
    }
    window.open(year);
    openPalette();
    window.type("꼭지");
    assertThat(chosen()).startsWith("꼭지 000");
    window.push(KeyCode.UP);
    assertThat(chosen()).startsWith("꼭지 999");
    window.push(KeyCode.PAGE_UP);
    assertThat(chosen()).startsWith("꼭지 991");
    assertThat(rows()).anyMatch(row -> row.startsWith("꼭지 991")).hasSizeLessThan(20);
    window.type(" 500");
    window.push(KeyCode.ENTER);
    window.awaitPost(window.site().resolve("_posts/2020-01-01-500.md"));
  }

  @Test
  void saysThatNothingWasFound() {
    window.open(year);
    openPalette();
    window.type("없는것");
    assertThat(rows()).isEmpty();
    assertThat(window.text(".palette-nothing")).isEqualTo("찾는 글이나 제목, 명령이 없습니다.");
    window.push(KeyCode.ENTER);
    assertThat(gone()).isFalse();
  }

  @Test
  void asksBeforeItLeavesUnsavedWriting() {
    window.open(quarter);
    window.focusEditor();
    window.type("새");
    openPalette();
    window.type("회고");
    window.push(KeyCode.ENTER);
    window.await("it asks", () -> window.isThere("#unsaved-discard"));
    window.click("#unsaved-discard");
    window.awaitPost(year);
    assertThat(Files.exists(quarter)).isTrue();
  }

  @Test
  void speaksEnglish() {
    window.open(year);
    window.run(Command.LANGUAGE_EN);
    openPalette();
    window.type("#work");
    assertThat(window.text(".palette-nothing"))
        .isEqualTo("No post, heading or command is called so.");
    window.push(KeyCode.ESCAPE);
    openPalette();
    window.type(">numbers");
    assertThat(rows().getFirst()).isEqualTo("Line numbers, View, Ctrl+Shift+N");
  }
}
