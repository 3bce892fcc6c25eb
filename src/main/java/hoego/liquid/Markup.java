package hoego.liquid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands inside a tag from left to right, piece by piece, in linear time; the loose way
 * that Liquid falls back to where its grammar does not hold ({@code error_mode: warn}).
 */
final class Markup {
  private final String text;
  private int at;

  Markup(String text) {
    this.text = text;
  }

  /** Ruby's {@code \s}: ASCII only. */
  static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Ruby's {@code \w}: ASCII only. */
  static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** The text without Ruby's white space at its ends. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && (isSpace(text.charAt(from)) || text.charAt(from) == 0)) {
      from++;
    }
    while (to > from && (isSpace(text.charAt(to - 1)) || text.charAt(to - 1) == 0)) {
      to--;
    }
    return text.substring(from, to);
  }

  boolean atEnd() {
    return at >= text.length();
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** What has not been read. */
  String rest() {
    return text.substring(at);
  }

  void skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  /** Reads a char, if it is that one. */
  boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  /** Reads a word of ASCII letters, digits and underscores, and hyphens; empty for none. */
  String word(boolean hyphens) {
    int from = at;
    while (at < text.length() && (isWord(text.charAt(at)) || (hyphens && text.charAt(at) == '-'))) {
      at++;
    }
    return text.substring(from, at);
  }

  /**
   * Moves to the next fragment and reads it: quoted text, or chars other than white space, commas,
   * pipes and lone quotes, with quoted text among them.
   *
   * @return null where there is none
   */
  @Nullable String nextFragment() {
    for (int start = at; start < text.length(); start++) {
      int end = fragmentEnd(start);
      if (end > start) {
        at = end;
        return text.substring(start, end);
      }
    }
    return null;
  }

  /** Reads the fragment that begins here; null where none does. */
  @Nullable String fragment() {
    int end = fragmentEnd(at);
    if (end == at) {
      return null;
    }
    String found = text.substring(at, end);
    at = end;
    return found;
  }

  private int fragmentEnd(int start) {
    if (start < text.length() && quoteEnd(start) > 0) {
      return quoteEnd(start);
    }
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '"' || c == '\'') {
        int close = quoteEnd(end);
        if (close < 0) {
          return end;
        }
        end = close;
      } else if (isSpace(c) || c == ',' || c == '|') {
        return end;
      } else {
        end++;
      }
    }
    return end;
  }

  /** Where the quoted text that begins at {@code start} ends; -1 where none does. */
  private int quoteEnd(int start) {
    char quote = text.charAt(start);
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    int close = text.indexOf(quote, start + 1);
    return close < 0 ? -1 : close + 1;
  }

  /** The attributes, such as {@code limit:2}, wherever they stand from here on. */
  Map<String, String> attributes() {
    Map<String, String> found = new LinkedHashMap<>();
    while (!atEnd()) {
      int start = at;
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      String name = word(true);
      skipSpaces();
      if (take(':')) {
        skipSpaces();
        String value = fragment();
        if (value != null) {
          found.put(name, value);
          continue;
        }
      }
      at = Math.max(start + name.length(), start + 1);
    }
    return found;
  }

  /** The parts between pipes that are not in quotes; each without the pipe. */
  List<String> parts(char separator) {
    List<String> parts = new ArrayList<>();
    int from = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      int close = quoteEnd(at);
      if (close > 0) {
        at = close;
      } else {
        if (c == separator) {
          parts.add(text.substring(from, at));
          from = at + 1;
        }
        at++;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
