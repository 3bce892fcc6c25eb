package hoego.editing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells as plain text, as spreadsheets put them on the clipboard: cells divided by a sign,
 * those that hold the sign, a quotation mark or a line end in quotation marks (RFC 4180).
 */
final class DelimitedText {
  private final String text;
  private final char sign;
  private final List<List<String>> rows = new ArrayList<>();
  private int at;

  private DelimitedText(String text, char sign) {
    this.text = text;
    this.sign = sign;
  }

  /** The rows of a text with LF line ends, without empty lines; a lone quotation mark is words. */
  static List<List<String>> rows(String text, char sign) {
    DelimitedText parsed = new DelimitedText(text, sign);
    while (parsed.at < text.length()) {
      parsed.row();
    }
    return parsed.rows;
  }

  private void row() {
    List<String> cells = new ArrayList<>();
    int start = at;
    while (true) {
      cells.add(cell());
      if (at == text.length() || text.charAt(at) == '\n') {
        break;
      }
      at++;
    }
    if (!text.substring(start, at).isBlank()) {
      rows.add(List.copyOf(cells));
    }
    at++;
  }

  private String cell() {
    String quoted = at < text.length() && text.charAt(at) == '"' ? quoted() : null;
    if (quoted != null) {
      return quoted;
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != sign && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** What stands in quotation marks; null where they don't enclose the cell. */
  private @Nullable String quoted() {
    int close = text.indexOf('"', at + 1);
    while (close >= 0 && text.startsWith("\"\"", close)) {
      close = text.indexOf('"', close + 2);
    }
    int behind = close + 1;
    if (close < 0
        || behind < text.length() && text.charAt(behind) != sign && text.charAt(behind) != '\n') {
      return null;
    }
    String words = text.substring(at + 1, close).replace("\"\"", "\"").strip();
    at = behind;
    return words;
  }
}
