package hoego.ui.editor;

import hoego.ui.action.Command;
import hoego.ui.action.Keyboard;
import hoego.ui.action.Keymap;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** Leaves the keys of commands to the window, which the area would take for itself. */
final class CommandKeys {
  /** What the area does itself by the keys that these have by themselves. */
  private static final Set<Command> OWN =
      EnumSet.of(
          Command.UNDO, Command.REDO, Command.CUT, Command.COPY, Command.PASTE, Command.SELECT_ALL);

  private final Keymap keymap;
  private boolean command;

  private CommandKeys(MarkdownArea area, Keymap keymap) {
    this.keymap = keymap;
    Nodes.addInputMap(area, InputMap.ignore(EventPattern.keyPressed().onlyIf(this::isCommand)));
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> command = isCommand(event));
    area.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          // Alt with a letter would type the letter, which only macOS means by it.
          boolean types = Keyboard.here() == Keyboard.MAC || event.isControlDown();
          if (event.isAltDown() && (command || !types)) {
            event.consume();
          }
        });
  }

  /** From now on the area swallows none of them and types none of their letters. */
  static void leaveToTheWindow(MarkdownArea area, Keymap keymap) {
    new CommandKeys(area, keymap);
  }

  private boolean isCommand(KeyEvent event) {
    Command given = keymap.commandOf(event);
    return given != null && !(OWN.contains(given) && !keymap.table().isChanged(given));
  }
}
