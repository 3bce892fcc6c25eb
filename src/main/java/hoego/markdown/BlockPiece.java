package hoego.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import hoego.markdown.kramdown.HtmlElement;
import hoego.markdown.kramdown.Verbatim;
import java.util.function.IntUnaryOperator;

/**
 * The HTML that was made of a block, not cleaned.
 *
 * @param html with one line end behind it and no other white space around it
 * @param startLine the line where the block begins, 0-based
 * @param endLine the line after the block's last
 * @param mayLeaveOpen whether it may open an element that another block closes
 */
record BlockPiece(
    String html, int startLine, int endLine, boolean mayLeaveOpen, boolean paragraph) {
  /** Of a block of a tree; the line of an offset is asked for. */
  static BlockPiece of(Node node, String html, IntUnaryOperator lineAt) {
    int line = lineAt.applyAsInt(node.getStartOffset());
    int end = Math.max(line, lineAt.applyAsInt(Math.max(0, node.getEndOffset() - 1))) + 1;
    boolean mayLeaveOpen =
        node instanceof HtmlBlockBase
            || node instanceof Paragraph
            || node instanceof HtmlElement
            || node instanceof Verbatim;
    return new BlockPiece(html.strip() + "\n", line, end, mayLeaveOpen, node instanceof Paragraph);
  }

  /** The same, so many lines further down. */
  BlockPiece down(int lines) {
    return lines == 0
        ? this
        : new BlockPiece(html, startLine + lines, endLine + lines, mayLeaveOpen, paragraph);
  }
}
