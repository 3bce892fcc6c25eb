package hoego.drawing;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The drawings that one page asks for: those there are it gets at once, the others when they were
 * made and it asks again.
 *
 * <p>For any thread.
 */
public final class Commission implements Drawings {
  private final Studio studio;
  private final Set<Drawing> asked = new LinkedHashSet<>();
  private final boolean singleDollars;
  private volatile boolean calledOff;
  private boolean settled;

  Commission(Studio studio, boolean singleDollars) {
    this.studio = studio;
    this.singleDollars = singleDollars;
  }

  @Override
  public boolean singleDollars() {
    return singleDollars;
  }

  @Override
  public Drawn of(Drawing drawing) {
    Drawn known = studio.known(drawing);
    if (known != null) {
      return known;
    }
    synchronized (asked) {
      if (settled) {
        return new Drawn.Plain();
      }
      asked.add(drawing);
      return new Drawn.Awaited();
    }
  }

  /** Nobody waits for the rest any more. */
  public void callOff() {
    calledOff = true;
  }

  /** Whether there is anything to draw. */
  public boolean isOpen() {
    synchronized (asked) {
      return !asked.isEmpty();
    }
  }

  /**
   * Makes the drawings asked for so far, on this thread; waits for others who draw. What is not
   * begun within the time is to be shown as it stands.
   */
  public void draw(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    for (Drawing each : taken()) {
      if (calledOff || System.nanoTime() - end > 0) {
        break;
      }
      studio.draw(each);
    }
    synchronized (asked) {
      settled = true;
    }
  }

  private Set<Drawing> taken() {
    synchronized (asked) {
      Set<Drawing> taken = new LinkedHashSet<>(asked);
      asked.clear();
      return taken;
    }
  }
}
