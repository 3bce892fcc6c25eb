package hoego.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands before the lines: their numbers, where they are wished for, and the signs of what is
 * remarked on. FX thread only.
 */
final class Margin {
  private final MarkdownArea area;
  private List<Remark> remarks = List.of();
  private IntConsumer onSign = line -> {};

  Margin(MarkdownArea area) {
    this.area = area;
    number(false);
  }

  /** Numbers the lines or not. */
  void number(boolean numbered) {
    area.setParagraphGraphicFactory(
        line -> {
          Cell cell = new Cell(line, numbered);
          cell.show(of(line));
          return cell;
        });
  }

  /** Hears the line (0-based) whose sign is clicked. */
  void setOnSign(IntConsumer listener) {
    onSign = listener;
  }

  /**
   * Takes the remarks on the text as it stands, in its order; not to be called during a layout.
   *
   * @param seen whether there are lines to be seen
   */
  void show(List<Remark> newest, boolean seen) {
    remarks = newest;
    if (!seen) {
      return;
    }
    int first = area.firstVisibleParToAllParIndex();
    int last = Math.min(area.getParagraphs().size() - 1, area.lastVisibleParToAllParIndex());
    for (int line = first; line <= last; line++) {
      if (area.getParagraphGraphic(line) instanceof Cell cell) {
        cell.show(of(line));
      }
    }
  }

  /** The remarks that begin in a line. */
  private List<Remark> of(int line) {
    if (remarks.isEmpty() || line >= area.getParagraphs().size()) {
      return List.of();
    }
    int start = area.toCommitted(area.getAbsolutePosition(line, 0));
    int end = area.toCommitted(area.getAbsolutePosition(line, 0) + area.getParagraphLength(line));
    List<Remark> found = new ArrayList<>();
    for (Remark remark : remarks) {
      if (remark.range().start() > end) {
        break;
      }
      if (remark.range().start() >= start) {
        found.add(remark);
      }
    }
    return found;
  }

  /** The place before one line. */
  private final class Cell extends HBox {
    private final int line;
    private final StackPane sign = new StackPane();
    private List<Remark> shown = List.of();

    Cell(int line, boolean numbered) {
      this.line = line;
      boolean front = LineLook.isFront(area.getParagraph(line).getParagraphStyle());
      getStyleClass().add("line-margin");
      sign.getStyleClass().add("line-sign");
      if (front) {
        sign.getStyleClass().add("front-sign");
      }
      if (numbered) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("line-number");
        if (front) {
          number.getStyleClass().add("front-number");
        }
        number.setAlignment(Pos.TOP_RIGHT);
        getChildren().add(number);
      }
      getChildren().add(sign);
    }

    void show(List<Remark> newest) {
      if (newest.equals(shown)) {
        return;
      }
      shown = newest;
      sign.getChildren().clear();
      if (newest.isEmpty()) {
        return;
      }
      Remark.Kind worst =
          newest.stream().map(Remark::kind).min(Enum::compareTo).orElse(Remark.Kind.NOTE);
      FontIcon icon = new FontIcon(worst.icon());
      icon.getStyleClass().addAll("remark-sign", worst.styleClass());
      // Not the icon itself, which is smaller than what a hand can hit.
      StackPane place = new StackPane(icon);
      place.getStyleClass().add("remark-place");
      place.setAccessibleText(words(newest));
      Tooltip.install(place, tip(words(newest)));
      place.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
      place.addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
              onSign.accept(line);
            }
            event.consume();
          });
      sign.getChildren().add(place);
    }
  }

  /** What is said of a place, one after the other. */
  static String words(List<Remark> remarks) {
    return String.join("\n\n", remarks.stream().map(Remark::words).toList());
  }

  /** A tip that says it. */
  static Tooltip tip(String words) {
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    tip.getStyleClass().add("remark-tip");
    return tip;
  }
}
