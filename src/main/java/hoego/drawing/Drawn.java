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

  /**
   * It is written wrongly.
   *
   * @param why in the words of what draws
   */
  record Wrong(String why) implements Drawn {}

  /** There is nothing to draw, or it takes too long: what is to be drawn is shown as it stands. */
  record Plain() implements Drawn {}

  /** Nobody has drawn it yet. */
  record Awaited() implements Drawn {}

  /**
   * A piece of code.
   *
   * @param kind its class as Rouge and Pygments name it, such as {@code k}; empty for none
   */
  record Word(String kind, String text) {}
}
