package hoego.ui.doctor;

import hoego.doctor.DoctorWords;
import hoego.doctor.Finding;
import hoego.ui.action.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws a finding: its name and line, what is the matter, what Jekyll does, and its fix. */
final class FindingCell extends ListCell<Row> {
  private static final PseudoClass FILE = PseudoClass.getPseudoClass("group");

  private final Texts texts;
  private final SeveritySign sign = new SeveritySign();
  private final Label name = new Label();
  private final Label line = new Label();
  private final Label message = new Label();
  private final Label jekyll = new Label();
  private final Button fix = new Button();
  private final HBox all;
  private Row.@Nullable OfFinding shown;

  FindingCell(Texts texts, Consumer<Row.OfFinding> onFix) {
    this.texts = texts;
    name.getStyleClass().add("finding-name");
    name.setGraphic(sign);
    name.setMinWidth(0);
    line.getStyleClass().add("finding-line");
    line.setMinWidth(USE_PREF_SIZE);
    for (Label each : new Label[] {message, jekyll}) {
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
    }
    message.getStyleClass().add("finding-message");
    jekyll.getStyleClass().add("finding-jekyll");
    fix.getStyleClass().addAll("small", "finding-fix");
    // A button that takes the focus on a click turns Hangul mode off under fcitx5.
    fix.setFocusTraversable(false);
    fix.setOnAction(
        event -> {
          Row.OfFinding of = shown;
          if (of != null) {
            onFix.accept(of);
          }
        });
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox first = new HBox(name, line);
    first.getStyleClass().add("post-first-line");
    VBox words = new VBox(first, message, jekyll, fix);
    words.getStyleClass().add("finding-words");
    all = new HBox(words);
    // The words have their width from the style sheet: a list asks for heights before it has one.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(FILE, row instanceof Row.OfFile && !empty);
    setText(null);
    setGraphic(null);
    setDisable(false);
    setAccessibleText(null);
    shown = null;
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case Row.OfFile file -> {
        setText(file.path() + "  " + file.findings());
        // A heading is nothing to be chosen.
        setDisable(true);
      }
      case Row.OfFinding of -> show(of);
    }
  }

  private void show(Row.OfFinding of) {
    shown = of;
    Finding finding = of.located().finding();
    DoctorWords said = new DoctorWords(texts.messagesProperty().get());
    sign.show(finding.severity());
    name.setText(said.name(finding.kind()));
    line.setText(of.post() ? texts.now("findings.line", of.located().line() + 1) : "");
    message.setText(said.message(finding));
    jekyll.setText(said.jekyll(finding));
    boolean mendable = of.mendable() && finding.isMendable();
    fix.setVisible(mendable);
    fix.setManaged(mendable);
    if (mendable) {
      fix.setText(said.fix(finding));
    }
    setAccessibleText(
        said.severity(finding.severity())
            + ", "
            + name.getText()
            + ", "
            + line.getText()
            + ", "
            + message.getText()
            + " "
            + jekyll.getText());
    setGraphic(all);
  }
}
