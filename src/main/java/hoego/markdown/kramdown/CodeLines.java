package hoego.markdown.kramdown;

/** A block of code, fenced or indented. */
public sealed interface CodeLines permits FencedCode, IndentedCode {
  /** The code itself, with the line end of its last line where that has one. */
  String literal();

  /** What stands behind the fence, up to a question mark after it; or an empty text. */
  String language();
}
