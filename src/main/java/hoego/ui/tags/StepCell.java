package hoego.ui.tags;

import hoego.tags.RenameStep;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Draws what becomes of a post: whether it is to be changed, and its lines before and after. */
final class StepCell extends ListCell<RenameStep> {
  /** In code points: a line of front matter that is longer is not read to its end anyway. */
  private static final int LONGEST = 400;

  private final Texts texts;
  private final Predicate<Path> isLeftOut;
  private final BiConsumer<Path, Boolean> leaveOut;
  private final CheckBox title = new CheckBox();
  private final Label place = new Label();
  private final Label reason = new Label();
  private final Text before = new Text();
  private final Text arrow = new Text();
  private final Text after = new Text();
  private final TextFlow lines = new TextFlow(before, arrow, after);
  private final VBox all = new VBox();
  private final Tip tip = Tip.wrapped(this, 480);

  /**
   * A cell.
   *
   * @param isLeftOut whether the writer wants a post's file left as it is
   * @param leaveOut hears that they do, or no longer do
   */
  StepCell(Texts texts, Predicate<Path> isLeftOut, BiConsumer<Path, Boolean> leaveOut) {
    this.texts = texts;
    this.isLeftOut = isLeftOut;
    this.leaveOut = leaveOut;
    title.setFocusTraversable(false);
    title.getStyleClass().add("step-title");
    title.setOnAction(event -> changed());
    place.getStyleClass().add("template-hint");
    reason.getStyleClass().add("tag-similar");
    reason.setWrapText(true);
    before.getStyleClass().add("step-before");
    arrow.getStyleClass().add("step-arrow");
    after.getStyleClass().add("step-after");
    lines.getStyleClass().add("step-lines");
    all.getStyleClass().add("step-row");
    setPrefWidth(0);
  }

  private void changed() {
    RenameStep step = getItem();
    if (step != null) {
      leaveOut.accept(step.entry().path(), !title.isSelected());
    }
  }

  @Override
  protected void updateItem(@Nullable RenameStep step, boolean empty) {
    super.updateItem(step, empty);
    setText(null);
    setGraphic(null);
    if (empty || step == null) {
      tip.setText("");
      setAccessibleText(null);
      return;
    }
    title.setText(step.entry().post().title());
    switch (step) {
      case RenameStep.Change(var entry, var file, String unsaved, var edit) -> {
        title.setDisable(false);
        title.setSelected(!isLeftOut.test(entry.path()));
        place.setText(
            entry.relativePath()
                + ":"
                + edit.line()
                + (unsaved == null ? "" : "  " + texts.now("tags.in-editor")));
        before.setText(shown(edit.before()));
        arrow.setText("  →  ");
        after.setText(edit.after().isEmpty() ? texts.now("tags.line-gone") : shown(edit.after()));
        tip.setText(edit.before() + "\n→\n" + edit.after());
        all.getChildren().setAll(title, place, lines);
        setAccessibleText(
            title.getText()
                + ", "
                + place.getText()
                + ", "
                + before.getText()
                + " → "
                + after.getText());
      }
      case RenameStep.Left(var entry, RenameStep.Reason why) -> {
        title.setDisable(true);
        title.setSelected(false);
        place.setText(entry.relativePath());
        reason.setText(texts.now(why.key()));
        tip.setText(reason.getText());
        all.getChildren().setAll(title, place, reason);
        setAccessibleText(title.getText() + ", " + reason.getText());
      }
    }
    setGraphic(all);
  }

  private static String shown(String lines) {
    String line = lines.strip().replaceAll("\\s*\\n\\s*", " ⏎ ");
    return line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
        : line;
  }
}
