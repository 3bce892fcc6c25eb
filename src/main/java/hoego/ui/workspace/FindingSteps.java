package hoego.ui.workspace;

import hoego.doctor.Located;
import hoego.text.TextRange;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.editor.EditorPane;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** From finding to finding of the open post by keys, and mending where the caret is. */
final class FindingSteps {
  private final EditorPane editor;
  private final Findings findings;
  private final Actions actions;
  private final Consumer<String> say;

  private FindingSteps(
      EditorPane editor, Findings findings, Actions actions, Consumer<String> say) {
    this.editor = editor;
    this.findings = findings;
    this.actions = actions;
    this.say = say;
  }

  /**
   * Says what the commands do.
   *
   * @param say says the words of a key to the writer
   */
  static void bind(EditorPane editor, Findings findings, Actions actions, Consumer<String> say) {
    FindingSteps steps = new FindingSteps(editor, findings, actions, say);
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

  /**
   * Mends what is in the caret's line, what the caret is in before the rest; else says that there
   * is nothing to mend and goes on.
   */
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
      say.accept(editor.caret() == caret ? "findings.cannot-fix" : "findings.went-on");
    } else {
      findings.fix(found);
    }
  }
}
