package hoego.editing;

/** How the words of a table's column stand, as the colons under its header say. */
public enum ColumnAlignment {
  /** As the page has it: {@code ---}. */
  NONE(false, false),
  /** {@code :--}. */
  LEFT(true, false),
  /** {@code :-:}. */
  CENTER(true, true),
  /** {@code --:}. */
  RIGHT(false, true);

  private final boolean left;
  private final boolean right;

  ColumnAlignment(boolean left, boolean right) {
    this.left = left;
    this.right = right;
  }

  /** What the dashes of a column say. */
  static ColumnAlignment of(String dashes) {
    boolean left = dashes.startsWith(":");
    boolean right = dashes.endsWith(":");
    return left ? right ? CENTER : LEFT : right ? RIGHT : NONE;
  }

  /** Dashes that say this, so many columns wide; three at least. */
  String dashes(char dash, int width) {
    int dashes = Math.max(3, width) - (left ? 1 : 0) - (right ? 1 : 0);
    return (left ? ":" : "") + String.valueOf(dash).repeat(dashes) + (right ? ":" : "");
  }

  /** How many of the columns that words leave free stand before them. */
  int before(int free) {
    return switch (this) {
      case NONE, LEFT -> 0;
      case CENTER -> free / 2;
      case RIGHT -> free;
    };
  }
}
