package hoego.ui;

import hoego.file.Disk;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Tells JavaFX beforehand where Linux has no graphics card: it would load OpenGL with a compiler of
 * shaders (LLVM, 50 MB of memory) only to refuse it and to draw by itself.
 */
final class GraphicsCard {
  /** Where Linux has what draws: by its own drivers, by NVIDIA's, and in Windows' Linux. */
  private static final List<Path> DEVICES =
      List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

  /** JavaFX's: in what order it tries ways of drawing. */
  private static final String ORDER = "prism.order";

  private GraphicsCard() {}

  /** To be called before JavaFX starts; leaves alone what was asked for when Java was started. */
  static void doWithoutOneWhereThereIsNone() {
    if (System.getProperty(ORDER) == null
        && isMissing(System.getProperty("os.name", ""), DEVICES)) {
      System.setProperty(ORDER, "sw");
    }
  }

  /** Whether {@code system} is a Linux that has none of these {@code devices}. */
  static boolean isMissing(String system, List<Path> devices) {
    return system.toLowerCase(Locale.ROOT).contains("linux")
        && devices.stream().noneMatch(Disk::exists);
  }
}
