package hoego.export;

import hoego.drawing.DiagramHome;
import hoego.drawing.Studio;
import hoego.file.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Makes studios whose processes are at home in temporary folders, apart from the user's own. */
public final class Studios {
  private Studios() {}

  /** One that has drawn nothing yet. */
  public static Studio studio() {
    return new Studio(Studios::home);
  }

  private static DiagramHome home() throws IOException {
    Path folder = TemporaryFolder.make("hoego-diagrams");
    return new DiagramHome(folder, () -> TemporaryFolder.remove(folder));
  }
}
