package hoego.markdown.kramdown;

/** Writes text into HTML. */
final class Escapes {
  private Escapes() {}

  /** Text that is what it says: every ampersand is one. */
  static void all(CharSequence text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        default -> html.append(c);
      }
    }
  }

  /** Text of raw HTML: references to characters stay. */
  static void text(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append(Entities.isReference(text, i) ? "&" : "&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        default -> html.append(c);
      }
    }
  }

  /** The value of an attribute: references to characters stay. */
  static void attribute(String value, StringBuilder html) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> html.append(Entities.isReference(value, i) ? "&" : "&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
