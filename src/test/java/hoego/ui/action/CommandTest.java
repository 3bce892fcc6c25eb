package hoego.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.language.Messages;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The one table that menus, toolbar and help read. */
class CommandTest {
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
  @EnumSource(Command.class)
  void sharesItsKeysWithNoOther(Command command) {
    KeyCombination keys = command.shortcut();
    Set<KeyCombination> others = new HashSet<>();
    for (Command other : Command.values()) {
      if (other != command && other.shortcut() != null) {
        others.add(other.shortcut());
      }
    }
    assertThat(keys == null || !others.contains(keys)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void hasKeysOfTheKeyboard(Command command) {
    KeyCombination keys = command.shortcut();
    // A name that is no key makes a combination with a character, which no key press matches.
    assertThat(keys == null || keys instanceof KeyCodeCombination).isTrue();
    assertThat(Menus.keys(command)).doesNotContain("_");
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void hasAnIconThatIsThere(Command command) {
    String icon = command.icon();
    if (icon != null) {
      assertThat(BootstrapIcons.findByDescription(icon)).isNotNull();
    }
  }
}
