package hoego.ui.workspace;

import hoego.doctor.Located;
import hoego.text.TextRange;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.editor.EditorPane;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** From finding to finding of the open post by keys, and mending where the caret is. */
final class FindingSteps {
  private final EditorPane editor;
  private final Findings findings;
  private final Actions actions;

  private FindingSteps(EditorPane editor, Findings findings, Actions actions) {
    this.editor = editor;
    this.findings = findings;
    this.actions = actions;
  }

  /** Says what the commands do. */
  static void bind(EditorPane editor, Findings findings, Actions actions) {
    FindingSteps steps = new FindingSteps(editor, findings, actions);
    BooleanBinding any =
        Bindings.createBooleanBinding(
            () -> !findings.postProperty().get().isEmpty(), findings.postProperty());
    actions.on(Command.NEXT_FINDING, any, () -> steps.go(true));
    actions.on(Command.PREVIOUS_FINDING, any, () -> steps.go(false));
    actions.on(Command.FIX_FINDING, any, steps::fix);
  }

  /** Goes to the next finding after the caret, or to the one before it, round and round. */
  private void go(boolean forth) {
    if (editor.getScene() == null) {
      actions.run(Command.SIDE_BY_SIDE);
    }
    int caret = editor.caret();
    List<Integer> starts =
        editor.remarks().all().stream().map(each -> each.range().start()).distinct().toList();
    if (starts.isEmpty()) {
      return;
    }
    List<Integer> order = forth ? starts : starts.reversed();
    int to =
        order.stream()
            .filter(start -> forth ? start > caret : start < caret)
            .findFirst()
            .orElse(order.getFirst());
    editor.remarks().goTo(to);
  }

  /** Mends what is in the caret's line, what the caret is in before the rest; else goes on. */
  private void fix() {
    int line = editor.caretLine();
    int caret = editor.caret();
    Located found = null;
    for (Located each : findings.postProperty().get()) {
      TextRange range = each.finding().range();
      boolean here = range.start() <= caret && caret <= range.end();
      boolean near = here || each.line() == line;
      if (each.finding().isMendable() && near && (found == null || here)) {
        found = each;
      }
    }
    if (found == null || !findings.isMendable()) {
      go(true);
    } else {
      findings.fix(found);
    }
  }
}
