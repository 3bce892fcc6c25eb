package hoego.liquid;

import hoego.liquid.Problem.Reason;

/**
 * How much one evaluation may still do; of one thread.
 *
 * <p>Each tag at the top of a post has its own count of steps, so that one that never ends does not
 * take the others with it; time and text are counted for all of them together.
 */
final class Budget {
  static final int MOST_STEPS = 400_000;
  static final int MOST_CHARS = 4_000_000;
  static final int LONGEST_TEXT = 1_000_000;
  static final int LONGEST_LIST = 100_000;
  static final int DEEPEST = 100;

  private final long until;
  private int steps;
  private long chars;
  private int depth;

  Budget(long millis) {
    until = System.nanoTime() + millis * 1_000_000;
  }

  /** Begins one of the post's own tags. */
  void begin() {
    steps = 0;
    chars = 0;
    depth = 0;
    checkTime();
  }

  /** One element looked at. */
  void step() {
    if (++steps > MOST_STEPS) {
      throw new LiquidFailure(Reason.TOO_OFTEN, "");
    }
    if ((steps & 0xFF) == 0) {
      checkTime();
    }
  }

  /** So many elements looked at. */
  void steps(int many) {
    if (many > LONGEST_LIST) {
      throw new LiquidFailure(Reason.TOO_OFTEN, "");
    }
    steps += many;
    step();
  }

  /** A text made of so many chars; more than all limits allow before it is made. */
  void text(long length) {
    chars += length;
    if (length > LONGEST_TEXT || chars > MOST_CHARS * 8L) {
      throw new LiquidFailure(Reason.TOO_LARGE, "");
    }
    step();
  }

  void deeper() {
    if (++depth > DEEPEST) {
      throw new LiquidFailure(Reason.TOO_DEEP, "");
    }
  }

  void higher() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /** Comes back up from what has failed. */
  void backTo(int earlierDepth) {
    depth = earlierDepth;
  }

  private void checkTime() {
    if (System.nanoTime() - until > 0) {
      throw new LiquidFailure(Reason.TOO_LONG, "");
    }
  }
}
