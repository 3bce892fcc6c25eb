package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.IndentedCodeBlock;

/** Code set apart by its indentation. */
public final class IndentedCode extends IndentedCodeBlock implements CodeLines {
  private final String literal;

  IndentedCode(String literal) {
    this.literal = literal;
  }

  @Override
  public String literal() {
    return literal;
  }

  @Override
  public String language() {
    return "";
  }
}
