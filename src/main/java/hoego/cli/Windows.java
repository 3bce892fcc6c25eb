package hoego.cli;

import java.io.IOException;

/** The window, as the command line knows it; called on the main thread. */
public interface Windows {
  /** Whether a window can open: there is a display, and on Linux GTK 3. */
  boolean canOpen();

  /**
   * Opens the window and returns when it is closed.
   *
   * @return the exit code
   */
  int open(OpenRequest request);

  /**
   * Writes a picture of the window, which is drawn without a display.
   *
   * @return the exit code
   * @throws IOException when the picture can't be written
   */
  int shot(ShotRequest request) throws IOException;
}
