package hoego.ui.editor;

import hoego.ui.action.Command;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** Leaves the keys of commands to the window, which the area would take for itself. */
final class CommandKeys {
  private static final Set<Command> FINDING =
      EnumSet.of(Command.FIND, Command.REPLACE, Command.FIND_NEXT, Command.FIND_PREVIOUS);

  private boolean command;

  private CommandKeys(MarkdownArea area) {
    Nodes.addInputMap(
        area, InputMap.ignore(EventPattern.keyPressed().onlyIf(CommandKeys::isCommand)));
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> command = isCommand(event));
    area.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          // Alt with a letter would type the letter.
          if (command && event.isAltDown()) {
            event.consume();
          }
        });
  }

  /** From now on the area swallows none of them and types none of their letters. */
  static void leaveToTheWindow(MarkdownArea area) {
    new CommandKeys(area);
  }

  private static boolean isCommand(KeyEvent event) {
    for (Command command : Command.values()) {
      KeyCombination keys = command.shortcut();
      if ((command.group() != Command.Group.EDIT || FINDING.contains(command))
          && ((keys != null && keys.match(event))
              || command.otherKeys().stream().anyMatch(other -> other.match(event)))) {
        return true;
      }
    }
    return false;
  }
}
