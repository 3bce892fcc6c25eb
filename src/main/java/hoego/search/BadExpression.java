package hoego.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that is none, and why.
 *
 * @param index where in the expression it goes wrong, in chars, from 0 up to its length
 */
public record BadExpression(String expression, int index, Kind kind)
    implements SearchResult, ReplaceResult {
  /** What is wrong with it. */
  public enum Kind {
    /** A {@code [} without its {@code ]}. */
    UNCLOSED_BRACKET,
    /** A {@code (} without its {@code )}. */
    UNCLOSED_GROUP,
    /** A {@code )} without its {@code (}. */
    UNOPENED_GROUP,
    /** A {@code *}, {@code +}, {@code ?} or braces with nothing before it to be repeated. */
    DANGLING_QUANTIFIER,
    /** Braces that are no count. */
    BAD_COUNT,
    /** A backslash before what it means nothing for, or at the end. */
    BAD_ESCAPE,
    /** A range whose end comes before its start. */
    BAD_RANGE,
    /** A group of an unknown kind, or a name that is none, is there twice or not at all. */
    BAD_GROUP,
    /** A look-behind of no limited length. */
    BAD_LOOK_BEHIND,
    /** Too long, too deep or with too large a count. */
    TOO_LARGE,
    /** Anything else. */
    UNKNOWN
  }

  /** The words of ours for a count that is too large. */
  static final String TOO_LARGE = "Too large a count";

  /** Java does nothing at all as often as an expression says, and can't be stopped meanwhile. */
  private static final Pattern LARGE_COUNT =
      Pattern.compile("(?<!\\\\)\\{(?:\\d{5,}|\\d+,\\d{5,})");

  static BadExpression of(String expression, PatternSyntaxException problem) {
    Kind kind = kind(problem.getDescription());
    int said = Math.clamp(problem.getIndex(), 0, expression.length());
    if (kind == Kind.BAD_RANGE && said == expression.length()) {
      kind = Kind.UNCLOSED_BRACKET;
    }
    // Java often gives the place where it noticed: where it went wrong is of more use.
    int index =
        switch (kind) {
          case UNCLOSED_BRACKET, UNCLOSED_GROUP, UNOPENED_GROUP -> unpaired(expression, kind);
          case BAD_COUNT -> Math.max(0, expression.lastIndexOf('{', said));
          default -> said;
        };
    return new BadExpression(expression, index, kind);
  }

  /** By the words of java.util.regex.Pattern, which are in no language but English. */
  private static Kind kind(String said) {
    if (said.equals(TOO_LARGE) || said.contains("tack overflow")) {
      return Kind.TOO_LARGE;
    } else if (said.startsWith("Unclosed character class")
        || said.startsWith("Bad class syntax")
        || said.startsWith("Bad intersection syntax")) {
      return Kind.UNCLOSED_BRACKET;
    } else if (said.startsWith("Unclosed group")) {
      return Kind.UNCLOSED_GROUP;
    } else if (said.startsWith("Unmatched closing")) {
      return Kind.UNOPENED_GROUP;
    } else if (said.startsWith("Dangling meta")) {
      return Kind.DANGLING_QUANTIFIER;
    } else if (said.startsWith("Illegal repetition") || said.startsWith("Unclosed counted")) {
      return Kind.BAD_COUNT;
    } else if (said.startsWith("Illegal character range")) {
      return Kind.BAD_RANGE;
    } else if (said.startsWith("Look-behind")) {
      return Kind.BAD_LOOK_BEHIND;
    } else if (said.contains("escape")
        || said.contains("backslash")
        || said.contains("character family")
        || said.contains("character property")
        || said.startsWith("Unexpected internal error")) {
      return Kind.BAD_ESCAPE;
    } else if (said.contains("group") || said.contains("modifier") || said.startsWith("\\k")) {
      return Kind.BAD_GROUP;
    }
    return Kind.UNKNOWN;
  }

  /** Where the bracket or parenthesis stands that lacks the other one. */
  private static int unpaired(String expression, Kind kind) {
    Deque<Integer> open = new ArrayDeque<>();
    int i = 0;
    while (i < expression.length()) {
      char c = expression.charAt(i);
      boolean inBrackets = !open.isEmpty() && expression.charAt(open.peek()) == '[';
      if (c == '\\' && expression.startsWith("\\Q", i)) {
        int end = expression.indexOf("\\E", i);
        i = end < 0 ? expression.length() : end + 1;
      } else if (c == '\\') {
        i++;
      } else if (c == '[' || c == '(' && !inBrackets) {
        open.push(i);
      } else if (inBrackets ? c == ']' : c == ')') {
        if (open.isEmpty()) {
          return i;
        }
        open.pop();
      }
      i++;
    }
    char wanted = kind == Kind.UNCLOSED_BRACKET ? '[' : '(';
    return open.stream()
        .filter(at -> expression.charAt(at) == wanted)
        .findFirst()
        .orElse(expression.length());
  }

  /** Where a count stands that is too large to be waited for; -1 where none does. */
  static int largeCount(String expression) {
    var matcher = LARGE_COUNT.matcher(expression);
    return matcher.find() ? matcher.start() : -1;
  }
}
