package hoego.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javafx.scene.input.KeyCodeCombination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys each command has. */
class KeyTableTest {
  private static final KeyTable USUAL = new KeyTable(Keyboard.PC, Map.of());

  private static KeyCodeCombination keys(String written) {
    return Objects.requireNonNull(Keyboard.PC.read(written));
  }

  private static KeyTable table(Map<String, String> chosen) {
    return new KeyTable(Keyboard.PC, chosen);
  }

  private static @Nullable String name(KeyTable table, Command command) {
    KeyCodeCombination keys = table.keys(command);
    return keys == null ? null : keys.getName();
  }

  @Test
  void hasEachCommandsOwnKeysWhereNothingIsChosen() {
    assertThat(USUAL.isChanged()).isFalse();
    assertThat(USUAL.holder(keys("Ctrl+B"))).isEqualTo(Command.BOLD);
    assertThat(USUAL.holder(keys("Ctrl+Alt+Shift+B"))).isNull();
  }

  @Test
  void keepsOnlyWhatIsOtherwise() {
    KeyTable other = USUAL.with(Command.BOLD, keys("F12"));
    assertThat(other.chosen()).isEqualTo(Map.of("bold", "F12"));
    assertThat(other.isChanged(Command.BOLD)).isTrue();
    assertThat(other.with(Command.BOLD, keys("Ctrl+B")).chosen()).isEmpty();
    assertThat(other.reset(Command.BOLD).chosen()).isEmpty();
    assertThat(USUAL.without(Command.DELETE).chosen()).as("it has none by itself").isEmpty();
    assertThat(USUAL.without(Command.BOLD).chosen()).isEqualTo(Map.of("bold", ""));
  }

  @Test
  void takesKeysFromWhoeverHasThem() {
    KeyTable taken = USUAL.with(Command.DELETE, keys("Ctrl+B"));
    assertThat(taken.keys(Command.BOLD)).isNull();
    assertThat(taken.holder(keys("Ctrl+B"))).isEqualTo(Command.DELETE);
    KeyTable back = taken.reset(Command.BOLD);
    assertThat(back.holder(keys("Ctrl+B"))).isEqualTo(Command.BOLD);
    assertThat(back.keys(Command.DELETE)).isNull();
  }

  @Test
  void letsTwoCommandsChangeTheirKeysForOneAnothers() {
    KeyTable swapped = table(Map.of("bold", "Shortcut+I", "italic", "Shortcut+B"));
    assertThat(swapped.holder(keys("Ctrl+I"))).isEqualTo(Command.BOLD);
    assertThat(swapped.holder(keys("Ctrl+B"))).isEqualTo(Command.ITALIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strg+K",
        "A",
        "Shift+A",
        "Enter",
        "Ctrl+",
        "+",
        "\u0000",
        "Shift",
        "Ctrl+Volume Up"
      })
  void passesOverKeysThatNobodyCouldUseAndKeepsThemAsTheyStand(String broken) {
    KeyTable table = table(Map.of("bold", broken));
    assertThat(name(table, Command.BOLD)).isEqualTo("Shortcut+B");
    assertThat(table.chosen()).containsEntry("bold", broken);
  }

  @Test
  void goesByWhatWasChosenWhereANewCommandWouldHaveTheSame() {
    KeyTable table = table(Map.of("delete", "Shortcut+B"));
    assertThat(table.holder(keys("Ctrl+B"))).isEqualTo(Command.DELETE);
    assertThat(table.keys(Command.BOLD)).isNull();
  }

  @Test
  void givesKeysThatTwoHaveChosenToTheFirst() {
    KeyTable table = table(Map.of("bold", "F9", "italic", "Shift+F7", "strike", "F9"));
    assertThat(table.holder(keys("F9"))).isEqualTo(Command.BOLD);
    assertThat(name(table, Command.STRIKE)).isEqualTo(name(USUAL, Command.STRIKE));
  }

  @Test
  void keepsTheKeysOfCommandsThatOnlyANewerHoegoKnows() {
    KeyTable table = table(Map.of("fly", "Shortcut+Alt+F9", "bold", "F9"));
    assertThat(table.with(Command.SAVE, keys("F8")).chosen())
        .containsEntry("fly", "Shortcut+Alt+F9");
    assertThat(table.reset().chosen()).isEqualTo(Map.of("fly", "Shortcut+Alt+F9"));
    assertThat(table.reset().isChanged()).isFalse();
  }

  /** Whatever is done in whatever order, keys have one holder and what is kept says the same. */
  @Test
  void neverGivesKeysToTwoCommands() {
    String[] some = {"F9", "F8", "Ctrl+B", "Ctrl+I", "Ctrl+S", "Alt+Up", "Ctrl+J", "Shift+F3"};
    Random random = new Random(7);
    KeyTable table = USUAL;
    for (int step = 0; step < 3_000; step++) {
      Command command = Command.values()[random.nextInt(Command.values().length)];
      KeyCodeCombination wanted = keys(some[random.nextInt(some.length)]);
      switch (random.nextInt(4)) {
        case 0 -> table = table.without(command);
        case 1 -> table = table.reset(command);
        default -> {
          table = table.with(command, wanted);
          assertThat(table.holder(wanted)).isEqualTo(command);
        }
      }
      Set<KeyCodeCombination> seen = new HashSet<>();
      KeyTable read = table(table.chosen());
      for (Command each : Command.values()) {
        KeyCodeCombination has = table.keys(each);
        assertThat(has == null || seen.add(has)).isTrue();
        assertThat(read.keys(each)).isEqualTo(has);
      }
    }
    assertThat(table.reset().chosen()).isEmpty();
  }

  @Test
  void theOtherKeysOfACommandGoWithItsOwnAndGiveWayToChosenOnes() {
    KeyCodeCombination equals = keys("Shortcut+Equals");
    KeyTable usual = new KeyTable(Keyboard.PC, Map.of());
    assertThat(usual.others()).containsEntry(equals, Command.ZOOM_IN).hasSize(5);
    assertThat(usual.holder(equals)).isNull();

    KeyTable taken = usual.with(Command.BOLD, equals);
    assertThat(taken.others()).doesNotContainKey(equals).hasSize(4);
    assertThat(usual.without(Command.ZOOM_IN).others()).doesNotContainValue(Command.ZOOM_IN);
  }
}
