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
  /** In chars of what was drawn from. */
  private static final int MOST_KEPT = 2_000_000;

  private final Object engines = new Object();
  private final CodeColours colours = new CodeColours();
  private final Formulas formulas = new Formulas();
  private final Map<Drawing, Drawn> kept = new LinkedHashMap<>(64, 0.75f, true);
  private int keptChars;

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

  /** Draws, within seconds. */
  void draw(Drawing drawing) {
    synchronized (engines) {
      if (known(drawing) == null) {
        keep(
            drawing,
            switch (drawing) {
              case Drawing.Code code -> colours.draw(code);
              case Drawing.Formula formula -> formulas.draw(formula);
            });
      }
    }
  }

  private void keep(Drawing drawing, Drawn drawn) {
    synchronized (kept) {
      kept.put(drawing, drawn);
      keptChars += size(drawing);
      var eldest = kept.entrySet().iterator();
      while (keptChars > MOST_KEPT && kept.size() > 1) {
        keptChars -= size(eldest.next().getKey());
        eldest.remove();
      }
    }
  }

  private static int size(Drawing drawing) {
    return switch (drawing) {
      case Drawing.Code code -> 64 + code.language().length() + code.text().length();
      case Drawing.Formula formula -> 64 + formula.tex().length();
    };
  }
}
