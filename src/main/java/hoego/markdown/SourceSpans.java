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
              + "|^[ \\t-]*+(?<key>[^-\\s:#\"'\\[\\]{}&*!|>%@`,][^:#\\n]*+|\"[^\"\\n]*\"|'[^'\\n]*')"
              + "[ \\t]*(?<colon>:)(?=[ \\t]|$)"
              + "|(?<comment>(?<=^|[ \\t])#[^\\n]*)");

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
        int keyEnd = line.end("key");
        while (text.charAt(keyEnd - 1) == ' ' || text.charAt(keyEnd - 1) == '\t') {
          keyEnd--;
        }
        spans.add(new Span(line.start("key"), keyEnd, Highlight.KEY));
        spans.add(new Span(line.start("colon"), line.end("colon"), Highlight.FENCE));
        lastColon = line.end("colon");
        int end = text.indexOf('\n', lastColon);
        spans.add(
            new Span(lastColon, end < 0 || end > bodyStart ? bodyStart : end, Highlight.VALUE));
      } else {
        spans.add(new Span(line.start("comment"), line.end("comment"), Highlight.COMMENT));
      }
    }
    spans.addAll(rest(text, bodyStart, spans));
    return spans;
  }

  /** Lines without a key, such as items and the text below a {@code >}: values all the same. */
  private static List<Span> rest(String text, int bodyStart, List<Span> found) {
    List<Span> rest = new ArrayList<>();
    int next = 0;
    int end;
    for (int start = 0; start < bodyStart; start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 || newline > bodyStart ? bodyStart : newline;
      boolean has = false;
      while (next < found.size() && found.get(next).start() < end) {
        has = true;
        next++;
      }
      if (!has && !text.substring(start, end).isBlank()) {
        rest.add(new Span(start, end, Highlight.VALUE));
      }
    }
    return rest;
  }

  /** Spans of Liquid tags and outputs, wherever they stand, on one line each. */
  static List<Span> liquid(String text) {
    List<Span> spans = new ArrayList<>();
    liquid(text, "{%", "%}", spans);
    liquid(text, "{{", "}}", spans);
    return spans;
  }

  private static void liquid(String text, String opening, String closing, List<Span> spans) {
    int close = 0;
    int lineEnd = 0;
    int open = text.indexOf(opening);
    while (open >= 0) {
      int inside = open + opening.length();
      if (close < inside) {
        close = text.indexOf(closing, inside);
        if (close < 0) {
          return;
        }
      }
      if (lineEnd < inside) {
        int newline = text.indexOf('\n', inside);
        lineEnd = newline < 0 ? text.length() : newline;
      }
      int next = lineEnd;
      if (close < lineEnd) {
        next = close + closing.length();
        spans.add(new Span(open, next, Highlight.LIQUID));
      }
      open = text.indexOf(opening, next);
    }
  }
}
