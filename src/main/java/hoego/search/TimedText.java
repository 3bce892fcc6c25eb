package hoego.search;

/**
 * A text that can no longer be read when its time is up, so that a search in it ends.
 *
 * <p>An expression such as {@code (a+)+b} takes longer than anyone lives, and a thread cannot be
 * ended from outside. Of one thread only.
 */
final class TimedText implements CharSequence {
  private final CharSequence text;
  private final long until;
  private int ticks;

  TimedText(CharSequence text, long millis) {
    this(text, System.nanoTime() + millis * 1_000_000, 0);
  }

  private TimedText(CharSequence text, long until, int ticks) {
    this.text = text;
    this.until = until;
    this.ticks = ticks;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if ((++ticks & 0x3FF) == 0 && System.nanoTime() - until > 0) {
      throw new TimeUp();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new TimedText(text.subSequence(start, end), until, ticks);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The time was up. */
  static final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimeUp() {
      super("past the deadline", null, false, false);
    }
  }
}
