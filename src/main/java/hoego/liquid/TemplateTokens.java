package hoego.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template cut into its text, tags and outputs, before any of them is understood. */
final class TemplateTokens {
  /**
   * A piece.
   *
   * @param text as it stands in the source
   * @param line the line where it begins, 0-based
   */
  record Token(String text, int line) {
    boolean isTag() {
      return text.startsWith("{%");
    }

    boolean isOutput() {
      return text.startsWith("{{");
    }
  }

  private static final Pattern RAW_END =
      Pattern.compile("\\{%-?\\s*endraw(?!\\w)[^%]*%\\}\\z", Pattern.DOTALL);

  private final List<Token> tokens;
  private int at;
  private boolean rawEnds = true;

  private TemplateTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Cuts a text, in linear time; what is opened and never closed is a piece of two chars. */
  static TemplateTokens of(String text, int firstLine) {
    List<Token> tokens = new ArrayList<>();
    int line = firstLine;
    int from = 0;
    boolean tagsEnd = true;
    boolean outputsEnd = true;
    while (from < text.length()) {
      int open = opening(text, from);
      if (open > from) {
        tokens.add(new Token(text.substring(from, open), line));
        line += lines(text, from, open);
      }
      if (open == text.length()) {
        break;
      }
      boolean tag = text.charAt(open + 1) == '%';
      int end = open + 2;
      if (tag && tagsEnd) {
        int close = text.indexOf("%}", open + 2);
        tagsEnd = close >= 0;
        end = close >= 0 ? close + 2 : end;
      } else if (!tag && outputsEnd) {
        int close = text.indexOf('}', open + 2);
        outputsEnd = close >= 0;
        end = close < 0 ? end : text.startsWith("}}", close) ? close + 2 : close + 1;
      }
      tokens.add(new Token(text.substring(open, end), line));
      line += lines(text, open, end);
      from = end;
    }
    return new TemplateTokens(tokens);
  }

  /** The lines of a {@code liquid} tag, each as a tag of its own. */
  static TemplateTokens ofLines(String text, int firstLine) {
    List<Token> tokens = new ArrayList<>();
    int line = firstLine;
    for (String each : text.split("\n", -1)) {
      if (!each.isBlank()) {
        tokens.add(new Token("{%" + each + "%}", line));
      }
      line++;
    }
    return new TemplateTokens(tokens);
  }

  private static int opening(String text, int from) {
    int open = text.indexOf('{', from);
    while (open >= 0 && open + 1 < text.length()) {
      char next = text.charAt(open + 1);
      if (next == '{' || next == '%') {
        return open;
      }
      open = text.indexOf('{', open + 1);
    }
    return text.length();
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  boolean hasNext() {
    return at < tokens.size();
  }

  Token next() {
    return tokens.get(at++);
  }

  /** Has the piece that was read last be read again. */
  void back() {
    at--;
  }

  /**
   * Reads up to the end of {@code raw} and gives what stands before it.
   *
   * @return null where there is no end; nothing is read then
   */
  @Nullable String raw() {
    if (!rawEnds) {
      return null;
    }
    int start = at;
    StringBuilder body = new StringBuilder();
    while (hasNext()) {
      String token = next().text();
      Matcher end = RAW_END.matcher(token);
      if (token.contains("endraw") && end.find()) {
        return body.append(token, 0, end.start()).toString();
      }
      body.append(token);
    }
    at = start;
    rawEnds = false;
    return null;
  }
}
