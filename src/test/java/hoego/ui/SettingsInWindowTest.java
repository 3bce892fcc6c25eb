package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.Settings;
import hoego.settings.Settings.LanguageChoice;
import hoego.settings.Settings.ThemeChoice;
import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Theme, language and layout: switched at once, and as they were left at the next start. */
class SettingsInWindowTest {
  private static final String TEXT = "---\ntitle: 회고\n---\n\n글.\n";
  private static final Offset<Double> NEARLY = Offset.offset(0.02);

  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void switchesTheLanguageWhileOpen() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();
    assertThat(menus()).startsWith("파일").contains("도움말");

    window.run(Command.LANGUAGE_EN);

    window.await("menus", () -> menus().startsWith("File"));
    assertThat(window.status()).isEqualTo("Saved");
    assertThat(window.text(".library-count")).contains("1").doesNotContain("글");
    awaitKept(Settings.DEFAULT.withLanguage(LanguageChoice.EN));
    window.quit();
    window.reopen();
    assertThat(menus()).startsWith("File");
  }

  @Test
  void switchesTheThemeWhileOpen() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();

    window.run(Command.THEME_DARK);
    window.await("the preview is dark", () -> theme().equals("dark"));
    assertThat(window.onFx(() -> window.app().stage().getScene().getStylesheets()).toString())
        .contains("dark.css");
    awaitKept(Settings.DEFAULT.withTheme(ThemeChoice.DARK));

    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    window.await("the preview is light", () -> theme().equals("light"));
    awaitKept(Settings.DEFAULT.withTheme(ThemeChoice.LIGHT));
  }

  @Test
  void keepsTheLastOfManyQuickChoices() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();
    for (int round = 0; round < 20; round++) {
      window.onFx(
          () -> {
            for (int i = 0; i < 30; i++) {
              window.app().actions().run(i % 2 == 0 ? Command.LANGUAGE_KO : Command.LANGUAGE_EN);
            }
            window.app().actions().run(Command.LANGUAGE_SYSTEM);
            window.app().actions().run(Command.WRAP);
            return true;
          });
      awaitKept(Settings.DEFAULT.withWriting(Settings.DEFAULT.writing().withWrap(round % 2 == 1)));
    }
  }

  @Test
  void wrapAndLineNumbersAreKept() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();

    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);

    assertThat(window.onFx(() -> window.area().isWrapText())).isFalse();
    assertThat(window.editorText()).isEqualTo(TEXT);
    assertThat(window.isThere(".line-number")).isTrue();
    awaitKept(
        Settings.DEFAULT.withWriting(
            Settings.DEFAULT.writing().withWrap(false).withLineNumbers(true)));
    window.quit();
    window.reopen();
    assertThat(window.onFx(() -> window.area().isWrapText())).isFalse();
    window.await("numbers", () -> window.isThere(".line-number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=purple\nlanguage=\nwrap=perhaps\n",
        "theme=dark\n\\u12",
        "\u0000\u0001\uFFFF",
        "folder=\\u0000\npost=\\u0000\nwidth=NaN\nheight=-5\ncaret=99999999999999\n",
        "folder=/no/such/folder\npost=/no/such/folder/2024-12-31-a.md\n",
        "width=20000\nheight=20000\nx=90000\ny=-90000\nview=upside-down\nlibrary-width=7\n"
      })
  void startsWithBrokenFiles(String content) {
    window.post("2024-12-31-a.md", TEXT);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    WindowFixture.write(window.kept().resolve("settings.properties"), bytes);
    WindowFixture.write(window.kept().resolve("session.properties"), bytes);

    window.reopen();

    assertThat(window.onFx(() -> window.app().stage().isShowing())).isTrue();
    assertThat(menus()).isNotBlank();
  }

  @Test
  void startsWhereSettingsCantBeKept() {
    Path post = window.post("2024-12-31-a.md", TEXT);
    WindowFixture.write(window.kept(), "no folder".getBytes(StandardCharsets.UTF_8));
    window.open(post);

    window.run(Command.THEME_DARK);
    window.await("the preview is dark", () -> theme().equals("dark"));
    window.quit();
  }

  @Test
  void comesBackWithTheViewAndTheListAsLeft() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();

    window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
    assertThat(window.isThere(".web-view")).isFalse();
    assertThat(window.isThere("#post-list")).isFalse();
    window.quit();
    window.reopen();

    assertThat(window.isThere("#editor")).isTrue();
    assertThat(window.isThere(".web-view")).isFalse();
    assertThat(window.isThere("#post-list")).isFalse();
  }

  @Test
  void previewOnlyComesBackAsWell() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();
    window.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.quit();

    window.reopen();

    assertThat(window.isThere("#editor")).isFalse();
    assertThat(window.isThere(".web-view")).isTrue();
  }

  @Test
  void dividersStayWherePutThroughViewsAndStarts() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();
    divide(0.3, 0.6);

    window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(divider(0)).as("list beside the editor alone").isCloseTo(0.3, NEARLY);
    window.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(divider(0)).isCloseTo(0.3, NEARLY);
    assertThat(divider(1)).isCloseTo(0.6, NEARLY);
    window.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
    assertThat(divider(0)).as("editor without the list").isCloseTo(0.6, NEARLY);
    window.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
    assertThat(divider(0)).isCloseTo(0.3, NEARLY);
    assertThat(divider(1)).isCloseTo(0.6, NEARLY);

    for (int start = 0; start < 3; start++) {
      window.quit();
      window.reopen();
    }
    assertThat(divider(0)).as("list at the fourth start").isCloseTo(0.3, NEARLY);
    assertThat(divider(1)).as("editor at the fourth start").isCloseTo(0.6, NEARLY);
  }

  @Test
  void dividersOfHiddenPanesComeBackWithThem() {
    window.post("2024-12-31-a.md", TEXT);
    window.open();
    divide(0.3, 0.6);
    window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
    window.quit();

    window.reopen();
    window.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);

    assertThat(divider(0)).isCloseTo(0.3, NEARLY);
    assertThat(divider(1)).isCloseTo(0.6, NEARLY);
  }

  @Test
  void showsShortcutsAndWhatHoegoIs() {
    window.open(Optional.empty(), Optional.empty());

    window.push(KeyCode.F1);
    window.await("the sheet", () -> window.isThere(".shortcut-keys"));
    window.click("#dialog-close");
    window.await("it has gone", () -> !window.isThere("#dialog-close"));
    window.run(Command.ABOUT);
    window.click("#dialog-close");
    window.await("it has gone", () -> !window.isThere("#dialog-close"));
  }

  private void awaitKept(Settings wanted) {
    window.await(
        wanted + " is kept", () -> new SettingsFolder(window.kept()).settings().equals(wanted));
  }

  private String theme() {
    return window.script("document.documentElement.getAttribute('data-theme')");
  }

  private String menus() {
    return window.onFx(
        () ->
            String.join(
                " ",
                window.robot().lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                    .map(Menu::getText)
                    .toList()));
  }

  /** Drags nothing: a divider that is dragged is set just so. */
  private void divide(double list, double editor) {
    window.onFx(
        () -> {
          var panes = window.robot().lookup(".split-pane").queryAllAs(SplitPane.class).iterator();
          panes.next().setDividerPositions(list);
          panes.next().setDividerPositions(editor);
          return true;
        });
    window.pulses();
  }

  private double divider(int which) {
    window.pulses();
    return window.onFx(
        () ->
            window.robot().lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .filter(pane -> !pane.getDividers().isEmpty())
                .skip(which)
                .findFirst()
                .map(pane -> pane.getDividerPositions()[0])
                .orElse(-1.0));
  }
}
