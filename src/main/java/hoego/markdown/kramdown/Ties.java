package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a post has to do with the rest of it.
 *
 * @param whole whether it holds what only a reading of the whole post does justice to: a
 *     definition, a table of contents
 * @param followsHeadings whether it is written otherwise when a heading anywhere in the post
 *     changes
 * @param headings whether there is a heading in it
 * @param notes the footnotes that it refers to, in order and as often as it does
 * @param stems what the ids of its headings are numbered by
 */
public record Ties(
    boolean whole,
    boolean followsHeadings,
    boolean headings,
    List<String> notes,
    List<String> stems) {
  /** Of what nothing is known. */
  public static final Ties NONE = new Ties(true, false, false, List.of(), List.of());

  /** Gathers what there is in one part. */
  static final class Gatherer {
    private final KramdownDocument document;
    private final HeadingIds ids;
    private final List<String> notes = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private boolean whole;
    private boolean followsHeadings;
    private boolean headings;
    private boolean contentsSeen;

    Gatherer(KramdownDocument document, HeadingIds ids) {
      this.document = document;
      this.ids = ids;
    }

    /** Takes a block with all that is in it. */
    void take(Node block) {
      take(block, false, false);
    }

    private void take(Node node, boolean inHtml, boolean inNote) {
      switch (node) {
        case LinkDefinition definition -> whole = true;
        case FootnoteText definition -> whole = true;
        case AbbreviationText definition -> whole = true;
        case Gap gap when gap.lines() < 0 -> whole = true;
        case FootnoteMark mark -> notes.add(mark.name());
        case Heading heading -> heading(heading, inHtml, inNote);
        default -> {}
      }
      Attributes given = document.given(node);
      boolean contents = given != null && given.refersTo("toc");
      if (contents) {
        followsHeadings = true;
        whole = true;
      }
      boolean html = inHtml || node instanceof HtmlBlock;
      boolean note = inNote || node instanceof FootnoteText;
      int known = notes.size();
      for (@Nullable Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        take(child, html, note);
      }
      boolean replaced = contents && !contentsSeen && node instanceof ListBlock;
      contentsSeen |= replaced;
      if (replaced || node instanceof FootnoteText) {
        // A table stands in the list's place; what footnotes refer to is counted behind all else.
        notes.subList(known, notes.size()).clear();
      }
    }

    private void heading(Heading heading, boolean inHtml, boolean inNote) {
      headings = true;
      String stem = ids.stem(heading);
      if (inNote) {
        // Numbered behind all those of the post that stand in no footnote.
        followsHeadings = true;
      } else if (stem != null) {
        (inHtml && document.options().github() ? late : stems).add(stem);
      }
    }

    /** What there is; gathers anew from now on. */
    Ties ties() {
      stems.addAll(late);
      Ties ties =
          new Ties(whole, followsHeadings, headings, List.copyOf(notes), List.copyOf(stems));
      whole = false;
      followsHeadings = false;
      headings = false;
      notes.clear();
      stems.clear();
      late.clear();
      return ties;
    }
  }
}
