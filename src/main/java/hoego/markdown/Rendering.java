package hoego.markdown;

import hoego.count.ReadWords;
import hoego.count.TextCounts;
import hoego.drawing.Drawings;
import hoego.markdown.Highlights.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One rendering of one text. */
final class Rendering {
  /** A piece of HTML cleaned, and how much the Markdown says in it, before it was cleaned. */
  record Piece(String html, TextCounts counts, ReadWords words) {}

  /** What was read of a text, and of what a template made of it. */
  record Read(@Nullable Sections source, @Nullable Sections made) {
    static final Read NOTHING = new Read(null, null);
  }

  /** What a text became, and its blocks by the HTML that they were before they were cleaned. */
  record Result(RenderedPost post, Map<String, Piece> cleaned, Read read) {}

  private final Read before;
  private final Map<String, Piece> known;
  private final ImageSources images;
  private final PageWords words;
  private final Flavour flavour;
  private final Drawings drawings;
  private final Deadline deadline;
  private final List<TemplatedBody.Notice> notices;
  private final @Nullable TemplatedBody templated;

  private final Map<String, Piece> cleaned = new HashMap<>();
  private final BlockList blocks = new BlockList();
  private TextCounts counts = TextCounts.NONE;
  private ReadWords readWords = ReadWords.NONE;

  /**
   * Prepares a rendering.
   *
   * @param before what was read of the text before it was changed
   * @param known what was cleaned before, with the same images
   * @param templated what is rendered in place of the text's own body; null for that
   */
  Rendering(
      Read before,
      Map<String, Piece> known,
      ImageSources images,
      PageWords words,
      @Nullable TemplatedBody templated,
      Flavour flavour,
      Drawings drawings,
      Deadline deadline) {
    this.before = before;
    this.templated = templated;
    this.notices = templated == null ? List.of() : templated.notices();
    this.known = known;
    this.images = images;
    this.words = words;
    this.flavour = flavour;
    this.drawings = drawings;
    this.deadline = deadline;
  }

  Result of(String text, int bodyStart) {
    String body = text.substring(bodyStart);
    Sections source = read(before.source(), body);
    Sections made = templated == null ? null : read(before.made(), templated.text());
    int firstLine = lines(text, bodyStart);
    int lines = firstLine + source.lines() + 1;
    if (templated == null || made == null) {
      blocks(source, lines, line -> line + firstLine);
    } else {
      blocks(made, lines, templated.lines()::get);
    }
    List<Heading> outline = outline(made == null ? source : made, firstLine);
    deadline.check();
    return new Result(
        new RenderedPost(
            blocks.blocks(), outline, highlights(source, text, bodyStart), counts, readWords, true),
        cleaned,
        new Read(source, made));
  }

  private Sections read(@Nullable Sections known, String body) {
    return known == null || !known.flavour().equals(flavour)
        ? Sections.of(body, flavour, deadline)
        : known.of(body, deadline);
  }

  private static int lines(String text, int end) {
    int lines = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }

  private void blocks(Sections sections, int lines, IntUnaryOperator lineOf) {
    BlockJoin join = new BlockJoin();
    int down = 0;
    for (Section section : sections.all()) {
      deadline.tick();
      if (section.closed() && !join.isOpen()) {
        join.addJoined(section.joined(), down);
      } else {
        for (BlockPiece piece : section.pieces()) {
          join.add(piece.down(down));
        }
      }
      down += section.lines();
    }
    // Footnotes stand behind all else, wherever they are written.
    boolean notesInside = join.isOpen() && !sections.notes().isEmpty();
    if (notesInside) {
      join.append(sections.notes());
    }
    int end = 0;
    for (BlockPiece block : join.blocks()) {
      deadline.tick();
      int start = lineOf.applyAsInt(block.startLine());
      boolean last = notesInside && block == join.blocks().getLast();
      end = last ? lines : Math.max(start, lineOf.applyAsInt(block.endLine() - 1)) + 1;
      add(block.html(), start, end);
    }
    if (!notesInside && !sections.notes().isEmpty()) {
      add(sections.notes(), Math.min(end, lines - 1), lines);
    }
  }

  /** Told in lines of the text, whatever was read. */
  private List<Heading> outline(Sections sections, int firstLine) {
    TemplatedBody body = templated;
    List<Heading> outline = new ArrayList<>();
    int down = 0;
    for (Section section : sections.all()) {
      for (Heading heading : section.outline()) {
        int line = heading.line() + down;
        outline.add(
            new Heading(
                heading.level(),
                body == null ? heading.text() : TemplatedBody.withoutMarks(heading.text()),
                body == null ? line + firstLine : body.lines().get(line)));
      }
      down += section.lines();
    }
    return outline;
  }

  private static Highlights highlights(Sections source, String text, int bodyStart) {
    List<Span> spans = SourceSpans.liquid(text.substring(0, bodyStart));
    spans.addAll(SourceSpans.frontMatter(text, bodyStart));
    List<Highlights.Part> parts = new ArrayList<>();
    parts.add(new Highlights.Part(0, Highlights.of(spans).all()));
    int start = bodyStart;
    for (Section section : source.all()) {
      if (!section.runs().isEmpty()) {
        parts.add(new Highlights.Part(start, section.runs()));
      }
      start += section.length();
    }
    return Highlights.ofParts(parts);
  }

  /** Adds a block, to the one before it where that is on the same line. */
  private void add(String html, int startLine, int endLine) {
    Piece clean = clean(html);
    counts = counts.plus(clean.counts());
    readWords = readWords.plus(clean.words());
    if (clean.html().isBlank()) {
      return;
    }
    blocks.add(clean.html(), startLine, endLine);
  }

  private Piece clean(String raw) {
    // What a mark stands for may change while the mark does not.
    String key = TemplatedBody.hasMark(raw) ? raw + notices : raw;
    if (drawings.singleDollars()) {
      key += '$';
    }
    Piece clean = known.get(key);
    if (clean == null) {
      HtmlTree.Prepared prepared =
          HtmlTree.prepared(raw, images, words, notices, drawings, deadline);
      String said = TemplatedBody.withoutMarks(raw);
      clean =
          new Piece(
              HtmlCleaner.clean(prepared.html(), deadline),
              VisibleText.counts(said, deadline),
              ReadWords.of(said));
      if (!prepared.whole()) {
        return clean;
      }
    }
    cleaned.put(key, clean);
    return clean;
  }
}
