package hoego.markdown;

/**
 * The words that a page itself says, in the reader's language.
 *
 * @param missingImage heads the frame of an image that was not found
 * @param lookedAt stands before the places where it was looked for
 * @param elsewhere what is said of images, videos and pages elsewhere
 * @param tooComplex says that a text could not be rendered in time and is shown as it stands
 * @param formulas what is said of formulas
 * @param diagrams what is said of diagrams
 */
public record PageWords(
    String missingImage,
    String lookedAt,
    Elsewhere elsewhere,
    String tooComplex,
    Formulas formulas,
    Diagrams diagrams) {

  /**
   * What is said of formulas.
   *
   * @param wrong heads the frame of one that is written wrongly
   * @param at says where it can't be read, its line and column in the places of {@code {0}} and
   *     {@code {1}}
   * @param end says that it ends too early
   */
  public record Formulas(String wrong, String at, String end) {}

  /**
   * What is said of diagrams.
   *
   * @param name what a diagram is called
   * @param wrong heads the frame of one that is written wrongly
   * @param late heads the frame of one that took too long to draw
   * @param at says which line can't be read, its number in the place of {@code {0}}
   */
  public record Diagrams(String name, String wrong, String late, String at) {}

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
