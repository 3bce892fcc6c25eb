package hoego.markdown;

/**
 * The words that a page itself says, in the reader's language.
 *
 * @param missingImage heads the frame of an image that was not found
 * @param lookedAt stands before the places where it was looked for
 * @param elsewhere what is said of images, videos and pages elsewhere
 * @param tooComplex says that a text could not be rendered in time and is shown as it stands
 * @param wrongFormula heads the frame of a formula that is written wrongly
 * @param diagrams what is said of diagrams
 */
public record PageWords(
    String missingImage,
    String lookedAt,
    Elsewhere elsewhere,
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

  /**
   * What is said of what is elsewhere on the web.
   *
   * @param image heads the frame of an image that is not loaded
   * @param show what a link says that has such images loaded; empty where there is none
   * @param awaited heads the frame of an image that is being loaded
   * @param video names a video that has no title, likewise {@code sound} and {@code page}
   */
  public record Elsewhere(
      String image, String show, String awaited, String video, String sound, String page) {}
}
