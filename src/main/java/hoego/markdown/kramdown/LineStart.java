package hoego.markdown.kramdown;

/** What a line is, by the chars that it begins with; {@code at} is always a line's begin. */
final class LineStart {
  private static final int MOST_INDENT = 3;

  private LineStart() {}

  /** Behind the spaces that a mark may be indented by; a fourth space is not passed over. */
  static int mark(String text, int at) {
    return spaces(text, at, MOST_INDENT);
  }

  /** Behind up to {@code most} spaces. */
  static int spaces(String text, int at, int most) {
    int i = at;
    while (i < text.length() && i - at < most && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  static boolean isBlank(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Chars.isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  /** How many chars of indentation make the line code: 0 where they don't. */
  static int codeIndent(String text, int at) {
    if (at < text.length() && text.charAt(at) == '\t') {
      return 1;
    }
    return text.startsWith("    ", at) ? 4 : 0;
  }

  /** Whether the line is a caret and white space. */
  static boolean isEnd(String text, int at) {
    return at < text.length() && text.charAt(at) == '^' && isBlank(text, at + 1);
  }

  static boolean isQuote(String text, int at) {
    int i = mark(text, at);
    return i < text.length() && text.charAt(i) == '>';
  }

  /** Behind a list's bullet, indented by up to {@code most} spaces, or -1. */
  static int bullet(String text, int at, int most) {
    int i = spaces(text, at, most);
    if (i >= text.length() || "*+-".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    return isAfterMark(text, i + 1) ? i + 1 : -1;
  }

  /** Behind a list's number and full stop, indented by up to {@code most} spaces, or -1. */
  static int number(String text, int at, int most) {
    int start = spaces(text, at, most);
    int i = start;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    if (i == start || i >= text.length() || text.charAt(i) != '.') {
      return -1;
    }
    return isAfterMark(text, i + 1) ? i + 1 : -1;
  }

  static boolean isListItem(String text, int at) {
    return bullet(text, at, MOST_INDENT) >= 0 || number(text, at, MOST_INDENT) >= 0;
  }

  /** Behind a definition's colon, indented by up to {@code most} spaces, or -1. */
  static int colon(String text, int at, int most) {
    int i = spaces(text, at, most);
    boolean found = i < text.length() && text.charAt(i) == ':' && isAfterMark(text, i + 1);
    return found ? i + 1 : -1;
  }

  private static boolean isAfterMark(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '|');
  }

  /** Behind the hashes of a heading, or -1. */
  static int hashes(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < 6 && text.charAt(i) == '#') {
      i++;
    }
    boolean apart = i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t');
    return i > at && apart ? i : -1;
  }

  /** Whether the line begins with three chars of a fence. */
  static boolean isFence(String text, int at) {
    int i = mark(text, at);
    return isFenceChar(text, i) && isFenceChar(text, i + 1) && isFenceChar(text, i + 2);
  }

  static boolean isFenceChar(String text, int at) {
    return at < text.length() && (text.charAt(at) == '`' || text.charAt(at) == '~');
  }

  /** Whether the line is a rule: three or more of one mark with white space between. */
  static boolean isRule(String text, int at) {
    int i = mark(text, at);
    if (i >= text.length() || "*-_".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    char c = text.charAt(i);
    int count = 0;
    for (; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == c) {
        count++;
      } else if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return count >= 3;
  }

  /** Whether the line underlines a heading. */
  static boolean isUnderline(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '=')) {
      i++;
    }
    return i > at && isBlank(text, i);
  }

  /** Whether the line is nothing but a list of attributes. */
  static boolean isAttributes(Cut cut, int at) {
    return attributesClose(cut, at) >= 0;
  }

  /** The closing brace of the list of attributes that the line is, or -1. */
  static int attributesClose(Cut cut, int at) {
    String text = cut.text;
    int i = mark(text, at);
    if (!text.startsWith("{:", i) || i + 2 >= text.length()) {
      return -1;
    }
    char first = text.charAt(i + 2);
    if (first == ':' || first == '/' || first == '}') {
      return -1;
    }
    int close = AttributeList.close(cut, i + 2, text.length());
    return close >= 0 && isBlank(text, close + 1) ? close : -1;
  }

  /** Whether the line ends what is otherwise gone on with, however little it is indented. */
  static boolean isLazyEnd(Cut cut, int at) {
    String text = cut.text;
    return at >= text.length()
        || isBlank(text, at)
        || isEnd(text, at)
        || endsLaziness(cut, at, MOST_INDENT);
  }

  /** Whether a list of attributes or a tag begins the line, indented by up to {@code most}. */
  static boolean endsLaziness(Cut cut, int at, int most) {
    String text = cut.text;
    int i = spaces(text, at, most);
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    if (c == '{') {
      return isAttributes(cut, i);
    }
    return c == '<' && isBlockTag(text, i);
  }

  private static boolean isBlockTag(String text, int at) {
    boolean closing = text.startsWith("</", at);
    int from = at + (closing ? 2 : 1);
    int nameEnd = HtmlTag.nameEnd(text, from, text.length());
    if (nameEnd < 0) {
      return false;
    }
    int word = from;
    while (word < nameEnd && Chars.isWord(text.charAt(word))) {
      word++;
    }
    String name = text.substring(from, word);
    if (HtmlNames.isPhrase(name) || name.equals("script")) {
      return false;
    }
    return !closing || HtmlTag.closingEnd(text, at, text.length()) > 0;
  }
}
