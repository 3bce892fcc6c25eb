package hoego.drawing;

import java.util.List;

/** What became of a drawing. */
public sealed interface Drawn {
  /** Code, its words one after the other; together they are the text that was given. */
  record Words(List<Word> words) implements Drawn {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** Markup, to be cleaned as a post's own is. */
  record Markup(String html) implements Drawn {}

  /** A diagram, once for a light page and once for a dark one. */
  record Picture(Plate light, Plate dark) implements Drawn {}

  /**
   * It is written wrongly.
   *
   * @param why in the words of what draws
   * @param line the line of what was given where that shows, 1-based; 0 where it is not known. It
   *     may be one past the last
   * @param column the code point of that line, 1-based; 0 where it is not known
   */
  record Wrong(String why, int line, int column) implements Drawn {
    /** One whose column is not known. */
    public Wrong(String why, int line) {
      this(why, line, 0);
    }

    /** One whose line is not known. */
    public Wrong(String why) {
      this(why, 0);
    }
  }

  /** There is nothing to draw, or it takes too long: what is to be drawn is shown as it stands. */
  record Plain() implements Drawn {}

  /** It took so long that it was given up. */
  record Late() implements Drawn {}

  /** Nobody has drawn it yet. */
  record Awaited() implements Drawn {}

  /** Nobody has drawn it yet, but what it was a few keys ago. */
  record Outdated(Picture picture) implements Drawn {}

  /**
   * A piece of code.
   *
   * @param kind its class as Rouge and Pygments name it, such as {@code k}; empty for none
   */
  record Word(String kind, String text) {}
}
