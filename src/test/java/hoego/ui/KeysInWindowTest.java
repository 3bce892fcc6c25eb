package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Other keys for commands: recorded by pressing them, in force at once, never two of one. */
class KeysInWindowTest {
  private static final String TEXT = "회고 글\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  @BeforeEach
  void open() {
    window.open(window.post("2024-12-31-a.md", TEXT));
  }

  private void settings() {
    window.push(KeyCode.CONTROL, KeyCode.COMMA);
    window.await("the settings", () -> window.isThere("#settings-pages"));
    window.await(
        "the keyboard is there",
        () -> window.robot().lookup("#settings-pages").query().isFocused());
    window.push(KeyCode.END);
    window.await("the keys", () -> window.isThere("#settings-keys"));
  }

  private void seek(String typed) {
    window.click("#settings-keys-search");
    window.typeInto("#settings-keys-search", typed);
    window.push(KeyCode.DOWN);
  }

  private void close() {
    window.click("#dialog-close");
    window.await("it is closed", () -> !window.isThere("#settings-pages"));
    // The Headless platform has no window manager that would give the keyboard back.
    window.click("#editor");
  }

  private Map<String, String> kept() {
    return new SettingsFolder(window.kept()).settings().keys();
  }

  private void awaitKept(Map<String, String> wanted) {
    window.await(wanted + " is kept", () -> kept().equals(wanted));
  }

  private List<Object> listed() {
    return window.onFx(
        () -> {
          ListView<?> list = window.robot().lookup("#settings-keys").queryAs(ListView.class);
          return new ArrayList<>(list.getItems());
        });
  }

  private String said() {
    return window.text("#settings-keys-message");
  }

  @Test
  void findsCommandsAsTheyAreTypedInEitherMode() {
    settings();
    window.click("#settings-keys-search");
    window.typeInto("#settings-keys-search", "ㄱㄱ");
    assertThat(listed().getFirst()).isEqualTo(Command.BOLD);
    window.push(KeyCode.ESCAPE);
    window.typeInto("#settings-keys-search", "rnfrrp");
    assertThat(listed().getFirst()).isEqualTo(Command.BOLD);
    window.push(KeyCode.ESCAPE);
    window.typeInto("#settings-keys-search", "ctrl + k");
    assertThat(listed()).isEqualTo(List.of(Command.LINK));
    window.push(KeyCode.ESCAPE);
    assertThat(listed()).hasSameSizeAs(Command.values());
    window.typeInto("#settings-keys-search", "strikethrough");
    assertThat(listed()).isEqualTo(List.of(Command.STRIKE));
    window.push(KeyCode.ESCAPE);
    window.typeInto("#settings-keys-search", "없는 명령 이름");
    assertThat(listed()).isEmpty();
    window.push(KeyCode.ESCAPE);
    assertThat(window.isThere("#settings-pages")).isTrue();
  }

  @Test
  void givesACommandTheKeysThatArePressed() {
    settings();
    seek("굵게");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ALT, KeyCode.J);
    awaitKept(Map.of("bold", "Alt+J"));
    assertThat(window.isThere("#settings-pages")).isTrue();
    close();
    window.onFx(
        () -> {
          window.app().editor().select(0, 2);
          return true;
        });

