package hoego.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws, and keeps what it has drawn by what it was drawn from.
 *
 * <p>For any thread; one drawing is made at a time.
 */
public final class Studio {
  /** In bytes, roughly. */
  private static final int MOST_KEPT = 32_000_000;

  /** Where two texts have less in common, they are two diagrams. */
  private static final double ALIKE = 0.5;

  private final Object engines = new Object();
  private final CodeColours colours = new CodeColours();
  private final Formulas formulas = new Formulas();
  private final Diagrams diagrams;
  private final Map<Drawing, Drawn> kept = new LinkedHashMap<>(64, 0.75f, true);
  private int keptSize;

  /**
   * A studio that has drawn nothing yet.
   *
   * @param homes where the processes that draw diagrams are to be at home
   */
  public Studio(DiagramHome.Maker homes) {
    diagrams = new Diagrams(homes);
  }

  /**
   * What one page asks for.
   *
   * @param singleDollars whether single dollars fence a formula in it
   */
  public Commission commission(boolean singleDollars) {
    return new Commission(this, singleDollars);
  }

  /** What was drawn before, null where nothing was. */
  @Nullable Drawn known(Drawing drawing) {
    synchronized (kept) {
      return kept.get(drawing);
    }
  }

  /** The picture of what a diagram may have been a few keys ago, null where there is none. */
  Drawn.@Nullable Picture like(Drawing.Diagram diagram) {
    Drawn.Picture best = null;
    double most = ALIKE;
    synchronized (kept) {
      for (Map.Entry<Drawing, Drawn> each : kept.entrySet()) {
        if (each.getKey() instanceof Drawing.Diagram(String source)
            && each.getValue() instanceof Drawn.Picture picture) {
          double alike = alike(source, diagram.source());
          if (alike >= most) {
            most = alike;
            best = picture;
          }
        }
      }
    }
    return best;
  }

  /** How much of the longer text both have at their beginning and their end, 0 to 1. */
  private static double alike(String one, String other) {
    int least = Math.min(one.length(), other.length());
    int head = 0;
    while (head < least && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return (double) (head + tail) / Math.max(1, Math.max(one.length(), other.length()));
  }

  /** Draws, within seconds. */
  void draw(Drawing drawing) {
    switch (drawing) {
      case Drawing.Diagram diagram -> {
        // It may take long; code and formulas are not to wait for it.
        synchronized (diagrams) {
          if (known(diagram) == null) {
            keep(diagram, diagrams.draw(diagram));
          }
        }
      }
      case Drawing.Code code -> {
        synchronized (engines) {
          if (known(code) == null) {
            keep(code, colours.draw(code));
          }
        }
      }
      case Drawing.Formula formula -> {
        synchronized (engines) {
          if (known(formula) == null) {
            keep(formula, formulas.draw(formula));
          }
        }
      }
    }
  }

  private void keep(Drawing drawing, Drawn drawn) {
    synchronized (kept) {
      kept.put(drawing, drawn);
      keptSize += size(drawing, drawn);
      var eldest = kept.entrySet().iterator();
      while (keptSize > MOST_KEPT && kept.size() > 1) {
        Map.Entry<Drawing, Drawn> gone = eldest.next();
        keptSize -= size(gone.getKey(), gone.getValue());
        eldest.remove();
      }
    }
  }

  /** In bytes, roughly: code's words weigh far more than its text. */
  private static int size(Drawing drawing, Drawn drawn) {
    return switch (drawing) {
      case Drawing.Code code -> 16 * (64 + code.language().length() + code.text().length());
      case Drawing.Formula formula -> 16 * (64 + formula.tex().length());
      case Drawing.Diagram diagram ->
          diagram.source().length()
              + (drawn instanceof Drawn.Picture(Plate light, Plate dark)
                  ? size(light) + size(dark)
                  : 64);
    };
  }

  private static int size(Plate plate) {
    return plate.svg().length + plate.png().length;
  }
}
