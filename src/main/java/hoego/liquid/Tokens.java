package hoego.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of Liquid's own grammar inside a tag, read one by one.
 *
 * <p>It fails by {@link Loose} wherever the grammar does not hold: what is read is then read again
 * the loose way.
 */
final class Tokens {
  /** The grammar does not hold. */
  static final class Loose extends Exception {
    private static final long serialVersionUID = 1L;

    Loose() {
      super("not by the grammar", null, false, false);
    }
  }

  enum Kind {
    ID,
    STRING,
    NUMBER,
    COMPARISON,
    DOTS,
    SPECIAL,
    END
  }

  /** A word. */
  record Token(Kind kind, String text) {}

  private static final Set<String> SPECIALS = Set.of("|", ".", ":", ",", "[", "]", "(", ")", "?");
  private static final Token END = new Token(Kind.END, "");

  private final List<Token> tokens;
  private int at;
  private int depth;

  Tokens(String markup) throws Loose {
    tokens = read(markup);
  }

  private static List<Token> read(String text) throws Loose {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (true) {
      while (i < text.length() && Markup.isSpace(text.charAt(i))) {
        i++;
      }
      if (i >= text.length()) {
        return tokens;
      }
      Token token = token(text, i);
      tokens.add(token);
      i += token.text().length();
    }
  }

  private static Token token(String text, int i) throws Loose {
    char c = text.charAt(i);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    if (c == '=' || c == '!' || c == '<' || c == '>') {
      String two = "" + c + next;
      if (two.equals("==") || two.equals("!=") || two.equals("<>") || two.equals("<=")) {
        return new Token(Kind.COMPARISON, two);
      }
      if (two.equals(">=")) {
        return new Token(Kind.COMPARISON, two);
      }
      if (c == '<' || c == '>') {
        return new Token(Kind.COMPARISON, "" + c);
      }
      throw new Loose();
    }
    if (text.startsWith("contains", i)
        && i + 8 < text.length()
        && Markup.isSpace(text.charAt(i + 8))) {
      return new Token(Kind.COMPARISON, "contains");
    }
    if (c == '"' || c == '\'') {
      int close = text.indexOf(c, i + 1);
      if (close < 0) {
        throw new Loose();
      }
      return new Token(Kind.STRING, text.substring(i, close + 1));
    }
    if (isDigit(c) || (c == '-' && isDigit(next))) {
      return new Token(Kind.NUMBER, text.substring(i, numberEnd(text, i + 1)));
    }
    if (Markup.isWord(c)) {
      int end = i + 1;
      while (end < text.length() && (Markup.isWord(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      if (end < text.length() && text.charAt(end) == '?') {
        end++;
      }
      return new Token(Kind.ID, text.substring(i, end));
    }
    if (c == '.' && next == '.') {
      return new Token(Kind.DOTS, "..");
    }
    if (SPECIALS.contains(String.valueOf(c))) {
      return new Token(Kind.SPECIAL, String.valueOf(c));
    }
    throw new Loose();
  }

  private static int numberEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end++;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
  }

  boolean isEnd() {
    return peek(0).kind() == Kind.END;
  }

  boolean isSpecial(String text, int ahead) {
    return peek(ahead).kind() == Kind.SPECIAL && peek(ahead).text().equals(text);
  }

  boolean isId(String text) {
    return peek(0).kind() == Kind.ID && peek(0).text().equals(text);
  }

  boolean isComparison() {
    return peek(0).kind() == Kind.COMPARISON;
  }

  String next() {
    return peek(0).kind() == Kind.END ? "" : tokens.get(at++).text();
  }

  boolean takeSpecial(String text) {
    if (isSpecial(text, 0)) {
      at++;
      return true;
    }
    return false;
  }

  boolean takeId(String text) {
    if (isId(text)) {
      at++;
      return true;
    }
    return false;
  }

  String id() throws Loose {
    if (peek(0).kind() != Kind.ID) {
      throw new Loose();
    }
    return next();
  }

  void special(String text) throws Loose {
    if (!takeSpecial(text)) {
      throw new Loose();
    }
  }

  void end() throws Loose {
    if (!isEnd()) {
      throw new Loose();
    }
  }

  /** An expression as it is written, its white space left out. */
  String expression() throws Loose {
    if (++depth > Budget.DEEPEST) {
      throw new Loose();
    }
    String expression = oneExpression();
    depth--;
    return expression;
  }

  private String oneExpression() throws Loose {
    Token token = peek(0);
    return switch (token.kind()) {
      case ID -> next() + lookups();
      case STRING, NUMBER -> next();
      case SPECIAL ->
          switch (token.text()) {
            case "[" -> {
              next();
              String inner = expression();
              special("]");
              yield "[" + inner + "]" + lookups();
            }
            case "(" -> {
              next();
              String first = expression();
              if (peek(0).kind() != Kind.DOTS) {
                throw new Loose();
              }
              next();
              String last = expression();
              special(")");
              yield "(" + first + ".." + last + ")";
            }
            default -> throw new Loose();
          };
      default -> throw new Loose();
    };
  }

  private String lookups() throws Loose {
    StringBuilder lookups = new StringBuilder();
    while (true) {
      if (takeSpecial("[")) {
        lookups.append('[').append(expression());
        special("]");
        lookups.append(']');
      } else if (takeSpecial(".")) {
        lookups.append('.').append(id());
      } else {
        return lookups.toString();
      }
    }
  }

  /** The name of a keyword argument, which is read with its colon; null where none stands here. */
  @Nullable String keyword() {
    if (peek(0).kind() == Kind.ID && isSpecial(":", 1)) {
      String name = next().toLowerCase(Locale.ROOT);
      next();
      return name;
    }
    return null;
  }
}
