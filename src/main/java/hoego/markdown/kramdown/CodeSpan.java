package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Code within a line. */
public final class CodeSpan extends Code {
  private final String literal;

  CodeSpan(
      BasedSequence chars,
      BasedSequence opening,
      BasedSequence text,
      BasedSequence closing,
      String literal) {
    super(opening, text, closing);
    setChars(chars);
    this.literal = literal;
  }

  /** The code itself. */
  public String literal() {
    return literal;
  }
}
