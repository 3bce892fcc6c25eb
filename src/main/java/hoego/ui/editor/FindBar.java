package hoego.ui.editor;

import hoego.search.BadExpression;
import hoego.search.GaveUp;
import hoego.search.Hits;
import hoego.search.Search;
import hoego.search.SearchResult;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above the text with what is looked for and what is to stand in its place: its look. */
final class FindBar extends VBox {
  private static final double NARROWEST_FIELD = 170;

  final TextField query = new TextField();
  final TextField replacement = new TextField();
  final Button previous;
  final Button next;
  final Button close;
  final ToggleButton matchCase;
  final ToggleButton wholeWord;
  final ToggleButton regex;
  final ToggleButton inSelection;
  final Button replace;
  final Button replaceAll;
  private final Texts texts;
  private final Label count = new Label();
  private final Label message = new Label();
  private final WrapRow replaceRow;
  private @Nullable BadExpression bad;
  private boolean shown;
  private boolean searchable = true;

  FindBar(Texts texts) {
    this.texts = texts;
    getStyleClass().add("find-bar");
    field(query, "find-query", texts.of("find.query"));
    field(replacement, "find-replacement", texts.of("find.replacement"));
    previous = button(new Button(), "find-previous", "bi-arrow-up", texts.of("find.previous"));
    next = button(new Button(), "find-next", "bi-arrow-down", texts.of("find.next"));
    close = button(new Button(), "find-close", "bi-x", texts.of("find.close"));
    matchCase = button(new ToggleButton(), "find-case", null, texts.of("find.case"));
    wholeWord = button(new ToggleButton(), "find-word", null, texts.of("find.word"));
    regex = button(new ToggleButton(), "find-regex", null, texts.of("find.regex"));
    inSelection =
        button(
            new ToggleButton(), "find-selection", "bi-text-paragraph", texts.of("find.selection"));
    matchCase.textProperty().bind(texts.of("find.case-short"));
    wholeWord.textProperty().bind(texts.of("find.word-short"));
    regex.textProperty().bind(texts.of("find.regex-short"));
    replace = button(new Button(), "find-replace", null, texts.of("find.replace"));
    replaceAll = button(new Button(), "find-replace-all", null, texts.of("find.replace-all"));
    replace.textProperty().bind(texts.of("find.replace"));
    replaceAll.textProperty().bind(texts.of("find.replace-all"));
    count.setId("find-count");
    count.setMinWidth(USE_PREF_SIZE);
    count.managedProperty().bind(count.textProperty().isNotEmpty());
    HBox first = new HBox(query, count);
    first.getStyleClass().add("find-field");
    HBox.setHgrow(query, Priority.ALWAYS);
    WrapRow findRow =
        new WrapRow(
            first,
            row(previous, next, matchCase, wholeWord, regex, inSelection, close),
            NARROWEST_FIELD);
    replaceRow = new WrapRow(replacement, row(replace, replaceAll), NARROWEST_FIELD);
    message.setId("find-message");
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    message.setAccessibleRole(AccessibleRole.TEXT);
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    message.visibleProperty().bind(message.managedProperty());
    getChildren().addAll(findRow, replaceRow, message);
    showReplacing(false);
    setShown(false);
  }

  private static void field(TextField field, String id, ObservableValue<String> name) {
    field.setId(id);
    field.promptTextProperty().bind(name);
    field.accessibleTextProperty().bind(name);
    field.setPrefColumnCount(8);
    field.setMinWidth(60);
    field.setMaxWidth(Double.MAX_VALUE);
  }

