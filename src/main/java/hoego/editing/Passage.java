package hoego.editing;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * The lines round one line that are read as one: a paragraph, a list item, a quote, a heading, or a
 * whole block of code or front matter.
 *
 * @param first its first line, 0-based
 * @param last its last line, the same as the first where it is one line
 */
public record Passage(int first, int last) {
  /** So far is looked in either direction: a longer paragraph is none that one sees at a glance. */
  static final int FARTHEST = 400;

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t]|$)");
  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*(?:>[ \\t]?)*+[ \\t]*(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]|$)");
  private static final Pattern QUOTE = Pattern.compile(" {0,3}>");
  private static final Pattern BLANK = Pattern.compile("[ \\t]*(?:>[ \\t]*)*+");

  /** A text as lines. */
  public interface Lines {
    /** How many there are, at least one. */
    int count();

    /** A line without its end. */
    String text(int line);

    /** What makes a line one with its neighbours of the same kind, empty for prose. */
    String kind(int line);

    /** Lines that are all prose. */
    static Lines ofProse(int count, IntFunction<String> text) {
      return new Lines() {
        @Override
        public int count() {
          return count;
        }

        @Override
        public String text(int line) {
          return text.apply(line);
        }

        @Override
        public String kind(int line) {
          return "";
        }
      };
    }
  }

  /** The passage that a line (0-based) belongs to; a blank line is one of its own. */
  public static Passage at(Lines lines, int line) {
    String kind = lines.kind(line);
    int first = line;
    int last = line;
    if (!kind.isEmpty()) {
      while (first > 0 && line - first < FARTHEST && lines.kind(first - 1).equals(kind)) {
        first--;
      }
      while (last < lines.count() - 1
          && last - line < FARTHEST
          && lines.kind(last + 1).equals(kind)) {
        last++;
      }
      return new Passage(first, last);
    }
    while (line - first < FARTHEST && continues(lines, first)) {
      first--;
    }
    while (last < lines.count() - 1 && last - line < FARTHEST && continues(lines, last + 1)) {
      last++;
    }
    return new Passage(first, last);
  }

  /** From the passage of one line to that of another. */
  public Passage to(Passage other) {
    return new Passage(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Whether a line (0-based) is one of them. */
  public boolean has(int line) {
    return first <= line && line <= last;
  }

  /** Whether a line goes on with what the line before it says. */
  private static boolean continues(Lines lines, int line) {
    if (line == 0 || !lines.kind(line).isEmpty() || !lines.kind(line - 1).isEmpty()) {
      return false;
    }
    String text = lines.text(line);
    String before = lines.text(line - 1);
    return !BLANK.matcher(text).matches()
        && !BLANK.matcher(before).matches()
        && !HEADING.matcher(text).lookingAt()
        && !HEADING.matcher(before).lookingAt()
        && !ITEM.matcher(text).lookingAt()
        && !(QUOTE.matcher(text).lookingAt() && !QUOTE.matcher(before).lookingAt());
  }
}
