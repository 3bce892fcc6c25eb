package hoego.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import hoego.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis that one tree of a text has, while the other has its marks as text.
 *
 * @param onlyFirst where it stands, marks included, in chars
 */
record EmphasisDifference(List<TextRange> onlyFirst, List<TextRange> onlySecond) {
  static final EmphasisDifference NONE = new EmphasisDifference(List.of(), List.of());

  /** One tree's emphasis, and the chars that are text in it. */
  private record Shown(List<DelimitedNodeImpl> emphasis, BitSet text) {
    static Shown of(Node document, Deadline deadline) {
      List<DelimitedNodeImpl> emphasis = new ArrayList<>();
      BitSet text = new BitSet();
      for (@Nullable Node node = document; node != null; node = Tree.next(node, document)) {
        deadline.check();
        if (node instanceof StrongEmphasis || node instanceof Emphasis) {
          emphasis.add((DelimitedNodeImpl) node);
        } else if (node instanceof Text) {
          text.set(node.getStartOffset(), node.getEndOffset());
        }
      }
      return new Shown(emphasis, text);
    }

    /** Emphasis of this tree whose marks are text in the other. */
    List<TextRange> unlike(Shown other) {
      List<TextRange> ranges = new ArrayList<>();
      for (DelimitedNodeImpl each : emphasis) {
        if (other.isText(each.getOpeningMarker()) && other.isText(each.getClosingMarker())) {
          ranges.add(new TextRange(each.getStartOffset(), each.getEndOffset()));
        }
      }
      return ranges;
    }

    private boolean isText(BasedSequence mark) {
      int start = mark.getStartOffset();
      return mark.isNotNull() && text.nextClearBit(start) >= mark.getEndOffset();
    }
  }

  static EmphasisDifference of(Node first, Node second, Deadline deadline) {
    Shown one = Shown.of(first, deadline);
    Shown other = Shown.of(second, deadline);
    return new EmphasisDifference(one.unlike(other), other.unlike(one));
  }
}
