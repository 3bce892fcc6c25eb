package hoego.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Keyboard.Verdict;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as they are pressed, written down, and judged. */
class KeyboardTest {
  private static KeyEvent press(
      KeyCode code, boolean shift, boolean control, boolean alt, boolean meta) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, meta);
  }

  private static KeyCodeCombination read(Keyboard keyboard, String written) {
    return Objects.requireNonNull(keyboard.read(written), written);
  }

  @Test
  void knowsTheKeyOfCommandsByItsNameOnEachSystem() {
    assertThat(Keyboard.PC.pressed(press(KeyCode.B, false, true, false, false)))
        .isEqualTo(KeyCombination.valueOf("Shortcut+B"));
    assertThat(Keyboard.MAC.pressed(press(KeyCode.B, false, false, false, true)))
        .isEqualTo(KeyCombination.valueOf("Shortcut+B"));
    assertThat(Keyboard.MAC.pressed(press(KeyCode.B, true, true, true, false)))
        .isEqualTo(KeyCombination.valueOf("Shift+Ctrl+Alt+B"));
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SHIFT", "CONTROL", "ALT", "ALT_GRAPH", "META", "COMMAND", "WINDOWS", "CAPS"})
  void waitsForTheKeyThatGoesWithIt(KeyCode code) {
    for (Keyboard keyboard : Keyboard.values()) {
      assertThat(keyboard.pressed(press(code, true, true, false, false))).isNull();
    }
  }

  /** Every key that a command may have is read as it was written. */
  @ParameterizedTest
  @EnumSource
  void readsWhatItWrites(Keyboard keyboard) {
    int able = 0;
    for (KeyCode code : KeyCode.values()) {
      for (int held = 0; held < 16; held++) {
        KeyCodeCombination keys =
            keyboard.pressed(
                press(code, (held & 1) != 0, (held & 2) != 0, (held & 4) != 0, (held & 8) != 0));
        if (keys != null && !keyboard.judge(keys).isRefused()) {
          able++;
          assertThat(keyboard.read(Keyboard.name(keys))).as(code + " " + held).isEqualTo(keys);
        }
      }
    }
    assertThat(able).isGreaterThan(500);
  }

  @Test
  void takesOtherWordsForTheSameKeys() {
    KeyCombination wanted = KeyCombination.valueOf("Shortcut+Shift+K");
    assertThat(Keyboard.PC.read(" Ctrl+Shift+K ")).isEqualTo(wanted);
    assertThat(Keyboard.PC.read("Shift+Shortcut+k")).isEqualTo(wanted);
    assertThat(Keyboard.MAC.read("Meta+Shift+K")).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "++",
        "Ctrl+",
        "Ctrl++",
        "Strg+K",
        "Ctrl+Ctrl",
        "Shift",
        "Ctrl+Shift",
        "Ctrl+ㅏ",
        "Ctrl+'k'",
        "Ignore Shift+Ctrl+K",
        "Ctrl+Undefined",
        "\u0000",
        "Ctrl+Caps Lock"
      })
  void readsNoKeysWhereThereAreNone(String written) {
    assertThat(Keyboard.PC.read(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "A, TYPES",
    "Shift+A, TYPES",
    "1, TYPES",
    "Numpad 1, TYPES",
    "Shift+Space, TYPES",
    "Slash, TYPES",
    "Enter, WRITES",
    "Shift+Tab, WRITES",
    "Backspace, WRITES",
    "Shift+Delete, WRITES",
    "Esc, WRITES",
    "Up, WRITES",
    "Kanji, SWITCHES",
    "Shortcut+Convert, SWITCHES",
    "Context Menu, UNKNOWN",
    "Shortcut+Volume Up, UNKNOWN",
    "Shortcut+Left, TEXT",
    "Shortcut+Y, TEXT",
    "Shortcut+C, TEXT",
    "Alt+F4, SYSTEM",
    "F10, SYSTEM",
    "Meta+D, SYSTEM",
    "Shortcut+Alt+F2, SYSTEM",
    "Shortcut+Space, INPUT_METHOD",
    "Shortcut+Alt+E, ALT_GR",
    "Shortcut+Alt+Shift+7, ALT_GR",
    "F7, FREE",
    "Shift+F3, FREE",
    "Alt+E, FREE",
    "Alt+Up, FREE",
    "Shortcut+Alt+Up, FREE",
    "Shortcut+Enter, FREE",
    "Shortcut+Slash, FREE"
  })
  void judgesOnWindowsAndLinux(String keys, Verdict verdict) {
    assertThat(Keyboard.PC.judge(read(Keyboard.PC, keys))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Shortcut+H, SYSTEM",
    "Ctrl+Left, SYSTEM",
    "Shortcut+Space, SYSTEM",
    "Alt+E, ALT_GR",
    "Shift+Alt+7, ALT_GR",
    "Shortcut+Alt+E, FREE",
    "Ctrl+E, FREE",
    "Shortcut+Left, TEXT"
  })
  void judgesOnMacOs(String keys, Verdict verdict) {
    assertThat(Keyboard.MAC.judge(read(Keyboard.MAC, keys))).isEqualTo(verdict);
  }
}
