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
    }
    Drawn.Picture like = drawing instanceof Drawing.Diagram diagram ? studio.like(diagram) : null;
    return like == null ? new Drawn.Awaited() : new Drawn.Outdated(like);
  }

  /** Nobody waits for the rest any more. */
  public void callOff() {
    calledOff = true;
  }

  /** Whether nobody waits any more. */
  public boolean isCalledOff() {
    return calledOff;
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
    draw(taken(true), end);
    draw(taken(false), end);
    synchronized (asked) {
      settled = true;
    }
  }

  /** The same for what takes a moment only, all but diagrams; the rest stays asked for. */
  public void drawQuick(long millis) {
    draw(taken(true), System.nanoTime() + millis * 1_000_000);
  }

  /** The same for diagrams, which may take seconds each. */
  public void drawDiagrams(long millis) {
    draw(taken(false), System.nanoTime() + millis * 1_000_000);
  }

  /** Whether there is anything to draw but diagrams. */
  public boolean hasQuick() {
    synchronized (asked) {
      return !asked.stream().allMatch(Drawing.Diagram.class::isInstance);
    }
  }

  /** Whether there are diagrams to draw. */
  public boolean hasDiagrams() {
    synchronized (asked) {
      return asked.stream().anyMatch(Drawing.Diagram.class::isInstance);
    }
  }

  /** Whether there are diagrams that are being edited: such as differ a little from known ones. */
  public boolean hasEdited() {
    synchronized (asked) {
      return asked.stream()
          .anyMatch(each -> each instanceof Drawing.Diagram made && studio.like(made) != null);
    }
  }

  private void draw(Set<Drawing> drawings, long end) {
    for (Drawing each : drawings) {
      if (calledOff || System.nanoTime() - end > 0) {
        break;
      }
      studio.draw(each);
    }
  }

  private Set<Drawing> taken(boolean quick) {
    synchronized (asked) {
      Set<Drawing> taken = new LinkedHashSet<>();
      for (Drawing each : asked) {
        if (quick != each instanceof Drawing.Diagram) {
          taken.add(each);
        }
      }
      asked.removeAll(taken);
      return taken;
    }
  }
}
