package hoego.drawing;

/** A piece of a post that is drawn from its own text, whatever stands around it. */
public sealed interface Drawing {
  /**
   * Code whose words are to be told apart.
   *
   * @param language as the writer names it, in any case
   */
  record Code(String language, String text) implements Drawing {}

  /**
   * A formula.
   *
   * @param tex as TeX writes it, without its delimiters
   * @param display whether it stands on a line of its own
   */
  record Formula(String tex, boolean display) implements Drawing {}

  /** A diagram as Mermaid writes it. */
  record Diagram(String source) implements Drawing {}
}
