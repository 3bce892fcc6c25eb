package hoego.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** The order of a document's nodes, without a call for each level of their nesting. */
final class Tree {
  private Tree() {}

  /** The node that begins next, as long as it is inside {@code root}. */
  static @Nullable Node next(Node node, Node root) {
    Node child = node.getFirstChild();
    return child != null ? child : after(node, root);
  }

  /** The node that begins first behind {@code node}, as long as it is inside {@code root}. */
  static @Nullable Node after(Node node, Node root) {
    for (Node at = node; at != null && at != root; at = at.getParent()) {
      Node sibling = at.getNext();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }
}
