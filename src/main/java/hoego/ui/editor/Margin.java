package hoego.ui.editor;

import hoego.ui.action.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
    area.setParagraphGraphicFactory(numbered ? this::numbered : this::sign);
  }

  private Sign sign(int line) {
    Sign sign = new Sign(line);
    sign.show(of(line));
    return sign;
  }

  private Node numbered(int line) {
    return new HBox(new LineNumber(line), sign(line));
  }

  private boolean isFront(int line) {
    return LineLook.isFront(area.getParagraph(line).getParagraphStyle());
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
    int end = Math.min(area.getParagraphs().size() - 1, area.lastVisibleParToAllParIndex());
    for (int line = first; line <= end; line++) {
      Node before = area.getParagraphGraphic(line);
      Node last = before instanceof HBox both ? both.getChildren().getLast() : before;
      if (last instanceof Sign sign) {
        sign.show(of(line));
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

  /** A line's number, on the baseline of the first row of its words, whatever their size. */
  private static final class LineNumber extends Region {
    private final Text digits;

    LineNumber(int line) {
      digits = new Text(Integer.toString(line + 1));
      digits.getStyleClass().add("text");
      digits.setTextOrigin(VPos.BASELINE);
      getStyleClass().add("line-number");
      getChildren().add(digits);
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.ceil(digits.getLayoutBounds().getWidth());
    }

    @Override
    protected void layoutChildren() {
      digits.setLayoutX(Math.max(0, getWidth() - digits.getLayoutBounds().getWidth()));
      Parent line = getParent().getParent();
      if (line != null && line.lookup(".paragraph-text") instanceof TextFlow words) {
        double above = getParent().getLayoutY() + getLayoutY();
        digits.setLayoutY(words.getLayoutY() + words.getBaselineOffset() - above);
      }
    }
  }

  /** The place of a sign before one line. */
  private final class Sign extends StackPane {
    private final int line;
    private List<Remark> shown = List.of();

    Sign(int line) {
      this.line = line;
      getStyleClass().add("line-sign");
      if (isFront(line)) {
        getStyleClass().add("front-sign");
      }
    }

    void show(List<Remark> newest) {
      if (newest.equals(shown)) {
        return;
      }
      shown = newest;
      getChildren().clear();
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
      new Tip(place, Margin::dress).setText(words(newest));
      place.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
      place.addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
              onSign.accept(line);
            }
            event.consume();
          });
      getChildren().add(place);
    }
  }

  /** What is said of a place, one after the other. */
  static String words(List<Remark> remarks) {
    return String.join("\n\n", remarks.stream().map(Remark::words).toList());
  }

  /** A tip that says it. */
  static Tooltip tip(String words) {
    Tooltip tip = new Tooltip(words);
    dress(tip);
    return tip;
  }

  private static void dress(Tooltip tip) {
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    tip.getStyleClass().add("remark-tip");
  }
}
