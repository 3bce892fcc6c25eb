package hoego.cli;

/** The look of a window's picture. */
public enum Theme {
  LIGHT,
  DARK
}
