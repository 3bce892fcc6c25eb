package hoego.markdown;

import com.vladsch.flexmark.util.ast.Node;
import hoego.markdown.Highlights.Run;
import hoego.markdown.Highlights.Span;
import hoego.markdown.kramdown.Joint;
import hoego.markdown.kramdown.Ties;
import java.util.ArrayList;
import java.util.List;

/** Cuts what was read at its joints. */
final class SectionCutter {
  private final String text;
  private final ParsedBody body;
  private final Deadline deadline;
  private final Lines lines;
  private final List<Heading> headings;
  private final List<Span> spans;
  private final List<Section> sections = new ArrayList<>();
  private int piece;
  private int heading;

  /**
   * A cutter.
   *
   * @param text what was read, perhaps with more behind it
   * @param body the text's blocks
   */
  SectionCutter(String text, ParsedBody body, Deadline deadline) {
    this.text = text;
    this.body = body;
    this.deadline = deadline;
    lines = new Lines(text);
    TreeSpans tree = new TreeSpans(body.document(), 0, deadline);
    headings = tree.outline(lines);
    spans = tree.spans();
  }

  /**
   * The sections up to the last joint.
   *
   * @param ties what each has to do with the others
   * @return none where something reaches over a joint
   */
  List<Section> cut(List<Joint> joints, List<Ties> ties) {
    List<List<Span>> spansOf = new ArrayList<>();
    joints.forEach(joint -> spansOf.add(new ArrayList<>()));
    for (Span span : spans) {
      int index = index(joints, span.start());
      if (span.end() > joints.get(index).at()) {
        return List.of();
      }
      spansOf.get(index).add(span);
    }
    int from = 0;
    for (int i = 0; i < joints.size(); i++) {
      deadline.check();
      Joint end = joints.get(i);
      if (!add(from, end, ties.get(i), spansOf.get(i), i + 1 == joints.size())) {
        return List.of();
      }
      from = end.at();
    }
    return sections;
  }

  private boolean add(int from, Joint end, Ties ties, List<Span> absolute, boolean last) {
    int line = lines.of(from);
    int lineAfter = lines.of(end.at());
    BlockJoin join = new BlockJoin();
    List<BlockPiece> own = new ArrayList<>();
    for (; piece < body.pieces().size(); piece++) {
      ParsedBody.Piece each = body.pieces().get(piece);
      Node node = each.node();
      if (!last && node.getStartOffset() >= end.at()) {
        break;
      }
      own.add(BlockPiece.of(node, each.html(), at -> lines.of(at) - line));
      join.add(own.getLast());
    }
    List<Heading> outline = new ArrayList<>();
    for (; heading < headings.size(); heading++) {
      Heading each = headings.get(heading);
      if (!last && each.line() >= lineAfter) {
        break;
      }
      outline.add(new Heading(each.level(), each.text(), each.line() - line));
    }
    boolean closed = !join.isOpen();
    boolean all = end.reach() == Integer.MAX_VALUE;
    sections.add(
        new Section(
            end.at() - from,
            lineAfter - line,
            all ? Integer.MAX_VALUE : end.reach() - from,
            ties,
            List.copyOf(own),
            closed ? List.copyOf(join.blocks()) : List.of(),
            closed,
            runs(absolute, from, end.at()),
            List.copyOf(outline)));
    return own.stream().allMatch(each -> last || each.endLine() <= lineAfter - line);
  }

  private List<Run> runs(List<Span> absolute, int from, int to) {
    List<Span> relative = SourceSpans.liquid(text.substring(from, to));
    for (Span span : absolute) {
      relative.add(new Span(span.start() - from, span.end() - from, span.kind()));
    }
    return Highlights.of(relative).all();
  }

  /** The section that an offset is in: the first whose joint lies behind it. */
  private static int index(List<Joint> joints, int offset) {
    int low = 0;
    int high = joints.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (joints.get(middle).at() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
