package hoego.markdown.kramdown;

/** Reads spans that hold no others: code, formulas and references to characters. */
final class LeafSpans {
  private LeafSpans() {}

  static void code(SpanParser parser) {
    int at = parser.at;
    int openEnd = CodeText.runEnd(parser.text, at, parser.end);
    int length = openEnd - at;
    CodeText code = CodeText.at(parser.cut, at, parser.start, parser.end);
    if (code == null) {
      parser.literally(length);
      return;
    }
    parser.parent.appendChild(
        new CodeSpan(
            parser.range(at, code.end()),
            parser.range(at, openEnd),
            parser.range(code.from(), code.to()),
            parser.range(code.end() - length, code.end()),
            parser.text.substring(code.from(), code.to())));
    parser.at = code.end();
  }

  static void entity(SpanParser parser) {
    int at = parser.at;
    int end = Entities.referenceEnd(parser.text, at, parser.end);
    String reference = parser.text.substring(at, end);
    int codePoint = Entities.codePoint(reference);
    if (codePoint < 0) {
      parser.literally(end - at);
      return;
    }
    boolean kept = parser.context.options().keepEntities();
    String shown = kept ? reference : Character.toString(codePoint);
    parser.parent.appendChild(new Glyph(parser.range(at, end), shown, kept));
    parser.at = end;
  }

  /** Behind the formula that begins at hand, or -1. */
  static int mathEnd(SpanParser parser) {
    int close = parser.cut.find("$$", parser.at + 2);
    return close < 0 || close + 2 > parser.end ? -1 : close + 2;
  }

  static void math(SpanParser parser) {
    int at = parser.at;
    int end = mathEnd(parser);
    int from = Chars.skipSpace(parser.text, at + 2, end - 2);
    String tex = parser.text.substring(from, Chars.trimmedEnd(parser.text, from, end - 2));
    parser.parent.appendChild(new MathText(parser.range(at, end), tex, false));
    parser.at = end;
  }
}
