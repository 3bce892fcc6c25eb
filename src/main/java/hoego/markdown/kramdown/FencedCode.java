package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;

/** Code between fences. */
public final class FencedCode extends FencedCodeBlock implements CodeLines {
  private final String literal;
  private final String language;

  FencedCode(String literal, String language) {
    this.literal = literal;
    this.language = language;
  }

  @Override
  public String literal() {
    return literal;
  }

  @Override
  public String language() {
    return language;
  }
}
