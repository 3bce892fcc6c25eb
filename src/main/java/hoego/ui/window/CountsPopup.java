package hoego.ui.window;

import hoego.count.TextCounts;
import hoego.ui.action.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every count of the post and of what is selected, and what they count. */
final class CountsPopup extends VBox {
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final Label note = new Label();
  private final Button goalButton = new Button();

  CountsPopup(Texts texts, Runnable onGoal) {
    this.texts = texts;
    getStyleClass().add("counts-popup");
    setId("counts-popup");
    setMaxSize(340, Region.USE_PREF_SIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    grid.getStyleClass().add("counts-grid");
    note.getStyleClass().add("counts-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    goalButton.setId("counts-goal");
    goalButton.setOnAction(event -> onGoal.run());
    getChildren().addAll(grid, note, goalButton);
  }

  void show(TextCounts post, @Nullable TextCounts selected, int goal) {
    grid.getChildren().clear();
    StringBuilder spoken = new StringBuilder(texts.now("command.counts").replace("…", ""));
    if (selected != null) {
      cell(texts.now("counts.of-post"), 1, 0, "counts-head");
      cell(texts.now("counts.of-selected"), 2, 0, "counts-head");
    }
    row(1, "counts.characters", number(post.characters()), of(selected, 0), spoken);
    row(2, "counts.letters", number(post.letters()), of(selected, 1), spoken);
    row(3, "counts.words", words(post), of(selected, 2), spoken);
    row(4, "counts.sheets", sheets(post), of(selected, 3), spoken);
    row(5, "counts.minutes", minutes(post), of(selected, 4), spoken);
    if (goal > 0) {
      int percent = StatusCounts.percent(post.characters(), goal);
      row(6, "counts.of-goal", texts.now("counts.goal-value", goal, percent), null, spoken);
    }
    note.setText(texts.now("counts.note"));
    goalButton.setText(texts.now("command.goal"));
    setAccessibleText(spoken.toString());
  }

  private @Nullable String of(@Nullable TextCounts selected, int which) {
    if (selected == null) {
      return null;
    }
    return switch (which) {
      case 0 -> number(selected.characters());
      case 1 -> number(selected.letters());
      case 2 -> words(selected);
      case 3 -> sheets(selected);
      default -> minutes(selected);
    };
  }

  private void row(
      int row, String key, String ofPost, @Nullable String ofSelected, StringBuilder spoken) {
    cell(texts.now(key), 0, row, "counts-name");
    cell(ofPost, 1, row, "counts-value");
    spoken.append(", ").append(texts.now(key)).append(' ').append(ofPost);
    if (ofSelected != null) {
      cell(ofSelected, 2, row, "counts-value");
      spoken.append(" / ").append(ofSelected);
    }
  }

  private void cell(String text, int column, int row, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(label, column == 0 ? Priority.ALWAYS : Priority.NEVER);
    grid.add(label, column, row);
  }

  private String number(int count) {
    return texts.now("counts.characters-value", count);
  }

  private String words(TextCounts counts) {
    return texts.now("counts.words-value", counts.words());
  }

  private String sheets(TextCounts counts) {
    return texts.now("counts.sheets-value", counts.sheets());
  }

  private String minutes(TextCounts counts) {
    return texts.now("counts.minutes-value", counts.minutes());
  }
}