    window.push(KeyCode.ALT, KeyCode.J);
    assertThat(window.editorText()).isEqualTo("**회고** 글\n");
    window.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(window.editorText()).isEqualTo("**회고** 글\n");
    assertThat(tooltip(Command.BOLD)).isEqualTo("굵게  Alt+J");
    window.push(KeyCode.F1);
    window.await("the sheet", () -> sheet().contains("Alt+J"));
    assertThat(sheet()).doesNotContain("Ctrl+B");
    window.click("#dialog-close");
    window.await("it is closed", () -> !window.isThere("#dialog-close"));
    window.run(Command.SAVE);
    window.await("saved", () -> !window.app().workspace().dirtyProperty().get());
    window.quit();
    window.reopen();
    assertThat(tooltip(Command.BOLD)).isEqualTo("굵게  Alt+J");
  }

  private List<String> sheet() {
    return window.onFx(
        () ->
            window.robot().lookup(".shortcut-keys").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
  }

  private String tooltip(Command command) {
    ButtonBase button =
        window.onFx(
            () ->
                window.robot().lookup(".tool-button").queryAllAs(ButtonBase.class).stream()
                    .filter(each -> command.key().equals(each.getId()))
                    .findFirst()
                    .orElseThrow());
    window.robot().moveTo(button);
    return window.onFx(() -> Objects.requireNonNull(button.getTooltip()).getText());
  }

  @Test
  void asksBeforeItTakesKeysFromAnotherCommand() {
    settings();
    seek("기울임");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(said()).contains("Ctrl+B").contains("“굵게”");
    assertThat(kept()).isEmpty();

    window.click("#settings-keys-leave");
    assertThat(kept()).isEmpty();
    window.push(KeyCode.ENTER);
    window.push(KeyCode.CONTROL, KeyCode.B);
    window.push(KeyCode.ENTER);

    awaitKept(Map.of("italic", "Shortcut+B", "bold", ""));
    close();
    window.onFx(
        () -> {
          window.app().editor().select(0, 2);
          return true;
        });
    window.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(window.editorText()).isEqualTo("*회고* 글\n");
  }

  @Test
  void letsTwoCommandsHaveOneAnothersKeys() {
    change(Map.of("bold", "Shortcut+I", "italic", "Shortcut+B"));
    window.focusEditor();
    window.onFx(
        () -> {
          window.app().editor().select(0, 2);
          return true;
        });
    window.push(KeyCode.CONTROL, KeyCode.I);
    assertThat(window.editorText()).isEqualTo("**회고** 글\n");
    window.push(KeyCode.CONTROL, KeyCode.I);
    assertThat(window.editorText()).isEqualTo("회고 글\n");
    window.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(window.editorText()).isEqualTo("*회고* 글\n");
  }

  /** Through a file, as it was kept. */
  private void change(Map<String, String> keys) {
    StringBuilder text = new StringBuilder();
    keys.forEach(
        (name, value) -> text.append("key.").append(name).append('=').append(value).append('\n'));
    window.quit();
    WindowFixture.write(
        window.kept().resolve("settings.properties"),
        text.toString().getBytes(StandardCharsets.UTF_8));
    window.reopen();
    window.focusEditor();
    window.onFx(
        () -> {
          window.app().editor().selectAll();
          return true;
        });
  }

  @Test
  void refusesKeysThatNobodyCanWriteWithout() {
    settings();
    seek("굵게");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.K);
    assertThat(said()).startsWith("K: 글자를 쓰는 키입니다");
    window.push(KeyCode.SHIFT, KeyCode.DIGIT7);
    assertThat(said()).startsWith("Shift+7: 글자를");
    window.push(KeyCode.ENTER);
    assertThat(said()).contains("쓸 수 없습니다");
    window.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT9);
    assertThat(said()).contains("AltGr");
    assertThat(kept()).isEmpty();
    window.click("#settings-keys-take");
    awaitKept(Map.of("bold", "Alt+Shortcut+9"));
  }

  @Test
  void takesKeysFromTheTextWhenToldTo() {
    settings();
    seek("줄 지우기");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(said()).contains("커서 옮기기");
    window.push(KeyCode.ENTER);
    awaitKept(Map.of("delete-line", "Shortcut+Left"));
    close();
    window.caret(3);
    window.push(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(window.editorText()).isEmpty();
  }

  @Test
  void givesKeysOfTheTextsOwnCommandsToAnother() {
    settings();
    seek("줄 지우기");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.CONTROL, KeyCode.X);
    assertThat(said()).contains("“잘라내기”");
    window.push(KeyCode.ENTER);
    awaitKept(Map.of("delete-line", "Shortcut+X", "cut", ""));
    close();
    window.onFx(
        () -> {
          window.app().editor().select(0, 2);
          return true;
        });
    window.push(KeyCode.CONTROL, KeyCode.X);
    assertThat(window.editorText()).isEmpty();
  }

  @Test
  void removesKeysAndGivesThemBack() {
    settings();
    seek("굵게");
    window.push(KeyCode.DELETE);
    awaitKept(Map.of("bold", ""));
    assertThat(window.text(".key-choice .settings-note")).contains("Ctrl+B");
    window.click("#settings-keys-reset");
    awaitKept(Map.of());
    window.push(KeyCode.DELETE);
    awaitKept(Map.of("bold", ""));
    window.click("#settings-reset");
    awaitKept(Map.of());
  }

  @Test
  void asksBeforeACommandTakesItsOwnKeysBack() {
    change(Map.of("italic", "Shortcut+B", "bold", ""));
    settings();
    seek("굵게");
    window.click("#settings-keys-reset");
    assertThat(said()).contains("“기울임”");
    window.click("#settings-keys-take");
    awaitKept(Map.of("italic", ""));
  }

  @Test
  void leavesOffWithEscapeOrTab() {
    settings();
    seek("굵게");
    window.push(KeyCode.ENTER);
    assertThat(window.text("#settings-keys-record")).contains("Esc");
    window.push(KeyCode.ESCAPE);
    assertThat(window.text("#settings-keys-record")).doesNotContain("Esc");
    assertThat(window.isThere("#settings-pages")).isTrue();
    window.push(KeyCode.ENTER);
    window.push(KeyCode.TAB);
    assertThat(window.text("#settings-keys-record")).doesNotContain("Esc");
    window.push(KeyCode.CONTROL, KeyCode.K);
    assertThat(kept()).isEmpty();
  }

  @Test
  void startsWithTheUsualKeysWhereThoseKeptMakeNoSense() {
    change(Map.of("bold", "Strg+Q", "italic", "I", "save", "", "fly", "Shortcut+F9"));
    window.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(window.editorText()).isEqualTo("**회고 글**\n");
    assertThat(tooltip(Command.SAVE)).isEqualTo("저장");
    assertThat(tooltip(Command.ITALIC)).isEqualTo("기울임  Ctrl+I");
  }
}
