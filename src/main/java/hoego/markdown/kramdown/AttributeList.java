package hoego.markdown.kramdown;

/**
 * Reads the inside of <code>{: .class #id key="value" name}</code>: parts between white space,
 * those that are nothing passed over.
 */
final class AttributeList {
  private final String text;
  private int at;

  private AttributeList(String text) {
    this.text = text;
  }

  /** Adds what {@code text} lists to {@code attributes}. */
  static void read(String text, Attributes attributes) {
    new AttributeList(text).read(attributes);
  }

  /**
   * Where a list that is open at {@code from} ends: at its brace, which no backslash stands before.
   *
   * @return -1 where there is none before {@code end}
   */
  static int close(Cut cut, int from, int end) {
    int close = cut.find("}", from);
    while (close > from && cut.text.charAt(close - 1) == '\\') {
      close = cut.find("}", close + 1);
    }
    if (close >= 0) {
      // Whether more stands on its line is asked next.
      cut.reached(cut.nextLine(close));
    }
    return close < end ? close : -1;
  }

  /** Where the list closes that a text begins with, its own name or an extension apart; or -1. */
  static int leadingClose(Cut cut, int at, int end) {
    String text = cut.text;
    if (!text.startsWith("{:", at) || at + 2 >= end) {
      return -1;
    }
    int nameEnd = nameEnd(text, at + 2, end);
    char next = nameEnd < end ? text.charAt(nameEnd) : '}';
    if (next == ':' || text.charAt(at + 2) == '/' || text.charAt(at + 2) == '}') {
      return -1;
    }
    return close(cut, at + 2, end);
  }

  /** Whether a char may stand in the name of an attribute list, of a footnote, of an extension. */
  static boolean isName(char c, boolean first) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || !first && c == '-';
  }

  /** The end of the name that begins at {@code from}; {@code from} where none does. */
  static int nameEnd(String text, int from, int end) {
    int i = from;
    while (i < end && isName(text.charAt(i), i == from)) {
      i++;
    }
    return i;
  }

  private void read(Attributes into) {
    while (at < text.length()) {
      if (Chars.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      if (!pair(into) && !word(into)) {
        // A part that is nothing ends at the next white space.
        while (at < text.length() && !Chars.isSpace(text.charAt(at))) {
          at++;
        }
      }
    }
  }

  private boolean pair(Attributes into) {
    int nameEnd = nameEnd(text, at, text.length());
    if (nameEnd == at || nameEnd + 1 >= text.length() || text.charAt(nameEnd) != '=') {
      return false;
    }
    char quote = text.charAt(nameEnd + 1);
    if (quote != '"' && quote != '\'') {
      return false;
    }
    StringBuilder value = new StringBuilder();
    for (int i = nameEnd + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote && isPartEnd(i + 1)) {
        into.put(text.substring(at, nameEnd), value.toString());
        at = i + 1;
        return true;
      }
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(i + 1);
        if (next == quote || next == '}') {
          value.append(next);
          i++;
          continue;
        }
      }
      value.append(c);
    }
    return false;
  }

  private boolean word(Attributes into) {
    int end = at;
    while (end < text.length() && !Chars.isSpace(text.charAt(end))) {
      end++;
    }
    String part = text.substring(at, end);
    char first = part.charAt(0);
    if (isMark(first)) {
      boolean done = marks(part, into);
      at = end;
      return done;
    }
    if (nameEnd(text, at, end) == end) {
      into.refer(part);
      at = end;
      return true;
    }
    return false;
  }

  /** Classes and an id, one behind the other. */
  private static boolean marks(String part, Attributes into) {
    if (!areNamed(part)) {
      return false;
    }
    int i = 0;
    while (i < part.length()) {
      char mark = part.charAt(i);
      int end = i + 1;
      while (end < part.length() && !isMark(part.charAt(end))) {
        end++;
      }
      String name = part.substring(i + 1, end);
      if (mark == '.') {
        into.addClass(name);
      } else if (isId(name)) {
        into.put("id", name);
      }
      i = end;
    }
    return true;
  }

  /** Whether something stands behind each of the marks. */
  private static boolean areNamed(String part) {
    for (int i = 0; i < part.length(); i++) {
      boolean last = i + 1 == part.length();
      if (isMark(part.charAt(i)) && (last || isMark(part.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '#';
  }

  private static boolean isId(String name) {
    return name.charAt(0) >= 'A' && name.charAt(0) <= 'Z'
        || name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
  }

  private boolean isPartEnd(int i) {
    return i >= text.length() || Chars.isSpace(text.charAt(i));
  }
}
