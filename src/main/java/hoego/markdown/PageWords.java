package hoego.markdown;

/**
 * The words that a page itself says, in the reader's language.
 *
 * @param missingImage heads the frame of an image that was not found
 * @param lookedAt stands before the places where it was looked for
 * @param remoteImage heads the frame of an image elsewhere
 * @param embedded heads the card of a video or another page
 * @param tooComplex says that a text could not be rendered in time and is shown as it stands
 * @param wrongFormula heads the frame of a formula that is written wrongly
 * @param diagrams what is said of diagrams
 */
public record PageWords(
    String missingImage,
    String lookedAt,
    String remoteImage,
    String embedded,
    String tooComplex,
    String wrongFormula,
    Diagrams diagrams) {

  /**
   * What is said of diagrams.
   *
   * @param name what a diagram is called
   * @param wrong heads the frame of one that is written wrongly
   * @param late heads the frame of one that took too long to draw
   * @param line names a line of one, its number in the place of {@code {0}}
   */
  public record Diagrams(String name, String wrong, String late, String line) {}
}
