package hoego.ui.editor;

import hoego.editing.Passage;
import hoego.ui.task.Background;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * Dims all but the passage that is being written, by a style class on the lines that can be seen
 * and a page around them. FX thread only.
 */
final class Dimming {
  private static final String DIM = "dim";
  private static final PseudoClass DIMMING = PseudoClass.getPseudoClass("dimming");
  private static final int MARGIN_LINES = 60;

  private final MarkdownArea area;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private Passage lit = new Passage(0, 0);
  private int lines;
  private boolean waiting;

  Dimming(MarkdownArea area) {
    this.area = area;
    on.addListener(
        (of, was, is) -> {
          area.pseudoClassStateChanged(DIMMING, is);
          lines = 0;
          follow();
        });
    area.selectionProperty().addListener((of, was, is) -> followSoon());
  }

  /** Whether anything is dimmed. */
  BooleanProperty onProperty() {
    return on;
  }

  /** The style classes of a line with dimming laid over. */
  Collection<String> over(Collection<String> look, int line) {
    if (!on.get() || lit.has(line)) {
      return look;
    }
    List<String> dimmed = new ArrayList<>(look);
    dimmed.add(DIM);
    return dimmed;
  }

  /** Another text is shown: it is dimmed before it is painted. */
  void opened() {
    lines = 0;
    follow();
  }

  /** Not in the middle of a change or a layout, and once for many keys. */
  private void followSoon() {
    if (on.get() && !waiting) {
      waiting = true;
      Background.afterwards(
          () -> {
            waiting = false;
            follow();
          });
    }
  }

  private void follow() {
    if (!on.get()) {
      return;
    }
    Passage now = passage(area.getSelection().getStart());
    if (area.getSelection().getLength() > 0) {
      now = now.to(passage(area.getSelection().getEnd()));
    }
    if (now.equals(lit) && lines == area.getParagraphs().size()) {
      return;
    }
    lit = now;
    lines = area.getParagraphs().size();
    // The other lines are dimmed when they are coloured.
    boolean seen = area.canAskForLines();
    int first = seen ? Math.max(0, area.firstVisibleParToAllParIndex() - MARGIN_LINES) : 0;
    int last = (seen ? area.lastVisibleParToAllParIndex() : MARGIN_LINES) + MARGIN_LINES;
    for (int line = first; line <= Math.min(lines - 1, last); line++) {
      restyle(line);
    }
  }

  private void restyle(int line) {
    Collection<String> shown = area.getParagraph(line).getParagraphStyle();
    if (shown.contains(DIM) == lit.has(line)) {
      List<String> bare = new ArrayList<>(shown);
      bare.remove(DIM);
      area.setParagraphStyle(line, over(bare, line));
    }
  }

  private Passage passage(int offset) {
    return Passage.at(seen, area.offsetToPosition(offset, Bias.Forward).getMajor());
  }

  /** The text as it can be seen, what is being composed included. */
  private final Passage.Lines seen =
      new Passage.Lines() {
        @Override
        public int count() {
          return area.getParagraphs().size();
        }

        @Override
        public String text(int line) {
          return area.getParagraph(line).getText();
        }

        @Override
        public String kind(int line) {
          return LineLook.kind(area.getParagraph(line).getParagraphStyle());
        }
      };
}
