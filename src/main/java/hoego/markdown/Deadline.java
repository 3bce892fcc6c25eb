package hoego.markdown;

/**
 * When a piece of work must be over.
 *
 * <p>A thread cannot be ended from outside: the work itself asks, often and at no measurable cost.
 */
final class Deadline {
  private final long until;
  private volatile boolean calledOff;
  private int ticks;

  private Deadline(long until) {
    this.until = until;
  }

  static Deadline in(long millis) {
    return new Deadline(System.nanoTime() + millis * 1_000_000);
  }

  /** The work is no longer wanted. */
  void callOff() {
    calledOff = true;
  }

  /** Ends the work if its time is up. */
  void check() {
    if (calledOff || System.nanoTime() - until > 0) {
      throw new TimeUp();
    }
  }

  /** The same for work in small steps; of one thread only. */
  void tick() {
    if ((++ticks & 0xFF) == 0) {
      check();
    }
  }

  /** The deadline has passed. */
  static final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimeUp() {
      super("past the deadline", null, false, false);
    }
  }
}
