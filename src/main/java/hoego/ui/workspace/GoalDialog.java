package hoego.ui.workspace;

import hoego.ui.action.Texts;
import java.util.OptionalInt;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks how many characters a post is to have. */
public final class GoalDialog {
  private static final int EXAMPLE = 5_000;

  private final Texts texts;
  private final Dialogs dialogs;

  /** A dialog over the window of {@code dialogs}. */
  public GoalDialog(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  /**
   * Asks.
   *
   * @param now the goal so far, 0 for none
   * @param most the highest there can be
   * @return the goal, 0 for none; empty where the writer leaves it as it is
   */
  public OptionalInt ask(int now, int most) {
    Dialog<ButtonType> dialog = dialogs.dialog(texts.now("goal.title"), null);
    ButtonType set = dialogs.button("goal.set", ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(set, dialogs.cancel());
    Dialogs.id(dialog, set, "goal-set");
    TextField field = new TextField(now == 0 ? "" : Integer.toString(now));
    field.setId("goal-field");
    field.setPromptText(texts.now("counts.characters-value", EXAMPLE));
    Label label = new Label(texts.now("goal.label"));
    label.setLabelFor(field);
    Label note = new Label(texts.now("goal.note"));
    note.getStyleClass().add("goal-note");
    note.setWrapText(true);
    VBox form = new VBox(label, field, note);
    form.getStyleClass().add("form-column");
    form.getStyleClass().add("goal-form");
    Dialogs.body(dialog, form);
    field
        .textProperty()
        .addListener(
            (of, was, is) -> {
              boolean read = read(is, most) >= 0;
              dialog.getDialogPane().lookupButton(set).setDisable(!read);
              note.setText(read ? texts.now("goal.note") : texts.now("goal.problem", most));
            });
    Dialogs.begin(dialog, field, field::selectAll);
    return dialog.showAndWait().filter(answer -> answer == set).isPresent()
        ? OptionalInt.of(read(field.getText(), most))
        : OptionalInt.empty();
  }

  /** The number meant, 0 for nothing, -1 for what is none; also as it is shown, with commas. */
  private static int read(String text, int most) {
    String digits = text.replaceAll("[\\s,]", "");
    try {
      int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
      return number <= most ? Math.max(-1, number) : -1;
    } catch (NumberFormatException odd) {
      return -1;
    }
  }
}
