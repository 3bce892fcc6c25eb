package hoego.drawing;

/** Where a page finds its drawings; asks nobody to wait. */
@FunctionalInterface
public interface Drawings {
  /** Of a page that shows everything as it stands. */
  Drawings NONE = drawing -> new Drawn.Plain();

  /** What is there of a drawing now. */
  Drawn of(Drawing drawing);

  /** Whether single dollars fence a formula too, as in {@code $x$}. */
  default boolean singleDollars() {
    return false;
  }
}
