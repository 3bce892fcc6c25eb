package hoego.markdown.kramdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML as kramdown reads it: every attribute stands apart, a value without quotes is one
 * word.
 *
 * @param name in lower case where HTML knows it
 * @param closed whether it ends with {@code />}
 * @param end behind its bracket
 */
public record HtmlTag(String name, Attributes attributes, boolean closed, int end) {
  /** The opening tag that begins at a bracket, or null. */
  static @Nullable HtmlTag opening(Cut cut, int at, int end) {
    String text = cut.text;
    int nameEnd = nameEnd(text, at + 1, end);
    if (nameEnd < 0) {
      return null;
    }
    String name = HtmlNames.normal(text.substring(at + 1, nameEnd));
    boolean known = HtmlNames.isKnown(name);
    Attributes attributes = new Attributes();
    int i = nameEnd;
    while (true) {
      int next = Chars.skipSpace(text, i, end);
      cut.reached(next + 2);
      if (next >= end) {
        return null;
      }
      char c = text.charAt(next);
      if (c == '>') {
        return new HtmlTag(name, attributes, false, next + 1);
      }
      if (c == '/') {
        return next + 1 < end && text.charAt(next + 1) == '>'
            ? new HtmlTag(name, attributes, true, next + 2)
            : null;
      }
      i = next == i ? -1 : attribute(cut, next, end, known, attributes);
      if (i < 0) {
        return null;
      }
    }
  }

  /** Where the attribute ends that begins at {@code at}; -1 where none does. */
  private static int attribute(Cut cut, int at, int end, boolean known, Attributes attributes) {
    String text = cut.text;
    int nameEnd = nameEnd(text, at, end);
    if (nameEnd < 0) {
      return -1;
    }
    String name = text.substring(at, nameEnd);
    if (known) {
      name = name.toLowerCase(Locale.ROOT);
    }
    int equals = Chars.skipSpace(text, nameEnd, end);
    cut.reached(equals + 1);
    if (equals >= end || text.charAt(equals) != '=') {
      attributes.put(name, "");
      return nameEnd;
    }
    int from = Chars.skipSpace(text, equals + 1, end);
    cut.reached(from + 1);
    if (from >= end) {
      return -1;
    }
    char quote = text.charAt(from);
    if (quote == '"' || quote == '\'') {
      int close = cut.find(String.valueOf(quote), from + 1);
      if (close < 0 || close >= end) {
        return -1;
      }
      attributes.put(name, text.substring(from + 1, close));
      return close + 1;
    }
    int to = from;
    while (to < end && Chars.isWord(text.charAt(to))) {
      to++;
    }
    if (to == from) {
      return -1;
    }
    attributes.put(name, text.substring(from, to));
    return to;
  }

  /** Where the name ends that begins at {@code at}; -1 where none does. */
  static int nameEnd(String text, int at, int end) {
    int i = at;
    boolean first = true;
    boolean colon = false;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ':' && !first && !colon && i + 1 < end && isNameChar(text.charAt(i + 1), true)) {
        colon = true;
      } else if (!isNameChar(c, first)) {
        break;
      }
      first = false;
      i++;
    }
    return i == at ? -1 : i;
  }

  private static boolean isNameChar(char c, boolean first) {
    return c == '_'
        || Chars.isLetter(c)
        || !first && (c == '-' || c == '.' || c == '\u00b7' || Chars.isWord(c));
  }

  /** The name in the closing tag that begins at a bracket, or null. */
  static @Nullable String closingName(String text, int at, int end) {
    if (!text.startsWith("</", at)) {
      return null;
    }
    int nameEnd = nameEnd(text, at + 2, end);
    return nameEnd < 0 ? null : text.substring(at + 2, nameEnd);
  }

  /** Where the closing tag ends that begins at a bracket, or -1. */
  static int closingEnd(String text, int at, int end) {
    int nameEnd = text.startsWith("</", at) ? nameEnd(text, at + 2, end) : -1;
    if (nameEnd < 0) {
      return -1;
    }
    int close = Chars.skipSpace(text, nameEnd, end);
    return close < end && text.charAt(close) == '>' ? close + 1 : -1;
  }

  /** Where the next closing tag of {@code name} begins, in any case where HTML knows it; or -1. */
  static int findClosing(Cut cut, int from, int end, String name) {
    String text = cut.text;
    boolean anyCase = HtmlNames.isKnown(name);
    for (int at = cut.find("</", from); at >= 0 && at < end; at = cut.find("</", at + 2)) {
      if (closes(text, at, end, name, anyCase)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a closing tag of {@code name} begins at {@code at}. */
  static boolean closes(String text, int at, int end, String name, boolean anyCase) {
    if (!text.startsWith("</", at)
        || !text.regionMatches(anyCase, at + 2, name, 0, name.length())) {
      return false;
    }
    int close = Chars.skipSpace(text, at + 2 + name.length(), end);
    return close < end && text.charAt(close) == '>';
  }

  /** Where the comment ends that begins at a bracket, or -1. */
  static int commentEnd(Cut cut, int at, int end) {
    String text = cut.text;
    if (!text.startsWith("<!--", at)) {
      return -1;
    }
    int close = cut.find("-->", at + 4);
    return close < 0 || close + 3 > end ? -1 : close + 3;
  }

  /** Where the instruction ends that begins at a bracket, or -1. */
  static int instructionEnd(Cut cut, int at, int end) {
    String text = cut.text;
    if (!text.startsWith("<?", at)) {
      return -1;
    }
    int close = cut.find("?>", at + 2);
    return close < 0 || close + 2 > end ? -1 : close + 2;
  }
}
