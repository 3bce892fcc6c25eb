package hoego.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What picture to take of the window.
 *
 * @param folder an existing folder, absolute
 * @param post an existing file in it, absolute; empty for the newest
 * @param width in pixels
 * @param height in pixels
 * @param language Korean or English
 * @param file the PNG to write, absolute; its folder exists; an older one is replaced
 */
public record ShotRequest(
    Path folder,
    Optional<Path> post,
    Theme theme,
    int width,
    int height,
    Locale language,
    Path file) {
  /** The width where none is asked for, in pixels. */
  public static final int USUAL_WIDTH = 1400;

  /** The height where none is asked for, in pixels. */
  public static final int USUAL_HEIGHT = 900;
}
