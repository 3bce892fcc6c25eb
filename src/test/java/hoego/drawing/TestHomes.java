package hoego.drawing;

import hoego.file.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Homes for the processes that tests have drawing. */
final class TestHomes {
  private TestHomes() {}

  static DiagramHome make() throws IOException {
    Path folder = TemporaryFolder.make("hoego-diagrams");
    return new DiagramHome(folder, () -> TemporaryFolder.remove(folder));
  }
}
