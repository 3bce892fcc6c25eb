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

  /** Goes on with more lines, which follow in the same text or after lines that are none of it. */
  void append(Cut more, int start, int end) {
    boolean follows = more == cut && Chars.skipSpace(cut.text, to, start) == start;
    if (follows) {
      to = end;
    } else {
      Cut.Builder joined = cut.builder().add(cut, from, to).add(cut, to, to, "\n");
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
