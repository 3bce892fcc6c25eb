package hoego.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Has the launcher make what lets the next start be quick, where it says that this is yet to be
 * done, or what it has turned out to be damaged: see decision record 8.
 */
public final class StartCache {
  /** Whoever opens a post wants the processor for that. */
  private static final Duration LATER = Duration.ofSeconds(10);

  private StartCache() {}

  /**
   * Has that of windows made a while from now, by a process of the lowest priority; nobody waits
   * for it.
   */
  public static void makeLater() {
    String wanted = wanted();
    if (wanted.isEmpty()) {
      return;
    }
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(LATER);
                make(wanted);
              } catch (IOException | InterruptedException without) {
                // Then the next start takes as long as this one.
              }
            });
  }

  /**
   * Has that of commands made now, likewise: the command has ended.
   *
   * @param command its name
   */
  static void makeFor(String command) {
    String wanted = wanted();
    if (!wanted.isEmpty()) {
      try {
        make(wanted, command);
      } catch (IOException without) {
        // Then the next one takes as long as this one.
      }
    }
  }

  private static String wanted() {
    return System.getProperty("hoego.home", "").isEmpty()
        ? ""
        : wanted(System.getProperty("hoego.aot", ""), System.getProperty("java.vm.info", ""));
  }

  /**
   * What is to be asked of the launcher, empty for nothing.
   *
   * @param said what the launcher has said: {@code make} where there is no cache, {@code use} where
   *     it has handed one over
   * @param java how Java says that it runs
   */
  static String wanted(String said, String java) {
    return switch (said) {
      case "make" -> "make";
      // Java shares nothing at all when it can't take the cache that it was given.
      case "use" -> java.contains("sharing") ? "" : "anew";
      default -> "";
    };
  }

  private static void make(String wanted, String... arguments) throws IOException {
    String launcher = Path.of(System.getProperty("hoego.home"), "bin", "hoego").toString();
    List<String> command = new ArrayList<>(List.of("nice", "-n", "19", launcher));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("HOEGO_AOT", wanted);
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
