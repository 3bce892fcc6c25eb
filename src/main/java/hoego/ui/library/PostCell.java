package hoego.ui.library;

import hoego.library.PostEntry;
import hoego.post.Post;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a row: a year, or a post's title, date, categories, tags and marks. */
final class PostCell extends ListCell<Row> {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass YEAR = PseudoClass.getPseudoClass("year");
  private static final PseudoClass SEVERE = PseudoClass.getPseudoClass("severe");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  private final Texts texts;
  private final Predicate<PostEntry> isOpen;
  private final Label title = new Label();
  private final Label mark = new Label();
  private final Label facts = new Label();
  private final FontIcon problem = new FontIcon("bi-exclamation-triangle");
  private final Function<PostEntry, @Nullable PostMark> marks;
  private final Reasons asked;
  private final Label problems = new Label();
  private final FontIcon sign = new FontIcon();
  private final VBox post;
  private final Tip tip = Tip.wrapped(this, 420);

  /** What the row shows, why, and what is the matter: parts of the tooltip. */
  private String about = "";

  private List<String> reasons = List.of();
  private @Nullable PostEntry told;
  private String wrong = "";

  /**
   * A cell.
   *
   * @param asked is asked why the post under the mouse shows as it does
   */
  PostCell(
      Texts texts,
      Predicate<PostEntry> isOpen,
      Function<PostEntry, @Nullable PostMark> marks,
      Reasons asked) {
    this.texts = texts;
    this.isOpen = isOpen;
    this.marks = marks;
    this.asked = asked;
    problems.getStyleClass().add("post-problems");
    problems.setMinWidth(Region.USE_PREF_SIZE);
    problems.setGraphic(sign);
    sign.getStyleClass().add("post-sign");
    title.getStyleClass().add("post-title");
    mark.getStyleClass().add("post-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    facts.getStyleClass().add("post-facts");
    problem.getStyleClass().add("post-problem");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox first = new HBox(title, problem, problems, mark);
    first.getStyleClass().add("post-first-line");
    post = new VBox(first, facts);
    // As wide as the list, so that long titles end in an ellipsis and not in a scroll bar.
    setPrefWidth(0);
    setOnMouseEntered(
        event -> {
          if (getItem() instanceof Row.OfPost row) {
            ask(row.entry());
          }
        });
  }

  private void ask(PostEntry entry) {
    asked.ask(
        entry,
        said -> {
          if (getItem() instanceof Row.OfPost now && now.entry().equals(entry)) {
            reasons = List.copyOf(said);
            sayTip();
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(YEAR, row instanceof Row.OfYear && !empty);
    pseudoClassStateChanged(OPEN, false);
    setText(null);
    setGraphic(null);
    setDisable(false);
    if (empty || row == null) {
      tip.setText("");
      return;
    }
    switch (row) {
      case Row.OfYear year -> {
        tip.setText("");
        Integer number = year.year();
        setText(
            (number == null ? texts.now("library.no-date") : Integer.toString(number))
                + "  "
                + year.posts());
        // A heading is nothing to be chosen.
        setDisable(true);
      }
      case Row.OfPost of -> show(of.entry());
    }
  }

  private void show(PostEntry entry) {
    Post shown = entry.post();
    pseudoClassStateChanged(OPEN, isOpen.test(entry));
    title.setText(shown.title());
    boolean marked = shown.draft() || shown.hidden();
    mark.setText(
        shown.draft() ? texts.now("post.draft") : shown.hidden() ? texts.now("post.hidden") : "");
    mark.setVisible(marked);
    mark.setManaged(marked);
    PostMark found = marks.apply(entry);
    String count = found == null ? "" : texts.now("findings.in-post", found.problems());
    showProblems(found);
    // The doctor says it better, once it has looked.
    problem.setVisible(shown.problem() != null && found == null);
    problem.setManaged(problem.isVisible());
    String line = facts(shown);
    facts.setText(line);
    setGraphic(post);
    setAccessibleText(
        shown.title()
            + ", "
            + line
            + (marked ? ", " + mark.getText() : "")
            + (found == null ? "" : ", " + count));
    StringBuilder said = new StringBuilder(shown.title());
    if (!shown.subtitle().isBlank()) {
      said.append('\n').append(shown.subtitle());
    }
    about = said.append('\n').append(line).append('\n').append(entry.relativePath()).toString();
    wrong =
        (shown.problem() == null ? "" : "\n\n" + ProblemText.of(shown.problem(), texts))
            + (found == null ? "" : "\n\n" + count);
    if (!entry.equals(told)) {
      told = entry;
      reasons = List.of();
      if (isHover()) {
        ask(entry);
      }
    }
    sayTip();
  }

  private void sayTip() {
    String why = reasons.isEmpty() ? "" : "\n\n" + String.join("\n", reasons);
    tip.setText(about + why + wrong);
  }

  private void showProblems(@Nullable PostMark found) {
    problems.setVisible(found != null);
    problems.setManaged(found != null);
    if (found != null) {
      problems.setText(Integer.toString(found.problems()));
      problems.pseudoClassStateChanged(SEVERE, found.severe());
      sign.setIconLiteral(found.severe() ? "bi-x-octagon-fill" : "bi-exclamation-triangle-fill");
    }
  }

  private static String facts(Post shown) {
    List<String> parts = new ArrayList<>();
    LocalDateTime date = shown.date();
    if (date != null) {
      parts.add(DAY.format(date));
    }
    if (!shown.categories().isEmpty()) {
      parts.add(String.join(", ", shown.categories()));
    }
    if (!shown.tags().isEmpty()) {
      parts.add("#" + String.join(" #", shown.tags()));
    }
    return String.join(" · ", parts);
  }
}
