package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What the parts of one parse share. */
final class Context {
  /** Deeper nests than kramdown's own stack bears are text. */
  static final int DEEPEST = 200;

  /** The same of spans: WebKit lays them out in time by the square of how deep they nest. */
  static final int DEEPEST_SPANS = 100;

  /** Text whose spans are read when all definitions are known. */
  record Pending(Node target, Cut cut, int from, int to) {}

  final KramdownDocument document;
  final Map<String, LinkTarget> links = new HashMap<>();
  final List<Pending> pending = new ArrayList<>();
  private final Runnable watch;
  private final IntPredicate mayEnd;
  int depth;

  Context(KramdownDocument document, Runnable watch) {
    this(document, at -> false, watch);
  }

  /**
   * What the parts of one parse share.
   *
   * @param mayEnd where between its blocks the parse may end
   */
  Context(KramdownDocument document, IntPredicate mayEnd, Runnable watch) {
    this.document = document;
    this.mayEnd = mayEnd;
    this.watch = watch;
  }

  /** Takes note of a place where the post can be parted; whether to end here. */
  boolean joint(BlockParser parser) {
    if (parser.at == 0) {
      return false;
    }
    document.joints().add(new Joint(parser.at, Math.max(parser.at, parser.cut.reach())));
    parser.cut.reach(0);
    return mayEnd.test(parser.at);
  }

  /** The settings, which the post itself may have changed. */
  KramdownOptions options() {
    return document.options();
  }

  /** Ends the parse if its time is up. */
  void watch() {
    watch.run();
  }

  /** A paragraph may go on: where it stands is asked when its spans are read. */
  void later(Passage passage) {
    pending.add(new Pending(passage, passage.cut(), -1, -1));
  }

  void later(Node target, Cut cut, int from, int to) {
    pending.add(new Pending(target, cut, from, to));
  }

  void define(String name, LinkTarget target) {
    links.put(normal(name), target);
  }

  @Nullable LinkTarget link(String name) {
    return links.get(normal(name));
  }

  /** Names are alike whatever their case and white space. */
  private static String normal(String name) {
    StringBuilder normal = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Chars.isSpace(c)) {
        space = true;
      } else {
        if (space) {
          normal.append(' ');
          space = false;
        }
        normal.append(c);
      }
    }
    if (space) {
      normal.append(' ');
    }
    return normal.toString().toLowerCase(Locale.ROOT);
  }
}
