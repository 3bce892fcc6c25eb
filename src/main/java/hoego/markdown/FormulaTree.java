package hoego.markdown;

import hoego.drawing.Drawing;
import hoego.drawing.Drawings;
import hoego.drawing.Drawn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts formulas in the place of their TeX in a fragment's tree.
 *
 * <p>They are looked for where MathJax looks for them on a site: in the text that Markdown has
 * made, where kramdown writes {@code \(} and {@code \[} for {@code $$}, and never in code.
 */
final class FormulaTree {
  private enum Fence {
    INLINE("\\(", "\\)"),
    DISPLAY("\\[", "\\]"),
    DOLLARS("$$", "$$"),
    DOLLAR("$", "$");

    private final String open;
    private final String close;

    Fence(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  /** A formula's place in a text. */
  private record Found(Fence fence, int start, int end) {}

  private static final Set<String> LITERAL =
      Set.of("code", "pre", "kbd", "samp", "tt", "var", "textarea", "script", "style", "math");

  /** In chars: the preview shows no block that is longer than twice that. */
  private static final int MOST_MARKUP = 150_000;

  private static final int PLACE = 200;
  private static final Set<String> ALIGNMENTS = Set.of("left", "center", "right");

  private final Drawings drawings;
  private final PageWords words;
  private int room = MOST_MARKUP;
  private boolean whole = true;

  private FormulaTree(Drawings drawings, PageWords words) {
    this.drawings = drawings;
    this.words = words;
  }

  /** Whether there may be a formula in a piece of HTML. */
  static boolean mayBeIn(String html, Drawings drawings) {
    return html.contains("\\(")
        || html.contains("\\[")
        || html.contains(drawings.singleDollars() ? "$" : "$$");
  }

  /** Draws what can be drawn; false where a drawing is awaited. */
  static boolean draw(Element body, Drawings drawings, PageWords words, Deadline deadline) {
    FormulaTree tree = new FormulaTree(drawings, words);
    for (TextNode text : TimedTree.nodes(body, TextNode.class, deadline)) {
      deadline.check();
      if (mayBeIn(text.getWholeText(), drawings) && !isLiteral(text)) {
        tree.draw(text, deadline);
      }
    }
    return tree.whole;
  }

  private static boolean isLiteral(TextNode text) {
    for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
      if (LITERAL.contains(element.normalName())) {
        return true;
      }
    }
    return false;
  }

  private void draw(TextNode node, Deadline deadline) {
    String text = node.getWholeText();
    boolean alone = isAlone(node);
    List<Node> pieces = new ArrayList<>();
    Set<Fence> left = EnumSet.allOf(Fence.class);
    if (!drawings.singleDollars()) {
      left.remove(Fence.DOLLAR);
    }
    int from = 0;
    for (Found next = next(text, from, left); next != null; next = next(text, from, left)) {
      deadline.check();
      String around = text.substring(from, next.start()) + text.substring(next.end());
      boolean display =
          next.fence() == Fence.DISPLAY
              || next.fence() == Fence.DOLLARS && alone && from == 0 && around.isBlank();
      int length = next.fence().open.length();
      String tex = text.substring(next.start() + length, next.end() - length).strip();
      Node drawn = drawn(new Drawing.Formula(tex, display));
      if (drawn != null) {
        pieces.add(new TextNode(text.substring(from, next.start())));
        pieces.add(drawn);
      } else {
        pieces.add(new TextNode(text.substring(from, next.end())));
      }
      from = next.end();
    }
    if (from > 0) {
      pieces.add(new TextNode(text.substring(from)));
      pieces.forEach(node::before);
      node.remove();
    }
  }

  /** Whether a text is all that there is in its paragraph. */
  private static boolean isAlone(TextNode node) {
    return node.previousSibling() == null && node.nextSibling() == null;
  }

  /** The first formula from a place on; a fence that is never closed is not looked for again. */
  private static @Nullable Found next(String text, int from, Set<Fence> left) {
    Found first = null;
    // Of two that begin at one place the longer comes first.
    for (Fence fence : List.copyOf(left)) {
      int start = indexOf(text, fence.open, from);
      int end = start < 0 ? -1 : indexOf(text, fence.close, start + fence.open.length());
      if (end < 0) {
        left.remove(fence);
      } else if (first == null || start < first.start()) {
        first = new Found(fence, start, end + fence.close.length());
      }
    }
    return first;
  }

  /** Where a fence stands; a dollar behind a backslash is none, as MathJax reads it. */
  private static int indexOf(String text, String fence, int from) {
    int at = text.indexOf(fence, from);
    while (at > 0 && fence.startsWith("$") && text.charAt(at - 1) == '\\') {
      at = text.indexOf(fence, at + 1);
    }
    return at;
  }

  private @Nullable Node drawn(Drawing.Formula formula) {
    if (formula.tex().isEmpty() || room < 0) {
      return null;
    }
    return switch (drawings.of(formula)) {
      case Drawn.Markup markup -> {
        room -= markup.html().length() + formula.tex().length() + PLACE;
        yield placed(markup, formula);
      }
      case Drawn.Wrong wrong -> {
        room -= wrong.why().length() + formula.tex().length() + PLACE;
        Element frame = HtmlTree.span("frame", "wrong");
        frame.appendElement("strong").text(words.formulas().wrong());
        frame.appendElement("code").text(formula.tex());
        if (wrong.line() > 0) {
          HtmlTree.span("place").text(place(wrong, formula.tex())).appendTo(frame);
        }
        HtmlTree.span("place").text(wrong.why()).appendTo(frame);
        yield frame;
      }
      case Drawn.Awaited awaited -> {
        whole = false;
        yield null;
      }
      default -> null;
    };
  }

  /** Says where a mistake is. */
  private String place(Drawn.Wrong wrong, String tex) {
    List<String> lines = tex.lines().toList();
    boolean ends =
        wrong.line() >= lines.size()
            && wrong.column() > lines.getLast().codePointCount(0, lines.getLast().length());
    return ends
        ? words.formulas().end()
        : words
            .formulas()
            .at()
            .replace("{0}", Integer.toString(wrong.line()))
            .replace("{1}", Integer.toString(wrong.column()));
  }

  private static Element placed(Drawn.Markup markup, Drawing.Formula formula) {
    Element place = HtmlTree.span("formula");
    if (formula.display()) {
      place.addClass(HtmlCleaner.signed("display"));
    }
    place.html(markup.html());
    place.select("annotation").remove();
    place.select("semantics, span.katex").unwrap();
    place.select("math").attr("alttext", formula.tex());
    place.select("mtable[columnalign]").forEach(FormulaTree::align);
    for (Element each : place.select("math *")) {
      if (each.childNodeSize() == 0) {
        each.replaceWith(closed(each));
      }
    }
    return place;
  }

  /** An empty element that is written with an end: the sanitiser takes it for open otherwise. */
  private static Element closed(Element empty) {
    Element closed = new Element(empty.normalName());
    closed.attributes().addAll(empty.attributes());
    return closed;
  }

  /** Says of each cell what browsers no longer read of the table. */
  private static void align(Element table) {
    String[] columns = table.attr("columnalign").split(" ");
    for (Element row : table.children()) {
      for (int i = 0; i < row.childrenSize() && i < columns.length; i++) {
        if (ALIGNMENTS.contains(columns[i])) {
          row.child(i).attr("style", "text-align:" + columns[i]);
        }
      }
    }
  }
}
