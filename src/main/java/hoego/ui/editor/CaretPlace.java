package hoego.ui.editor;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

/**
 * What an input method asks of the area, above all where its window of candidates belongs.
 *
 * <p>Nothing here may throw or return null: JavaFX 26 takes the whole program down for it.
 */
final class CaretPlace implements InputMethodRequests {
  private final ComposingArea area;

  CaretPlace(ComposingArea area) {
    this.area = area;
  }

  /** Below the first char of the pre-edit, or below the caret, on the screen in pixels. */
  @Override
  public Point2D getTextLocation(int offset) {
    try {
      Composition composition = area.composition();
      Optional<Bounds> box =
          composition == null
              ? area.getCaretBounds()
              : area.getCharacterBoundsOnScreen(composition.start(), composition.start() + 1);
      Bounds found = box.or(area::getCaretBounds).orElse(null);
      if (found != null) {
        return new Point2D(found.getMinX(), found.getMaxY());
      }
      Point2D corner = area.localToScreen(0, 0);
      return corner == null ? Point2D.ZERO : corner;
    } catch (RuntimeException beingLaidOut) {
      return Point2D.ZERO;
    }
  }

  @Override
  public int getLocationOffset(int x, int y) {
    return 0;
  }

  /** Nothing that was committed is ever taken back. */
  @Override
  public void cancelLatestCommittedText() {}

  @Override
  public String getSelectedText() {
    try {
      return area.getSelectedText();
    } catch (RuntimeException beingChanged) {
      return "";
    }
  }
}
