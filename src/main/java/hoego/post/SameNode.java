package hoego.post;

import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Whether two pieces of YAML are read as the same value, for trees that were bounded before. */
final class SameNode {
  private SameNode() {}

  static boolean test(Node left, Node right) {
    if (!left.getTag().equals(right.getTag())) {
      return false;
    }
    return switch (left) {
      case ScalarNode one ->
          right instanceof ScalarNode other
              && one.getValue().equals(other.getValue())
              && one.getScalarStyle() == other.getScalarStyle();
      case SequenceNode one ->
          right instanceof SequenceNode other && all(one.getValue(), other.getValue());
      case MappingNode one -> right instanceof MappingNode other && same(one, other);
      default -> false;
    };
  }

  private static boolean all(List<Node> left, List<Node> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = test(left.get(i), right.get(i));
    }
    return same;
  }

  private static boolean same(MappingNode left, MappingNode right) {
    List<NodeTuple> one = left.getValue();
    List<NodeTuple> other = right.getValue();
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same =
          test(one.get(i).getKeyNode(), other.get(i).getKeyNode())
              && test(one.get(i).getValueNode(), other.get(i).getValueNode());
    }
    return same;
  }
}
