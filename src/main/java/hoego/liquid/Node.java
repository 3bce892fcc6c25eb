package hoego.liquid;

import java.util.List;

/** A piece of a template. */
interface Node {
  /**
   * Writes what the piece becomes.
   *
   * @throws LiquidFailure where that can't be told
   */
  void render(Context context, Output out);

  /** The line of its source where it begins, 0-based. */
  int line();

  /** How it is written, for showing it where it fails. */
  String source();

  /** Whether it writes nothing but white space, so that a block of nothing else is left out. */
  default boolean blank() {
    return false;
  }

  /** Text that stands as it is. */
  record Text(String text, int line) implements Node {
    @Override
    public void render(Context context, Output out) {
      out.literal(text, line);
    }

    @Override
    public String source() {
      return text;
    }

    @Override
    public boolean blank() {
      return text.chars().allMatch(Markup::isSpace);
    }
  }

  /** An output, such as {@code {{ page.title }}}. */
  record Value(Filtered value, int line, String source) implements Node {
    @Override
    public void render(Context context, Output out) {
      out.value(context.values.text(value.of(context)), line);
    }
  }

  /** A piece that can't be understood. */
  record Failed(LiquidFailure failure, int line, String source) implements Node {
    @Override
    public void render(Context context, Output out) {
      throw failure;
    }
  }

  /** A node in whose parts something can't be understood, rendered or not. */
  record Checked(Node node, List<Failed> inside) implements Node {
    @Override
    public void render(Context context, Output out) {
      node.render(context, out);
      inside.forEach(failed -> context.report(failed.failure(), failed, out));
    }

    @Override
    public int line() {
      return node.line();
    }

    @Override
    public String source() {
      return node.source();
    }
  }

  /** Nothing, such as a comment. */
  record Nothing(int line, String source) implements Node {
    @Override
    public void render(Context context, Output out) {
      // Comments are for those who read the source.
    }

    @Override
    public boolean blank() {
      return true;
    }
  }

  /** Leaves the innermost loop's round, or the loop. */
  record Leave(Context.Interrupt interrupt, int line, String source) implements Node {
    @Override
    public void render(Context context, Output out) {
      context.interrupt(interrupt);
    }
  }

  /** Nodes without white space between them where they are nothing else. */
  static List<Node> withoutBlanks(List<Node> nodes) {
    return nodes.stream().filter(node -> !(node instanceof Text && node.blank())).toList();
  }
}
