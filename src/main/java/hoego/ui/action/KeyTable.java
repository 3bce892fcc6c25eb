package hoego.ui.action;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCodeCombination;
import org.jspecify.annotations.Nullable;

/**
 * Which keys each command has: its own, or those chosen instead.
 *
 * <p>Immutable. No two commands have the same keys: what was chosen goes before what a command has
 * by itself, and of two that chose the same the first of the table has it. What can't be read, or
 * would keep anybody from writing, counts as not chosen, and is kept as it stands.
 */
public final class KeyTable {
  private final Keyboard keyboard;
  private final Map<String, String> chosen;
  private final Map<Command, KeyCodeCombination> keys = new EnumMap<>(Command.class);
  private final Map<KeyCodeCombination, Command> holders = new HashMap<>();
  private final Map<KeyCodeCombination, Command> others;

  /**
   * The table that these choices make.
   *
   * @param chosen the keys by {@link #name}, empty for none; also of commands nobody here knows
   */
  public KeyTable(Keyboard keyboard, Map<String, String> chosen) {
    this.keyboard = keyboard;
    this.chosen = Map.copyOf(chosen);
    EnumMap<Command, KeyCodeCombination> own = new EnumMap<>(Command.class);
    for (Command command : Command.values()) {
      String wish = this.chosen.get(name(command));
      KeyCodeCombination wished = wish == null ? null : keyboard.read(wish);
      if (wished != null && !keyboard.judge(wished).isRefused() && !holders.containsKey(wished)) {
        give(command, wished);
      } else if (wish == null || !wish.isBlank()) {
        KeyCodeCombination usual = usual(command);
        if (usual != null) {
          own.put(command, usual);
        }
      }
    }
    own.forEach(
        (command, usual) -> {
          if (!holders.containsKey(usual)) {
            give(command, usual);
          }
        });
    Map<KeyCodeCombination, Command> besides = new HashMap<>();
    for (Command command : Command.values()) {
      for (KeyCodeCombination other : command.otherKeys()) {
        KeyCodeCombination wanted = keyboard.canonical(other);
        if (!isChanged(command) && !holders.containsKey(wanted)) {
          besides.put(wanted, command);
        }
      }
    }
    others = Map.copyOf(besides);
  }

  /**
   * The keys that commands have besides, by the keys: {@link Command#otherKeys}. A command that was
   * given other keys has none, and where another command has the keys that one goes before.
   */
  public Map<KeyCodeCombination, Command> others() {
    return others;
  }

  private void give(Command command, KeyCodeCombination combination) {
    keys.put(command, combination);
    holders.put(combination, command);
  }

  /** The name that a command's keys are kept under. */
  public static String name(Command command) {
    return command.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What was chosen, as settings keep it: the differences only. */
  public Map<String, String> chosen() {
    return chosen;
  }

  /** A command's keys, null where it has none. */
  public @Nullable KeyCodeCombination keys(Command command) {
    return keys.get(command);
  }

  /** The keys that a command has by itself, null for none. */
  public @Nullable KeyCodeCombination usual(Command command) {
    return command.shortcut(keyboard) instanceof KeyCodeCombination usual
        ? keyboard.canonical(usual)
        : null;
  }

  /** The command that has these keys, null where none has. */
  public @Nullable Command holder(KeyCodeCombination combination) {
    return holders.get(keyboard.canonical(combination));
  }

  /** Whether a command has other keys than by itself. */
  public boolean isChanged(Command command) {
    return !Objects.equals(keys(command), usual(command));
  }

  /** Whether any command has. */
  public boolean isChanged() {
    for (Command command : Command.values()) {
      if (isChanged(command)) {
        return true;
      }
    }
    return false;
  }

  /** This with other keys for a command, which whoever has them has no longer. */
  public KeyTable with(Command command, KeyCodeCombination combination) {
    KeyCodeCombination wanted = keyboard.canonical(combination);
    Map<String, String> next = new HashMap<>(chosen);
    Command holder = holder(wanted);
    if (holder != null && holder != command) {
      next.put(name(holder), "");
    }
    if (wanted.equals(usual(command))) {
      next.remove(name(command));
    } else {
      next.put(name(command), Keyboard.name(wanted));
    }
    return new KeyTable(keyboard, next);
  }

  /** This with no keys for a command. */
  public KeyTable without(Command command) {
    Map<String, String> next = new HashMap<>(chosen);
    if (usual(command) == null) {
      next.remove(name(command));
    } else {
      next.put(name(command), "");
    }
    return new KeyTable(keyboard, next);
  }

  /** This with a command's own keys, which whoever has them has no longer. */
  public KeyTable reset(Command command) {
    KeyCodeCombination usual = usual(command);
    return usual == null ? without(command) : with(command, usual);
  }

  /** Every command with its own keys; what nobody here knows is kept. */
  public KeyTable reset() {
    Map<String, String> next = new HashMap<>(chosen);
    for (Command command : Command.values()) {
      next.remove(name(command));
    }
    return new KeyTable(keyboard, next);
  }
}
