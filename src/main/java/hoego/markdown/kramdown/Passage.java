package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A paragraph, which in a tight list is shown without its element. */
public final class Passage extends Paragraph {
  private Cut cut;
  private int from;
  private int to;
  private boolean bare;
  private Cut.@Nullable Builder joined;

  Passage(Cut cut, int from, int to) {
    super(cut.range(from, to));
    this.cut = cut;
    this.from = from;
    this.to = to;
  }

  /**
   * Goes on with more lines. Two spaces before them break the line, other white space there is
   * lost.
   */
  void append(Cut more, int start, int end) {
    boolean breaks = more.text.startsWith("  \n", start - 3);
    String joint = breaks ? "  \n" : "\n";
    boolean next = joined == null && more == cut && to <= start;
    if (next && start - to == joint.length() && cut.text.startsWith(joint, to)) {
      to = end;
    } else {
      if (joined == null) {
        joined = cut.builder().add(cut, from, to).add(cut, to, to, joint);
      } else {
        joined.add(more, start, start, joint);
      }
      joined.add(more, start, end);
    }
    BasedSequence added = more.range(start, end);
    setChars(
        getChars()
            .baseSubSequence(
                getChars().getStartOffset(),
                Math.max(getChars().getEndOffset(), added.getEndOffset())));
  }

  /** Puts together what was appended: at once, for a text may append a line ten thousand times. */
  private void join() {
    if (joined != null) {
      cut = joined.cut();
      from = 0;
      to = cut.text.length();
      joined = null;
    }
  }

  Cut cut() {
    join();
    return cut;
  }

  int from() {
    join();
    return from;
  }

  int to() {
    join();
    return to;
  }

  void skip(int chars) {
    join();
    from += chars;
  }

  /** Shows the text alone, with its line end where something follows it. */
  void bare(boolean followed) {
    join();
    bare = true;
    if (!followed) {
      return;
    }
    if (to < cut.text.length() && cut.text.charAt(to) == '\n') {
      to++;
    } else {
      cut = cut.builder().add(cut, from, to).add(cut, to, to, "\n").cut();
      from = 0;
      to = cut.text.length();
    }
  }

  boolean isBare() {
    return bare;
  }
}
