package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A place where an abbreviation stands. */
public final class Abbreviation extends Node {
  private final String text;
  private final AbbreviationText meaning;

  Abbreviation(BasedSequence chars, String text, AbbreviationText meaning) {
    super(chars);
    this.text = text;
    this.meaning = meaning;
  }

  /** The abbreviation itself. */
  public String text() {
    return text;
  }

  AbbreviationText meaning() {
    return meaning;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