  private static <B extends ButtonBase> B button(
      B button, String id, @Nullable String icon, ObservableValue<String> name) {
    button.setId(id);
    button.getStyleClass().addAll("tool-button", icon == null ? "find-word-button" : "find-button");
    if (icon != null) {
      button.setGraphic(new FontIcon(icon));
    }
    button.accessibleTextProperty().bind(name);
    new Tip(button).textProperty().bind(name);
    // The Tab key may come to it; a click must not take the focus, which ends Hangul mode.
    button.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (!button.isFocused()) {
            button.setFocusTraversable(false);
          }
        });
    button.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> button.setFocusTraversable(true));
    return button;
  }

  private static FlowPane row(ButtonBase... buttons) {
    return new FlowPane(1, 2, buttons);
  }

  /** What is looked for, as the bar stands. */
  Search search() {
    return new Search(
        query.getText(), matchCase.isSelected(), wholeWord.isSelected(), regex.isSelected());
  }

  /** Whether it is open, be there a text to search just now or not. */
  boolean isShown() {
    return shown;
  }

  void setShown(boolean open) {
    shown = open;
    setVisible(shown && searchable);
    setManaged(shown && searchable);
  }

  /** Hides the bar where there is no text, until there is one. */
  void setSearchable(boolean isText) {
    searchable = isText;
    setShown(shown);
  }

  void showReplacing(boolean shown) {
    replaceRow.setVisible(shown);
    replaceRow.setManaged(shown);
  }

  /** Says which of how many hits is selected, {@code current} 1-based, 0 for none. */
  void count(int current, int total) {
    if (query.getText().isEmpty()) {
      say(count, null);
    } else if (total == 0) {
      say(count, texts.of("find.none"));
    } else if (current == 0) {
      say(count, texts.of("find.hits", total));
    } else {
      say(count, texts.of("find.count", current, total));
    }
    mark(count, "find-nothing", total == 0);
    previous.setDisable(total == 0);
    next.setDisable(total == 0);
  }

  /** Says nothing of hits. */
  void clearCount() {
    say(count, null);
    previous.setDisable(true);
    next.setDisable(true);
  }

  /**
   * Says what came of a search.
   *
   * @param current which hit is selected, 1-based, 0 for none
   */
  void tell(SearchResult result, int current) {
    switch (result) {
      case Hits hits -> {
        count(current, hits.size());
        tell(null);
      }
      case BadExpression problem -> complain(problem);
      case GaveUp reason -> {
        clearCount();
        complain(reason);
      }
    }
  }

  /** Says something beneath the fields; null for nothing. */
  void tell(@Nullable ObservableValue<String> words) {
    bad = null;
    mark(query, "find-bad", false);
    mark(message, "find-problem", false);
    say(message, words);
  }

  /** Says what has gone wrong. */
  void complain(ObservableValue<String> words) {
    tell(words);
    mark(message, "find-problem", true);
  }

  /** Says why no end was come to. */
  void complain(GaveUp reason) {
    complain(texts.of(reason == GaveUp.TOO_SLOW ? "find.too-slow" : "find.too-deep"));
  }

  /** Explains a bad expression. */
  void complain(BadExpression problem) {
    complain(explained(problem));
    mark(query, "find-bad", true);
    clearCount();
    bad = problem;
  }

  /** Selects the wrong place in the expression, if it is wrong. */
  boolean selectWrongPlace() {
    BadExpression wrong = bad;
    if (wrong == null || !wrong.expression().equals(query.getText())) {
      return false;
    }
    int end = query.getLength();
    int at = Math.min(wrong.index(), end);
    query.selectRange(at, at < end ? query.getText().offsetByCodePoints(at, 1) : end);
    return true;
  }

  private ObservableValue<String> explained(BadExpression problem) {
    String expression = problem.expression();
    int place = expression.codePointCount(0, problem.index()) + 1;
    return texts.of(
        switch (problem.kind()) {
          case UNCLOSED_BRACKET -> "find.bad-bracket";
          case UNCLOSED_GROUP -> "find.bad-group-open";
          case UNOPENED_GROUP -> "find.bad-group-close";
          case DANGLING_QUANTIFIER -> "find.bad-quantifier";
          case BAD_COUNT -> "find.bad-count";
          case BAD_ESCAPE -> "find.bad-escape";
          case BAD_RANGE -> "find.bad-range";
          case BAD_GROUP -> "find.bad-group";
          case BAD_LOOK_BEHIND -> "find.bad-look-behind";
          case TOO_LARGE -> "find.bad-large";
          case UNKNOWN -> "find.bad-unknown";
        },
        place);
  }

  private static void say(Label label, @Nullable ObservableValue<String> words) {
    label.textProperty().unbind();
    if (words == null) {
      label.setText("");
    } else {
      label.textProperty().bind(words);
    }
  }

  private static void mark(javafx.scene.Node node, String style, boolean on) {
    node.getStyleClass().removeAll(style);
    if (on) {
      node.getStyleClass().add(style);
    }
  }
}
