package hoego.bench;

/** A rectangle of the screen in pixels, its right and bottom edge left out. */
record Area(int left, int top, int right, int bottom) {
  /** This, cut to the rows that lie round a place. */
  Area rows(int from, int to) {
    return new Area(left, Math.clamp(from, top, bottom), right, Math.clamp(to, top, bottom));
  }

  /** The part of this between shares of its width and height, 0 to 1. */
  Area part(double fromX, double fromY, double toX, double toY) {
    int width = right - left;
    int height = bottom - top;
    return new Area(
        left + (int) (fromX * width),
        top + (int) (fromY * height),
        left + (int) (toX * width),
        top + (int) (toY * height));
  }
}
