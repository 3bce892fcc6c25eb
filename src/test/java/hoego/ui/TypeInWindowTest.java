package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.Settings;
import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import java.io.IOException;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.web.WebView;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor's type as it was chosen, and the size of everything by keys and wheel. */
class TypeInWindowTest {
  private static final String TEXT =
      "---\ntitle: 회고\n---\n\n# 제목\n\n"
          + "가".repeat(150)
          + "\n\n- `코드`\n\n"
          + "더 쓴 글\n\n".repeat(60);

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void open(Settings.Type type) throws IOException {
    new SettingsFolder(window.kept()).keep(Settings.DEFAULT.withType(type));
    window.open(window.post("2024-12-31-a.md", TEXT));
    window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
    window.focusEditor();
    window.awaitSettled();
    window.pulses();
  }

  private static Settings.Type type(String family, int size, double line, int column) {
    return new Settings.Type(family, size, line, column);
  }

  private Text text(String words) {
    return window.find(
        words,
        () ->
            window.area().lookupAll(".text").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().strip().equals(words))
                .findFirst()
                .orElse(null));
  }

  private Text paragraph() {
    return text("가".repeat(150));
  }

  /** How many chars are in the first row of the long paragraph. */
  private int rowLength() {
    return window.onFx(
        () -> {
          int line = 6;
          int at = 0;
          var area = window.area();
          int start = area.getAbsolutePosition(line, 0);
          double first = area.getCharacterBoundsOnScreen(start, start + 1).orElseThrow().getMinY();
          while (area.getCharacterBoundsOnScreen(start + at, start + at + 1).orElseThrow().getMinY()
              < first + 5) {
            at++;
          }
          return at;
        });
  }

  @Test
  void theColumnIsAsManyHangulWideAsWasChosen() throws IOException {
    open(type("", 16, 1.7, 42));
    assertThat(rowLength()).isEqualTo(42);
    window.quit();
    open(type("", 20, 1.7, 30));
    assertThat(rowLength()).isEqualTo(30);
    window.quit();
    open(type("NanumGothicCoding", 13, 1.7, 50));
    assertThat(rowLength()).isEqualTo(50);
  }

  @Test
  void headingsAndCodeGrowWithTheText() throws IOException {
    open(type("", 24, 1.7, 42));
    assertThat(paragraph().getFont().getSize()).isEqualTo(24);
    assertThat(text("제목").getFont().getSize()).isCloseTo(34.56, Offset.offset(0.1));
    assertThat(text("코드").getFont().getSize()).isCloseTo(22.5, Offset.offset(0.1));
    assertThat(text("코드").getFont().getFamily()).isEqualTo("NanumGothicCoding");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(text("7").getFont().getSize()).isCloseTo(18, Offset.offset(0.1));
    assertThat(rowLength()).as("a row beside its number").isGreaterThan(20);
  }

  /** How far a line's number is below the baseline of its words, in pixels. */
  private double below(Text words, String number) {
    return window.onFx(
        () -> {
          TextFlow row = (TextFlow) words.getParent();
          Text digits = text(number);
          return digits.localToScene(0, digits.getLayoutBounds().getMinY()).getY()
              + digits.getBaselineOffset()
              - row.localToScene(0, row.getBaselineOffset()).getY();
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 16, 20, 24})
  void aNumberStandsOnTheLineOfItsWords(int size) throws IOException {
    open(type("", size, 1.7, 42));
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    window.pulses();
    assertThat(below(text("title"), "2")).as("front matter").isCloseTo(0, Offset.offset(0.1));
    assertThat(below(text("제목"), "5")).as("a heading").isCloseTo(0, Offset.offset(0.1));
    assertThat(below(paragraph(), "7")).as("a paragraph").isCloseTo(0, Offset.offset(0.1));
    assertThat(below(text("코드"), "9")).as("an item").isCloseTo(0, Offset.offset(0.1));
  }

  @Test
  void theLineHeightIsThatOfTheRows() throws IOException {
    for (double height : new double[] {1.2, 1.7, 2.6}) {
      open(type("", 20, height, 42));
      double pitch =
          window.onFx(
              () -> {
                var area = window.area();
                int start = area.getAbsolutePosition(6, 0);
                int row = rowLength();
                return area.getCharacterBoundsOnScreen(start + row, start + row + 1)
                        .orElseThrow()
                        .getMinY()
                    - area.getCharacterBoundsOnScreen(start, start + 1).orElseThrow().getMinY();
              });
      // A font's own height is the least.
      assertThat(pitch).isCloseTo(Math.max(24, 20 * height), Offset.offset(0.6));
      window.quit();
    }
  }

  @Test
  void aFamilyThatIsNotInstalledIsHoegosOwn() throws IOException {
    open(type("없는 \"글꼴\"; }", 18, 1.7, 42));
    assertThat(paragraph().getFont().getFamily()).isEqualTo("Pretendard");
    assertThat(paragraph().getFont().getSize()).isEqualTo(18);
  }

  @Test
  void aFamilyThatIsThereIsUsed() throws IOException {
    open(type("NanumGothicCoding", 16, 1.7, 42));
    assertThat(paragraph().getFont().getFamily()).isEqualTo("NanumGothicCoding");
  }

  private double zoom() {
    return window.onFx(() -> window.robot().lookup(".web-view").queryAs(WebView.class).getZoom());
  }

  private double size() {
    window.pulses();
    return paragraph().getFont().getSize();
  }

  private void openBoth() {
    window.open(window.post("2024-12-31-a.md", TEXT));
    window.focusEditor();
    window.await("the preview", () -> window.isThere(".web-view"));
  }

  @Test
  void everyKeyForPlusMakesEditorAndPreviewLarger() {
    openBoth();
    List<KeyCode[]> keys =
        List.of(
            new KeyCode[] {KeyCode.CONTROL, KeyCode.EQUALS},
            new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS},
            new KeyCode[] {KeyCode.CONTROL, KeyCode.PLUS},
            new KeyCode[] {KeyCode.CONTROL, KeyCode.ADD});
    for (KeyCode[] plus : keys) {
      window.push(plus);
      assertThat(size()).isEqualTo(18);
      assertThat(zoom()).isEqualTo(1.1);
      assertThat(window.text(".toast")).contains("110").contains("18");
      window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertThat(size()).isEqualTo(16);
      assertThat(zoom()).isEqualTo(1);
    }
    window.push(KeyCode.CONTROL, KeyCode.MINUS);
    window.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
    assertThat(zoom()).isEqualTo(0.8);
    assertThat(size()).isLessThan(14);
    assertThat(window.editorText()).isEqualTo(TEXT);
    window.await(
        "it is kept", () -> new SettingsFolder(window.kept()).settings().preview().zoom() == 80);
    window.quit();
    window.reopen();
    window.await("the preview", () -> window.isThere(".web-view"));
    assertThat(zoom()).isEqualTo(0.8);
  }

  @Test
  void theWheelWithControlZoomsAndScrollsNothing() {
    openBoth();
    for (String where : List.of("#editor", ".web-view")) {
      turn(where, 40);
      assertThat(zoom()).as(where).isEqualTo(1.1);
      turn(where, -40);
      assertThat(zoom()).as(where).isEqualTo(1.0);
      for (int i = 0; i < 5; i++) {
        turn(where, -9);
      }
      assertThat(zoom()).as("a touch pad over " + where).isEqualTo(0.9);
      assertThat(window.onFx(() -> window.app().editor().topLine()))
          .isCloseTo(0, Offset.offset(0.01));
      window.run(Command.ZOOM_RESET);
      assertThat(zoom()).isEqualTo(1.0);
    }
  }

  /** As a wheel does with Ctrl held; the Headless platform's robot forgets the key. */
  private void turn(String where, double pixels) {
    window.onFx(
        () -> {
          Node node = window.robot().lookup(where).query();
          Event.fireEvent(
              node,
              new ScrollEvent(
                  ScrollEvent.SCROLL,
                  5,
                  5,
                  5,
                  5,
                  false,
                  true,
                  false,
                  false,
                  false,
                  false,
                  0,
                  pixels,
                  0,
                  pixels,
                  ScrollEvent.HorizontalTextScrollUnits.NONE,
                  0,
                  ScrollEvent.VerticalTextScrollUnits.NONE,
                  0,
                  0,
                  null));
          return true;
        });
    window.pulses();
  }

  @Test
  void whatIsAtTheTopStaysThereThroughAZoom() {
    openBoth();
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(40);
          window.app().preview().scrollToLine(40);
          return true;
        });
    window.pulses();
    for (int i = 0; i < 3; i++) {
      window.push(KeyCode.CONTROL, KeyCode.PLUS);
      window.pulses();
    }
    assertThat(window.onFx(() -> window.app().editor().topLine()))
        .isCloseTo(40, Offset.offset(1.0));
    assertThat(window.onFx(() -> window.app().preview().topLine()))
        .isCloseTo(40, Offset.offset(1.0));
  }

  /** The texts that are cut off, but for the titles in the list, whose width is the writer's. */
  private List<String> cutOff() {
    return window.onFx(
        () ->
            window
                .app()
                .stage()
                .getScene()
                .getRoot()
                .lookupAll(".label, .button, .toggle-button")
                .stream()
                .filter(node -> node.isVisible() && node.getScene() != null)
                .filter(node -> node instanceof Labeled && !isInCell(node))
                .flatMap(node -> node.lookupAll(".text").stream().map(Text.class::cast))
                .map(Text::getText)
                .filter(text -> text.endsWith("..."))
                .toList());
  }

  private static boolean isInCell(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ListCell) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.25, 1.5, 2})
  void textsOfTheWindowGrowWithTheSystemsAndAreNotCutOff(double scale) throws IOException {
    window.setTextScale(scale);
    window.samples();
    window.open();
    window.await("the preview", () -> window.isThere(".web-view"));
    window.pulses();
    assertThat(
            window.onFx(
                () ->
                    window
                        .robot()
                        .lookup("#status-state")
                        .queryAs(Labeled.class)
                        .getFont()
                        .getSize()))
        .isEqualTo(12 * scale);
    assertThat(zoom()).isEqualTo(scale);
    assertThat(cutOff()).isEmpty();
  }
}
