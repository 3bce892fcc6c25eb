package hoego;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Has the launcher make what lets the next start be quick, where it says that this is yet to be
 * done: see decision record 8.
 */
final class StartCache {
  /** Whoever opens a post wants the processor for that. */
  private static final Duration LATER = Duration.ofSeconds(10);

  private StartCache() {}

  /** Has it made a while from now, by a process of the lowest priority; nobody waits for it. */
  static void makeLater() {
    String home = System.getProperty("hoego.home", "");
    if (!System.getProperty("hoego.aot", "").equals("make") || home.isEmpty()) {
      return;
    }
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(LATER);
                make(home);
              } catch (IOException | InterruptedException without) {
                // Then the next start takes as long as this one.
              }
            });
  }

  private static void make(String home) throws IOException {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    String launcher = Path.of(home, "bin", windows ? "hoego.bat" : "hoego").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            windows ? List.of("cmd", "/c", launcher) : List.of("nice", "-n", "19", launcher));
    Map<String, String> environment = builder.environment();
    environment.put("HOEGO_AOT", "make");
    environment.put("HOEGO_JAVA_HOME", System.getProperty("java.home"));
    builder
        .redirectInput(ProcessBuilder.Redirect.PIPE)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .getOutputStream()
        .close();
  }
}
