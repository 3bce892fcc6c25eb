package hoego.markdown;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template made of a post's body, for Markdown to read in its place.
 *
 * @param text with LF line ends; it may hold marks
 * @param lines for each of its lines the line of the whole post that it comes from, 0-based and
 *     never falling
 * @param notices what is shown where a mark of their number stands
 */
public record TemplatedBody(String text, List<Integer> lines, List<Notice> notices) {

  /**
   * What is said in place of a piece of the template.
   *
   * @param label says what this is
   * @param source the piece as it is written
   * @param reason says why
   */
  public record Notice(String label, String source, String reason) {}

  /** No mark's number is larger. */
  private static final int MOST = 10_000;

  private static final int DIGITS = 0xE000;
  private static final char END = '\uE010';

  /** Of chars that mean nothing to Markdown, HTML and heading ids; no post can know it. */
  private static final String START = start();

  private static final Pattern MARK = Pattern.compile(START + "([\\uE000-\\uE009]{1,5})" + END);

  public TemplatedBody {
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
  }

  private static String start() {
    SecureRandom random = new SecureRandom();
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      start.append((char) (0xE100 + random.nextInt(256)));
    }
    return start.toString();
  }

  /** What stands in the text for the notice of a number, 0 to 9999. */
  public static String mark(int number) {
    if (number < 0 || number >= MOST) {
      throw new IllegalArgumentException("no mark for " + number);
    }
    StringBuilder mark = new StringBuilder(START);
    Integer.toString(number).chars().forEach(c -> mark.append((char) (DIGITS + c - '0')));
    return mark.append(END).toString();
  }

  static boolean hasMark(String text) {
    return text.contains(START);
  }

  /** A text without its marks. */
  static String withoutMarks(String text) {
    return hasMark(text) ? MARK.matcher(text).replaceAll("") : text;
  }

  static Matcher marks(String text) {
    return MARK.matcher(text);
  }

  /** The notice of a mark that was found. */
  static Optional<Notice> notice(List<Notice> notices, Matcher mark) {
    int number = 0;
    for (char digit : mark.group(1).toCharArray()) {
      number = number * 10 + digit - DIGITS;
    }
    return number < notices.size() ? Optional.of(notices.get(number)) : Optional.empty();
  }
}
