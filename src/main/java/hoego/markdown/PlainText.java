package hoego.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import hoego.markdown.kramdown.Abbreviation;
import hoego.markdown.kramdown.CodeSpan;
import hoego.markdown.kramdown.Glyph;
import hoego.markdown.kramdown.MathText;
import hoego.markdown.kramdown.Words;
import org.jspecify.annotations.Nullable;

/** The text of a node without markup, as a reader sees it. */
final class PlainText {
  private PlainText() {}

  static String of(Node root) {
    StringBuilder text = new StringBuilder();
    @Nullable Node node = root.getFirstChild();
    while (node != null) {
      boolean whole = add(node, text);
      node = whole ? Tree.after(node, root) : Tree.next(node, root);
    }
    return text.toString();
  }

  /** Adds a node's own text; false where it is in what the node holds. */
  private static boolean add(Node node, StringBuilder text) {
    switch (node) {
      case Words words -> text.append(words.literal());
      case Glyph glyph -> text.append(glyph.literal());
      case CodeSpan code -> text.append(code.literal());
      case MathText math -> text.append(math.tex());
      case Abbreviation abbreviation -> text.append(abbreviation.text());
      case Text words -> text.append(Escaping.unescapeString(words.getChars()));
      case HtmlEntity entity -> text.append(Escaping.unescapeHtml(entity.getChars()));
      case Code code -> text.append(code.getText());
      case AutoLink link -> text.append(link.getText());
      case SoftLineBreak _ -> text.append(' ');
      case HardLineBreak _ -> text.append(' ');
      default -> {
        return false;
      }
    }
    return true;
  }
}
