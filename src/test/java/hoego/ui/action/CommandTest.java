package hoego.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.language.Messages;
import hoego.ui.action.Keyboard.Verdict;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The one table that menus, toolbar and help read. */
class CommandTest {
  /** What the text does by the same keys. */
  private static final Set<Command> OF_THE_TEXT =
      EnumSet.of(
          Command.UNDO, Command.REDO, Command.CUT, Command.COPY, Command.PASTE, Command.SELECT_ALL);

  @ParameterizedTest
  @EnumSource(Command.class)
  void hasWordsInBothLanguages(Command command) {
    for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
      assertThat(Messages.of(locale).text(command.key()))
          .isNotBlank()
          .doesNotContain(command.key());
      assertThat(Messages.of(locale).text(command.group().key())).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTwoCommandsShareTheirKeys(Keyboard keyboard) {
    Map<KeyCombination, Command> seen = new HashMap<>();
    for (Command command : Command.values()) {
      KeyCodeCombination keys = keys(command, keyboard);
      if (keys != null) {
        assertThat(seen.put(keys, command)).as(command + " " + keys).isNull();
      }
    }
    assertThat(seen).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @EnumSource
  void noKeysAreThoseOfTheTextTheSystemOrAnInputMethod(Keyboard keyboard) {
    Map<Command, Verdict> others = new TreeMap<>();
    for (Command command : Command.values()) {
      KeyCodeCombination keys = keys(command, keyboard);
      Verdict verdict = keys == null ? Verdict.FREE : keyboard.judge(keys);
      // With Ctrl and Alt the digits are those of every other editor; a Korean keyboard has no
      // AltGr.
      if (verdict != Verdict.FREE && verdict != Verdict.ALT_GR) {
        others.put(command, verdict);
      }
    }
    Map<Command, Verdict> expected = new TreeMap<>();
    OF_THE_TEXT.forEach(command -> expected.put(command, Verdict.TEXT));
    assertThat(others).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void hasKeysOfTheKeyboard(Command command) {
    for (Keyboard keyboard : Keyboard.values()) {
      KeyCombination keys = command.shortcut(keyboard);
      // A name that is no key makes a combination with a character, which no key press matches.
      assertThat(keys == null || keys instanceof KeyCodeCombination).isTrue();
      assertThat(keys == null ? "" : keys.getDisplayText()).doesNotContain("_");
    }
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void hasAnIconThatIsThere(Command command) {
    String icon = command.icon();
    if (icon != null) {
      assertThat(BootstrapIcons.findByDescription(icon)).isNotNull();
    }
  }

  private static @org.jspecify.annotations.Nullable KeyCodeCombination keys(
      Command command, Keyboard keyboard) {
    return command.shortcut(keyboard) instanceof KeyCodeCombination keys
        ? keyboard.canonical(keys)
        : null;
  }
}
