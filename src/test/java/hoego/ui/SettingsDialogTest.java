package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.Settings;
import hoego.settings.Settings.LanguageChoice;
import hoego.settings.Settings.ThemeChoice;
import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings by hand: each choice holds at once, and is there at the next start. */
class SettingsDialogTest {
  private static final String TEXT = "---\ntitle: 회고\n---\n\n글.\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void open(int page) {
    window.post("2024-12-31-a.md", TEXT);
    window.open();
    window.push(KeyCode.CONTROL, KeyCode.COMMA);
    window.await("the settings", () -> window.isThere("#settings-pages"));
    window.await(
        "the keyboard is there",
        () -> window.robot().lookup("#settings-pages").query().isFocused());
    for (int i = 0; i < page; i++) {
      window.push(KeyCode.DOWN);
    }
  }

  private Settings kept() {
    return new SettingsFolder(window.kept()).settings();
  }

  private void awaitKept(String what, Predicate<Settings> wanted) {
    window.await(what + " is kept", () -> wanted.test(kept()));
  }

  private Node focused() {
    return window.onFx(
        () ->
            Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() != null)
                .findFirst()
                .orElseThrow()
                .getScene()
                .getFocusOwner());
  }

  private void tabTo(String id) {
    for (int i = 0; i < 20 && !id.equals(focused().getId()); i++) {
      window.push(KeyCode.TAB);
    }
    assertThat(focused().getId()).isEqualTo(id);
  }

  /** Types over what is in a field, as a writer does. */
  private void typeOver(String id, String text) {
    tabTo(id);
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
  }

  @Test
  void choosesThemeAndLanguageByKeysAndShowsThemAtOnce() {
    open(0);
    window.push(KeyCode.TAB);
    assertThat(focused()).isInstanceOf(RadioButton.class);
    window.push(KeyCode.RIGHT);
    awaitKept("Korean", settings -> settings.language() == LanguageChoice.KO);
    window.push(KeyCode.RIGHT);
    window.await("the dialog speaks English", () -> window.text("#dialog-close").equals("Close"));
    assertThat(window.text(".settings-title")).isEqualTo("General");
    window.push(KeyCode.TAB);
    window.push(KeyCode.RIGHT);
    window.push(KeyCode.RIGHT);
    awaitKept("dark", settings -> settings.theme() == ThemeChoice.DARK);
    assertThat(
            window.onFx(
                () ->
                    window
                        .robot()
                        .lookup(".settings-pane")
                        .query()
                        .getScene()
                        .getRoot()
                        .getStylesheets()
                        .toString()))
        .contains("dark.css");
    assertThat(window.onFx(() -> window.app().stage().getScene().getStylesheets().toString()))
        .contains("dark.css");
  }

  @Test
  void switchesWithTheSpaceBarAndByItsName() {
    open(1);
    tabTo("settings-wrap");
    window.push(KeyCode.SPACE);
    awaitKept("no wrap", settings -> !settings.writing().wrap());
    assertThat(window.onFx(() -> window.area().isWrapText())).isFalse();
    window.click(
        "the name of line numbers",
        () ->
            window
                .robot()
                .lookup(".settings-name")
                .queryAllAs(javafx.scene.control.Label.class)
                .stream()
                .filter(label -> label.getText().equals("줄 번호"))
                .findFirst()
                .orElse(null));
    awaitKept("line numbers", settings -> settings.writing().lineNumbers());
    tabTo("settings-dimming");
    window.push(KeyCode.SPACE);
    awaitKept("dimming", settings -> settings.writing().dimming());
  }

  @Test
  void goesBackToTheDefaultOfOnePageOnly() {
    open(1);
    assertThat(window.onFx(() -> window.robot().lookup("#settings-reset").query().isDisabled()))
        .isTrue();
    window.onFx(
        () -> {
          window.app().actions().run(Command.THEME_DARK);
          return true;
        });
    tabTo("settings-typewriter");
    window.push(KeyCode.SPACE);
    typeOver("settings-goal", "3,000");
    awaitKept("the goal", settings -> settings.writing().goal() == 3_000);

    tabTo("settings-reset");
    window.push(KeyCode.SPACE);

    awaitKept(
        "the theme alone",
        settings -> settings.equals(Settings.DEFAULT.withTheme(ThemeChoice.DARK)));
    assertThat(
            window.onFx(
                () ->
                    window
                        .robot()
                        .lookup("#settings-typewriter")
                        .queryAs(CheckBox.class)
                        .isSelected()))
        .isFalse();
    assertThat(window.text("#settings-goal")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "settings-size, 24, 24, ''",
    "settings-size, ２０, 20, ''",
    "settings-size, 9, 10, 10부터 48까지입니다. 10에 맞추었습니다.",
    "settings-size, 900, 48, 10부터 48까지입니다. 48에 맞추었습니다.",
    "settings-size, -3, 10, 10부터 48까지입니다. 10에 맞추었습니다.",
    "settings-size, 크게, 16, 숫자를 적어 주세요. 10부터 48까지입니다.",
    "settings-size, '', 16, 숫자를 적어 주세요. 10부터 48까지입니다.",
    "settings-line-height, 2, 2.0, ''",
    "settings-line-height, 1.84, 1.8, ''",
    "settings-line-height, 1, 1.2, 1.2부터 2.6까지입니다. 1.2에 맞추었습니다.",
    "settings-column, 1e3, 42, 숫자를 적어 주세요. 20부터 120까지입니다."
  })
  void bringsNumbersIntoRangeAndSaysSo(String field, String typed, String shown, String said) {
    open(2);
    tabTo(field);
    window.push(KeyCode.CONTROL, KeyCode.A);
    if (typed.isEmpty()) {
      window.push(KeyCode.DELETE);
    } else {
      window.type(typed);
    }
    window.push(KeyCode.TAB);
    assertThat(window.text("#" + field)).isEqualTo(shown);
    String problem =
        field.equals("settings-size")
            ? "settings.size"
            : field.equals("settings-column") ? "settings.column" : "settings.line-height";
    assertThat(
            window.onFx(
                () ->
                    window
                        .robot()
                        .lookup(".field-problem")
                        .queryAllAs(javafx.scene.control.Label.class)
                        .stream()
                        .filter(label -> (problem + "-problem").equals(label.getId()))
                        .map(javafx.scene.control.Label::getText)
                        .toList()))
        .containsExactly(said);
  }

  @Test
  void stepsThroughNumbersByArrowAndSetsTheSampleAtOnce() {
    open(2);
    tabTo("settings-size");
    window.push(KeyCode.UP);
    window.push(KeyCode.UP);
    window.push(KeyCode.DOWN);
    awaitKept("17", settings -> settings.type().size() == 17);
    tabTo("settings-line-height");
    for (int i = 0; i < 12; i++) {
      window.push(KeyCode.UP);
    }
    awaitKept("the most", settings -> settings.type().lineHeight() == 2.6);
    assertThat(
            window.onFx(
                () ->
                    window.robot().lookup(".type-sample-text").queryAllAs(Text.class).stream()
                        .map(text -> text.getFont().getSize())
                        .toList()))
        .contains(17.0);
  }

  @Test
  void offersFontsThatAreThereAndSetsTheSampleInThem() {
    open(2);
    window.await("fonts", () -> families().size() > 3);
    List<String> families = window.onFx(() -> new ArrayList<>(families()));
    assertThat(families.subList(0, 2)).containsExactly("", "NanumGothicCoding");
    assertThat(families).doesNotHaveDuplicates().doesNotContain("Pretendard", "Noto Emoji");
    assertThat(javafx.scene.text.Font.getFamilies())
        .containsAll(families.subList(1, families.size()));
    tabTo("settings-family");
    window.push(KeyCode.DOWN);
    awaitKept("the family", settings -> settings.type().family().equals("NanumGothicCoding"));
    assertThat(
            window.onFx(
                () ->
                    window.robot().lookup(".type-sample-text").queryAllAs(Text.class).stream()
                        .map(text -> text.getFont().getFamily())
                        .distinct()
                        .toList()))
        .containsExactly("NanumGothicCoding");
  }

  @Test
  void keepsAFontThatIsNotInstalledHere() {
    WindowFixture.write(
        window.kept().resolve("settings.properties"),
        "font=Batang \\\"; x\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    open(2);
    window.await("fonts", () -> families().size() > 3);
    assertThat(families()).contains("Batang \"; x");
    assertThat(kept().type().family()).isEqualTo("Batang \"; x");
  }

  @SuppressWarnings("unchecked")
  private List<String> families() {
    return window.robot().lookup("#settings-family").queryAs(ComboBox.class).getItems();
  }

  /** Round each page with Tab: everything is reached, and seen to have the keyboard. */
  @Test
  void reachesEverythingWithTheKeyboard() {
    open(0);
    Set<String> reached = new LinkedHashSet<>();
    for (int page = 0; page < 5; page++) {
      for (int i = 0; i < 14; i++) {
        Node node = focused();
        if (node.getId() != null) {
          reached.add(node.getId());
        }
        window.push(KeyCode.TAB);
      }
      window.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    }
    assertThat(reached)
        .contains(
            "settings-pages",
            "settings-file",
            "settings-wrap",
            "settings-line-numbers",
            "settings-typewriter",
            "settings-dimming",
            "settings-goal",
            "settings-family",
            "settings-size",
            "settings-line-height",
            "settings-column",
            "settings-zoom",
            "settings-keys-search",
            "settings-keys",
            "settings-keys-record",
            "settings-keys-remove",
            "dialog-close");
  }

  @Test
  void closesWithEscapeAndShowsThePageThatWasLeft() {
    open(3);
    window.push(KeyCode.ESCAPE);
    window.await("it is closed", () -> !window.isThere("#settings-pages"));
    window.push(KeyCode.CONTROL, KeyCode.COMMA);
    window.await("it is open", () -> window.isThere("#settings-zoom"));
    assertThat(
            window.onFx(
                () ->
                    window
                        .robot()
                        .lookup("#settings-pages")
                        .queryAs(ListView.class)
                        .getSelectionModel()
                        .getSelectedIndex()))
        .isEqualTo(3);
    typeOver("settings-zoom", "120");
    awaitKept("the zoom", settings -> settings.preview().zoom() == 120);
  }

  @Test
  void tellsOnceThatSettingsCantBeKept() {
    WindowFixture.write(window.kept().resolve("settings.properties/in/the way"), new byte[] {1});
    open(1);
    assertThat(window.isThere("#news-close")).isFalse();
    tabTo("settings-wrap");
    window.push(KeyCode.SPACE);
    window.await("it says so", () -> unkept());
    assertThat(window.onFx(() -> window.area().isWrapText())).as("but holds").isFalse();
    window.push(KeyCode.ESCAPE);
    window.await("told", () -> window.isThere("#news-close"));
    assertThat(window.banners().getFirst()).contains("settings.properties");
    window.click("#news-close");
    window.await("read", () -> !window.isThere("#news-close"));
    window.run(Command.LINE_NUMBERS);
    window.run(Command.WRAP);
    window.pulses();
    assertThat(window.isThere("#news-close")).isFalse();
    window.quit();
  }

  private boolean unkept() {
    return window.robot().lookup("#settings-unkept").tryQuery().map(Node::isVisible).orElse(false);
  }

  @Test
  void showsTheFileAndItsCommandsButton() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();
    window.clickButton(Command.SETTINGS);
    window.await("the settings", () -> window.isThere("#settings-file"));
    TextField file =
        window.onFx(() -> window.robot().lookup("#settings-file").queryAs(TextField.class));
    assertThat(file.getText()).isEqualTo(window.kept().resolve("settings.properties").toString());
    assertThat(file.isEditable()).isFalse();
  }
}
