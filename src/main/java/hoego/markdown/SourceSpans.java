package hoego.markdown;

import hoego.markdown.Highlights.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colouring that needs no Markdown parser: front matter and Liquid. */
final class SourceSpans {
  private static final Pattern YAML_LINE =
      Pattern.compile(
          "(?m)^(?<fence>---|\\.\\.\\.)[ \\t]*$"
              + "|^[ \\t]*(?:-[ \\t]+)*(?<key>[^\\s:#\"'\\[\\]{}&*!|>%@`,][^:#\\n]*?|\"[^\"\\n]*\"|'[^'\\n]*')"
              + "[ \\t]*(?<colon>:)(?=[ \\t]|$)"
              + "|(?<comment>(?<=^|[ \\t])#[^\\n]*)");
  private static final Pattern LIQUID =
      Pattern.compile("\\{%-?[^\\n]{0,2000}?%\\}|\\{\\{[^\\n]{0,2000}?\\}\\}");

  private SourceSpans() {}

  /** Spans of the front matter, which is the text before {@code bodyStart}. */
  static List<Span> frontMatter(String text, int bodyStart) {
    List<Span> spans = new ArrayList<>();
    Matcher line = YAML_LINE.matcher(text).region(0, bodyStart).useTransparentBounds(true);
    int lastColon = -1;
    while (line.find()) {
      if (line.start("fence") >= 0) {
        spans.add(new Span(line.start("fence"), line.end("fence"), Highlight.FENCE));
      } else if (line.start("key") >= 0) {
        spans.add(new Span(line.start("key"), line.end("key"), Highlight.KEY));
        spans.add(new Span(line.start("colon"), line.end("colon"), Highlight.FENCE));
        lastColon = line.end("colon");
        int end = text.indexOf('\n', lastColon);
        spans.add(
            new Span(lastColon, end < 0 || end > bodyStart ? bodyStart : end, Highlight.VALUE));
      } else {
        spans.add(new Span(line.start("comment"), line.end("comment"), Highlight.COMMENT));
      }
    }
    return spans;
  }

  /** Spans of Liquid tags and outputs, wherever they stand. */
  static List<Span> liquid(String text) {
    if (text.indexOf("{%") < 0 && text.indexOf("{{") < 0) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    Matcher tag = LIQUID.matcher(text);
    while (tag.find()) {
      spans.add(new Span(tag.start(), tag.end(), Highlight.LIQUID));
    }
    return spans;
  }
}
