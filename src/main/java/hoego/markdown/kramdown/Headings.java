package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Heading;

/** Reads headings of both kinds. */
final class Headings {
  private Headings() {}

  /** Reads a heading between hashes. */
  static boolean hashed(BlockParser parser) {
    String text = parser.text;
    boolean github = parser.context.options().github();
    boolean ended = parser.context.options().paragraphEnd();
    if (!ended && !parser.afterBoundary()) {
      return false;
    }
    int marksEnd = github ? LineStart.hashes(text, parser.at) : marks(text, parser.at);
    if (marksEnd < 0) {
      return false;
    }
    int lineEnd = parser.cut.lineEnd(parser.at);
    int from = marksEnd;
    while (from < lineEnd && isBlankChar(text.charAt(from))) {
      from++;
    }
    if (Chars.skipSpace(text, from, lineEnd) == lineEnd) {
      if (github || lineEnd + 1 >= text.length()) {
        return false;
      }
      // Without GitHub's variant, hashes alone make a heading of the line below them.
      lineEnd = parser.cut.lineEnd(lineEnd + 1);
      if (Chars.skipSpace(text, from, lineEnd) == lineEnd) {
        return false;
      }
    }
    int end = Chars.trimmedEnd(text, from, lineEnd);
    int hashes = end;
    while (hashes > from && text.charAt(hashes - 1) == '#') {
      hashes--;
    }
    int to = end;
    if (hashes < end && hashes > from && (!ended || isBlankChar(text.charAt(hashes - 1)))) {
      to = Chars.trimmedEnd(text, from, hashes);
    }
    if (hashes == from && !ended) {
      return false;
    }
    Heading heading = new Heading(parser.range(parser.at, end));
    heading.setLevel(marksEnd - parser.at);
    heading.setOpeningMarker(parser.range(parser.at, marksEnd));
    if (to < end) {
      heading.setClosingMarker(parser.range(hashes, end));
    }
    parser.at = parser.cut.nextLine(lineEnd);
    add(parser, heading, from, to, to == end);
    return true;
  }

  /** Behind up to six hashes, whatever follows. */
  private static int marks(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < 6 && text.charAt(i) == '#') {
      i++;
    }
    return i;
  }

  /** Reads a line and one of hyphens or equals signs below it. */
  static boolean underlined(BlockParser parser) {
    String text = parser.text;
    int next = parser.cut.nextLine(parser.at);
    if (next >= text.length()
        || text.charAt(next) != '-' && text.charAt(next) != '='
        || !LineStart.isUnderline(text, next)
        || !parser.afterBoundary()) {
      return false;
    }
    int from = LineStart.mark(text, parser.at);
    if (isBlankChar(text.charAt(from))) {
      return false;
    }
    int end = Chars.trimmedEnd(text, next, parser.cut.lineEnd(next));
    Heading heading = new Heading(parser.range(from, end));
    heading.setLevel(text.charAt(next) == '=' ? 1 : 2);
    heading.setClosingMarker(parser.range(next, end));
    add(parser, heading, from, Chars.trimmedEnd(text, from, next), true);
    parser.at = parser.cut.nextLine(next);
    return true;
  }

  private static void add(
      BlockParser parser, Heading heading, int from, int to, boolean mayHaveId) {
    int end = mayHaveId ? idStart(parser.text, from, to) : to;
    if (end < to) {
      String id = parser.text.substring(parser.text.indexOf('#', end) + 1, to - 1);
      parser.context.document.headingIds().put(heading, id);
      end = Chars.trimmedEnd(parser.text, from, end);
    }
    parser.context.document.sources().put(heading, parser.text.substring(from, end));
    heading.setText(parser.range(from, end));
    parser.add(heading);
    parser.context.later(heading, parser.cut, from, end);
  }

  /** Where <code>{#id}</code> stands at the end of a heading, or {@code to}. */
  private static int idStart(String text, int from, int to) {
    if (to == from || text.charAt(to - 1) != '}') {
      return to;
    }
    int brace = text.lastIndexOf('{', to - 1);
    boolean apart = brace > from && isBlankChar(text.charAt(brace - 1));
    if (!apart || !text.startsWith("{#", brace) || brace + 3 >= to) {
      return to;
    }
    for (int i = brace + 2; i < to - 1; i++) {
      char c = text.charAt(i);
      boolean first = i == brace + 2;
      if (!(Chars.isLetter(c) || !first && (Chars.isWord(c) || "-_.:".indexOf(c) >= 0))) {
        return to;
      }
    }
    return brace;
  }

  private static boolean isBlankChar(char c) {
    return c == ' ' || c == '\t';
  }
}
