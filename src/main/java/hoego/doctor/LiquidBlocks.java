package hoego.doctor;

import hoego.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a body that Markdown or Liquid never reads.
 *
 * @param masked the body with spaces in the place of what stands in {@code raw}, {@code comment}
 *     and {@code highlight}; as long as the body
 * @param code what stands in {@code highlight}, in chars of the body
 * @param unmaskedCode the body with spaces in the place of what stands in {@code raw} and {@code
 *     comment} alone
 */
record LiquidBlocks(String masked, List<TextRange> code, String unmaskedCode) {
  private static final Pattern OPEN =
      Pattern.compile("\\{%-?\\s*(raw|comment|highlight)(?!\\w)[^%]*%\\}");

  static LiquidBlocks of(String body) {
    if (!body.contains("{%")) {
      return new LiquidBlocks(body, List.of(), body);
    }
    StringBuilder masked = new StringBuilder(body);
    StringBuilder unmaskedCode = new StringBuilder(body);
    List<TextRange> code = new ArrayList<>();
    Matcher open = OPEN.matcher(body);
    int from = 0;
    while (open.find(from)) {
      String name = open.group(1);
      Matcher close = Pattern.compile("\\{%-?\\s*end" + name + "(?!\\w)[^%]*%\\}").matcher(body);
      if (!close.find(open.end())) {
        from = open.end();
        continue;
      }
      blank(masked, open.end(), close.start());
      if (name.equals("highlight")) {
        code.add(new TextRange(open.end(), close.start()));
        // What is raw within it stays raw.
        Matcher raw =
            Pattern.compile("(?s)\\{%-?\\s*raw\\s*-?%\\}(.*?)\\{%-?\\s*endraw").matcher(body);
        raw.region(open.end(), close.start());
        while (raw.find()) {
          blank(unmaskedCode, raw.start(1), raw.end(1));
        }
      } else {
        blank(unmaskedCode, open.end(), close.start());
      }
      from = close.end();
    }
    return new LiquidBlocks(masked.toString(), List.copyOf(code), unmaskedCode.toString());
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
