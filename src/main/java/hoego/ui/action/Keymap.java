package hoego.ui.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of commands in force, which change while the window is open. FX thread only. */
public final class Keymap {
  private final Keyboard keyboard = Keyboard.here();
  private final Map<Command, ReadOnlyObjectWrapper<@Nullable KeyCombination>> keys =
      new EnumMap<>(Command.class);
  private final ReadOnlyObjectWrapper<KeyTable> table =
      new ReadOnlyObjectWrapper<>(new KeyTable(keyboard, Map.of()));

  /** Every command with its own keys. */
  public Keymap() {
    for (Command command : Command.values()) {
      keys.put(command, new ReadOnlyObjectWrapper<>(table().keys(command)));
    }
  }

  /** Holds from now on what was chosen: {@link KeyTable}. */
  public void follow(Map<String, String> chosen) {
    if (chosen.equals(table().chosen())) {
      return;
    }
    KeyTable newest = new KeyTable(keyboard, chosen);
    keys.forEach((command, property) -> property.set(newest.keys(command)));
    table.set(newest);
  }

  /** The table in force, which changes once every command has its keys. */
  public ReadOnlyObjectProperty<KeyTable> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /** The table now. */
  public KeyTable table() {
    return table.get();
  }

  /** A command's keys, null where it has none. */
  public ReadOnlyObjectProperty<@Nullable KeyCombination> property(Command command) {
    return Objects.requireNonNull(keys.get(command)).getReadOnlyProperty();
  }

  /** A command's keys now as the system writes them, empty where it has none. */
  public String shown(Command command) {
    return shown(property(command).get());
  }

  /** A command's keys as the system writes them, empty where it has none, whatever they become. */
  public StringBinding shownProperty(Command command) {
    return Bindings.createStringBinding(() -> shown(command), property(command));
  }

  /** Whether a command is given by this key press. */
  public boolean matches(Command command, KeyEvent event) {
    return commandOf(event) == command;
  }

  /** The command that a key press gives, null for none. */
  public @Nullable Command commandOf(KeyEvent event) {
    KeyCodeCombination pressed = keyboard.pressed(event);
    if (pressed == null) {
      return null;
    }
    Command holder = table().holder(pressed);
    return holder == null ? table().others().get(pressed) : holder;
  }

  private static String shown(@Nullable KeyCombination combination) {
    return combination == null ? "" : combination.getDisplayText();
  }
}
