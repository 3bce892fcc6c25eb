package hoego.ui.outline;

import hoego.markdown.Heading;
import hoego.ui.action.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;

/**
 * The open post's headings, the one that the caret is under marked. FX thread only.
 *
 * <p>The rows are words and levels without their lines, so that typing above a heading changes no
 * row.
 */
public final class OutlinePane extends BorderPane {
  /** A heading as it is shown. */
  record Row(int level, String text) {}

  private static final int NEAR = 2;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

  /** The highest level there is: most posts begin with the second, below their title. */
  private final IntegerProperty top = new SimpleIntegerProperty(1);

  private List<Heading> headings = List.of();
  private int caretLine;
  private IntConsumer onGo = line -> {};
  private Runnable onLeave = () -> {};

  /** An empty outline. */
  public OutlinePane(Texts texts) {
    getStyleClass().add("outline-pane");
    Label empty = new Label();
    empty.textProperty().bind(texts.of("outline.empty"));
    empty.getStyleClass().add("outline-empty");
    empty.setWrapText(true);
    list.setPlaceholder(empty);
    list.setId("outline");
    list.accessibleTextProperty().bind(texts.of("outline.name"));
    list.setCellFactory(view -> new OutlineCell(texts, top, current.getReadOnlyProperty()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            go();
          }
        });
    setCenter(list);
  }

  /** Hears the line (0-based) of a heading that is gone to. */
  public void setOnGo(IntConsumer listener) {
    onGo = listener;
  }

  /** Hears that the keyboard is to go back to where it came from. */
  public void setOnLeave(Runnable listener) {
    onLeave = listener;
  }

  /** Shows these headings; where the keyboard and the list stand stays. */
  public void show(List<Heading> newest) {
    List<Row> after =
        newest.stream().map(heading -> new Row(heading.level(), heading.text())).toList();
    headings = newest;
    top.set(newest.stream().mapToInt(Heading::level).min().orElse(1));
    if (!after.equals(rows)) {
      replace(after);
    }
    mark();
  }

  /** Marks the heading that a line (0-based) is under. */
  public void setCaretLine(int line) {
    caretLine = line;
    mark();
  }

  /** Takes the keyboard, to the heading that the caret is under. */
  public void focusCurrent() {
    int at = current.get() < 0 && !rows.isEmpty() ? 0 : current.get();
    list.getSelectionModel().clearAndSelect(at);
    show(at);
    list.requestFocus();
  }

  /** Whether the keyboard is here. */
  public boolean hasFocus() {
    return list.isFocused();
  }

  /** The heading that the caret is under, as its place in the outline; -1 above the first. */
  public ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Replaces only the rows between those that stayed, and moves the list's bar with its row. */
  private void replace(List<Row> after) {
    int selected = list.getSelectionModel().getSelectedIndex();
    int most = Math.min(rows.size(), after.size());
    int head = 0;
    while (head < most && rows.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && rows.get(rows.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    int grown = after.size() - rows.size();
    int end = rows.size() - tail;
    int wanted =
        selected < head
            ? selected
            : selected >= end ? selected + grown : Math.min(selected, after.size() - 1);
    List<Row> between = List.copyOf(after.subList(head, after.size() - tail));
    if (between.size() == end - head) {
      for (int i = 0; i < between.size(); i++) {
        if (!rows.get(head + i).equals(between.get(i))) {
          rows.set(head + i, between.get(i));
        }
      }
    } else {
      rows.remove(head, end);
      rows.addAll(head, between);
    }
    if (wanted < 0) {
      list.getSelectionModel().clearSelection();
    } else if (wanted != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().clearAndSelect(wanted);
    }
  }

  private void mark() {
    int found = -1;
    int low = 0;
    int high = headings.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).line() <= caretLine) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (found != current.get()) {
      current.set(found);
      if (!list.isFocused()) {
        show(found);
      }
    }
  }

  private void show(int row) {
    if (row >= 0) {
      list.scrollTo(Math.max(0, row - NEAR));
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        go();
        event.consume();
      }
      case ESCAPE -> {
        onLeave.run();
        event.consume();
      }
      default -> {
        // The list itself knows the arrows.
      }
    }
  }

  private void go() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0 && at < headings.size()) {
      onGo.accept(headings.get(at).line());
    }
  }
}
