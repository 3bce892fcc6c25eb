package hoego.markdown;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Looks through a fragment's tree in time: one block can be a megabyte, and a million nodes. */
final class TimedTree {
  private TimedTree() {}

  /** The elements that {@link Element#select} finds, in their order. */
  static List<Element> elements(Element in, String query, Deadline deadline) {
    Evaluator wanted = Selector.evaluatorOf(query);
    return in.stream()
        .filter(
            each -> {
              deadline.tick();
              return wanted.matches(in, each);
            })
        .toList();
  }

  /** All nodes of a kind, in their order. */
  static <T extends Node> List<T> nodes(Element in, Class<T> kind, Deadline deadline) {
    return in.nodeStream()
        .filter(
            each -> {
              deadline.tick();
              return kind.isInstance(each);
            })
        .map(kind::cast)
        .toList();
  }

  /** What an element holds, as HTML. */
  static String html(Element of, Deadline deadline) {
    return of.html(new Written(new StringBuilder(), deadline)).html.toString();
  }

  private record Written(StringBuilder html, Deadline deadline) implements Appendable {
    @Override
    public Appendable append(CharSequence more) {
      deadline.tick();
      html.append(more);
      return this;
    }

    @Override
    public Appendable append(CharSequence more, int start, int end) {
      deadline.tick();
      html.append(more, start, end);
      return this;
    }

    @Override
    public Appendable append(char more) {
      html.append(more);
      return this;
    }
  }
}
