package hoego.ui.editor;

import java.util.BitSet;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A strip over the scroll bar with a tick for each place where something was found. */
final class HitTicks extends Pane {
  /** Into how many places the height of a text is parted. */
  static final int PLACES = 1000;

  private static final double WIDTH = 10;

  private final Path ticks = new Path();
  private final Path current = new Path();
  private BitSet places = new BitSet();
  private int currentPlace = -1;

  HitTicks() {
    getStyleClass().add("find-ticks");
    // What is clicked is the scroll bar below.
    setMouseTransparent(true);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    ticks.getStyleClass().add("find-tick");
    current.getStyleClass().add("find-tick-current");
    ticks.setManaged(false);
    current.setManaged(false);
    getChildren().addAll(ticks, current);
  }

  /** Shows ticks at these places, from 0 up to {@link #PLACES}. */
  void show(BitSet newest) {
    places = newest;
    requestLayout();
  }

  /** Shows another tick at the current place; none where it is negative. */
  void showCurrent(int place) {
    currentPlace = place;
    requestLayout();
  }

  /** How many ticks there are. */
  int size() {
    return places.cardinality();
  }

  @Override
  protected void layoutChildren() {
    ticks.getElements().clear();
    int lastDrawn = Integer.MIN_VALUE;
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      int y = y(place);
      if (y > lastDrawn) {
        draw(ticks, y);
        lastDrawn = y;
      }
    }
    current.getElements().clear();
    if (currentPlace >= 0) {
      draw(current, y(currentPlace));
    }
  }

  private int y(int place) {
    return (int) (Math.max(0, getHeight() - 3) * place / PLACES) + 1;
  }

  private static void draw(Path path, int y) {
    path.getElements().addAll(new MoveTo(2, y + .5), new LineTo(WIDTH - 2, y + .5));
  }
}
