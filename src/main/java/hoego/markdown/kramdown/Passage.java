package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Paragraph;

/** A paragraph, which in a tight list is shown without its element. */
public final class Passage extends Paragraph {
  private Cut cut;
  private int from;
  private int to;
  private boolean bare;

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
    String gap = more == cut && to <= start ? cut.text.substring(to, start) : "";
    boolean breaks = more.text.startsWith("  \n", start - 3);
    String joint = breaks ? "  \n" : "\n";
    if (gap.equals(joint)) {
      to = end;
    } else {
      Cut.Builder joined = cut.builder().add(cut, from, to).add(cut, to, to, joint);
      joined.add(more, start, end);
      cut = joined.cut();
      from = 0;
      to = cut.text.length();
    }
    setChars(cut.range(from, to));
  }

  Cut cut() {
    return cut;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  void skip(int chars) {
    from += chars;
  }

  /** Shows the text alone, with its line end where something follows it. */
  void bare(boolean followed) {
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
