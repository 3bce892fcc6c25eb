package hoego.drawing;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A folder in which one process may keep what its libraries like to keep in the user's home, such
 * as WebKit its databases.
 *
 * @param folder absolute, empty at first, and for nobody else to look into
 * @param removing removes it with all that is in it, as far as it is still there; for any thread
 */
public record DiagramHome(Path folder, Runnable removing) {
  /** Makes such folders, one for each process. */
  @FunctionalInterface
  public interface Maker {
    /**
     * A new one.
     *
     * @throws IOException where there can be none; then nothing is started
     */
    DiagramHome make() throws IOException;
  }
}
