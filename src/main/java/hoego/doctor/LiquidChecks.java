package hoego.doctor;

import hoego.liquid.Evaluated;
import hoego.liquid.Liquid;
import hoego.liquid.Problem;
import hoego.markdown.BodyReading;
import hoego.markdown.Markdown;
import hoego.site.PostLiquid;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is the matter with a post's Liquid. */
final class LiquidChecks {
  /** Tags of the usual plug-ins, which bring them without a word in a site's own files. */
  private static final Set<String> USUAL_TAGS =
      Set.of(
          "seo",
          "feed_meta",
          "gist",
          "avatar",
          "octicon",
          "include_cached",
          "github_edit_link",
          "picture",
          "responsive_image",
          "youtube",
          "twitter",
          "bibliography",
          "cite",
          "toc");

  private final Examined post;
  private final String body;
  private final List<TextRange> code = new ArrayList<>();

  private LiquidChecks(Examined post, List<TextRange> codeInMarkdown) {
    this.post = post;
    this.body = post.source.body();
    code.addAll(codeInMarkdown);
    code.addAll(post.liquid.code());
  }

  static void check(Examined post, Optional<BodyReading> reading) {
    if (!Liquid.isIn(post.source.body()) || !post.takesLiquid()) {
      return;
    }
    LiquidChecks checks = new LiquidChecks(post, reading.map(BodyReading::code).orElse(List.of()));
    List<TextRange> stopped = checks.stops();
    checks.inCode(stopped);
  }

  private List<TextRange> stops() {
    Evaluated made =
        PostLiquid.evaluate(
            post.facts.site(),
            post.file,
            post.text,
            post.source.bodyStart(),
            text -> Markdown.body(text, post.facts.flavour()).orElse(text),
            number -> "");
    List<TextRange> ranges = new ArrayList<>();
    for (Problem problem : made.problems()) {
      if (!isSure(problem)) {
        continue;
      }
      TextRange range = range(problem);
      ranges.add(range);
      boolean unknown = problem.reason() == Problem.Reason.UNKNOWN_TAG;
      post.add(
          Finding.of(
                  FindingKind.LIQUID_STOPS,
                  unknown && post.facts.hasPlugins() ? Severity.WARNING : Severity.ERROR,
                  post.inPost(range),
                  problem.source(),
                  problem.reason().name(),
                  problem.detail())
              .with(fix(problem, range)));
    }
    return ranges;
  }

  /** Whether Jekyll stops here, whatever may be kept elsewhere. */
  private boolean isSure(Problem problem) {
    return switch (problem.reason()) {
      case FILE_OF_THEME, OUTSIDE_SITE, UNREADABLE_FILE -> false;
      case TOO_DEEP, TOO_OFTEN, TOO_LARGE, TOO_LONG -> false;
      case NO_SUCH_FILE -> post.facts.hasTemplates();
      case UNKNOWN_TAG -> !USUAL_TAGS.contains(problem.detail());
      default -> problem.file().isEmpty();
    };
  }

  private TextRange range(Problem problem) {
    int start = 0;
    for (int line = 0; line < problem.line(); line++) {
      int end = body.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    String source = problem.source();
    if (source.startsWith("{")) {
      // It stands on one line there, and may be cut.
      String head = source.endsWith(" …") ? source.substring(0, source.length() - 2) : source;
      int at = body.indexOf(head, start);
      if (at >= 0) {
        String close = head.startsWith("{%") ? "%}" : "}}";
        int end = head.length() > 2 ? body.indexOf(close, at) : -1;
        return new TextRange(at, end < 0 ? at + head.length() : end + 2);
      }
    }
    int end = body.indexOf('\n', start);
    return new TextRange(start, end < 0 ? body.length() : end);
  }

  private Optional<TextChange> fix(Problem problem, TextRange range) {
    return switch (problem.reason()) {
      case UNKNOWN_TAG, BAD_SYNTAX, NOT_TERMINATED, NEVER_CLOSED, STRAY_TAG, WRONG_ARGUMENTS ->
          code.stream()
              .filter(block -> holds(block, range))
              .findFirst()
              .map(this::rawAround)
              .orElseGet(() -> raw(range));
      default -> Optional.empty();
    };
  }

  private void inCode(List<TextRange> stopped) {
    for (TextRange block : code) {
      String text = block.of(post.liquid.unmaskedCode());
      boolean told = stopped.stream().anyMatch(range -> holds(block, range));
      int at = text.indexOf("{{");
      int tag = text.indexOf("{%");
      int first = at < 0 ? tag : tag < 0 ? at : Math.min(at, tag);
      if (told || first < 0 || isMeant(text, first)) {
        continue;
      }
      int start = block.start() + first;
      String close = text.startsWith("{%", first) ? "%}" : "}}";
      int end = text.indexOf(close, first);
      TextRange range =
          new TextRange(start, end < 0 ? start + 2 : block.start() + end + close.length());
      post.add(
          Finding.of(
                  FindingKind.LIQUID_IN_CODE,
                  Severity.WARNING,
                  post.inPost(range),
                  range.of(body).replace('\n', ' '))
              .with(rawAround(block)));
    }
  }

  /** An include or a link's address is code that the writer has Liquid write. */
  private static boolean isMeant(String code, int at) {
    return code.startsWith("{%", at)
        && code.substring(at + 2).stripLeading().matches("(?s)-?\\s*(?:include|raw|endraw).*");
  }

  private static boolean holds(TextRange outer, TextRange inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** A fence at the margin is kept whole; of other code only the lines within, or the span. */
  private Optional<TextChange> rawAround(TextRange block) {
    boolean fence = body.startsWith("```", block.start()) || body.startsWith("~~~", block.start());
    boolean atMargin = block.start() == 0 || body.charAt(block.start() - 1) == '\n';
    if (!fence || !atMargin) {
      return raw(block);
    }
    if (block.of(body).contains("endraw")) {
      return Optional.empty();
    }
    String end = block.of(body).endsWith("\n") ? "{% endraw %}\n" : "\n{% endraw %}";
    return Optional.of(
        TextChange.of(
            TextEdit.insert(post.source.bodyStart() + block.start(), "{% raw %}\n"),
            TextEdit.insert(post.source.bodyStart() + block.end(), end)));
  }

  private Optional<TextChange> raw(TextRange range) {
    if (range.of(body).contains("endraw")) {
      return Optional.empty();
    }
    return Optional.of(
        TextChange.of(
            TextEdit.insert(post.source.bodyStart() + range.start(), "{% raw %}"),
            TextEdit.insert(post.source.bodyStart() + range.end(), "{% endraw %}")));
  }
}
