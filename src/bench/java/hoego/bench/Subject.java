package hoego.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program to be measured.
 *
 * @param command how it is started, {@code POST} standing for the file that it opens
 * @param environment what it is told besides, {@code HOME} standing for a folder of its own
 * @param title a part of its window's title
 * @param ready the keys that bring it to where it is measured, as xdotool names them
 * @param editor where the text stands, as shares of the window
 * @param preview where the preview stands, null where there is none
 */
record Subject(
    String name,
    List<String> command,
    Map<String, String> environment,
    String title,
    List<String> ready,
    Part editor,
    @Nullable Part preview) {
  /** Shares of a window's width and height, 0 to 1. */
  record Part(double left, double top, double right, double bottom) {
    Area of(Area window) {
      return window.part(left, top, right, bottom);
    }
  }

  private static final String LATE_AGENT = "-XX:+EnableDynamicAgentLoading";

  private static final List<String> TO_THE_FIRST_WORDS =
      List.of("ctrl+Home", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "End");

  /** Hoego as it was packaged in {@code launcher}, with its preview or without. */
  static Subject hoego(String name, Path launcher, boolean preview) {
    List<String> ready = new ArrayList<>(List.of(preview ? "ctrl+2" : "ctrl+1"));
    ready.addAll(TO_THE_FIRST_WORDS);
    return new Subject(
        name + (preview ? "" : ", preview closed"),
        List.of(launcher.toString(), "--lang", "ko", "POST"),
        Map.of("HOEGO_CONFIG_DIR", "HOME/hoego", "HOEGO_JAVA_OPTS", LATE_AGENT, "HOEGO_AOT", "off"),
        "2024-12-31",
        ready,
        preview ? new Part(0.22, 0.14, 0.575, 0.94) : new Part(0.22, 0.14, 0.97, 0.94),
        preview ? new Part(0.615, 0.14, 0.97, 0.94) : null);
  }

  /** The same with its preview, started with what an earlier run has left in a cache. */
  static Subject cached(String name, Path launcher, Path cache) {
    Subject plain = hoego(name, launcher, true);
    Map<String, String> environment = new HashMap<>(plain.environment());
    environment.remove("HOEGO_AOT");
    environment.put("XDG_CACHE_HOME", cache.toString());
    return new Subject(
        name + ", cache",
        plain.command(),
        environment,
        plain.title(),
        plain.ready(),
        plain.editor(),
        plain.preview());
  }

  /** Whether it runs on Java, so that an agent can be put into it. */
  boolean isJava() {
    return !name.equals("ghostwriter");
  }

  /** RichTextFX with nothing round it, or with a WebView beside that nobody touches. */
  static Subject floor(String name, Path home, Path classes, boolean webView) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                home.resolve("lib/javafx").toString(),
                "--add-modules",
                "javafx.controls,javafx.web",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics,javafx.web",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dhoego.home=" + home));
    command.add(LATE_AGENT);
    command.addAll(
        List.of("-cp", classes + ":" + home.resolve("lib") + "/*", "hoego.bench.Floor", "POST"));
    if (webView) {
      command.add("--web-view");
    }
    return new Subject(
        name,
        command,
        Map.of(),
        "Floor",
        TO_THE_FIRST_WORDS,
        new Part(0.01, 0.01, 0.48, 0.97),
        null);
  }

  /** Debian's ghostwriter, the preview beside the text as it is at first. */
  static Subject ghostwriter() {
    return new Subject(
        "ghostwriter",
        List.of("ghostwriter", "POST"),
        Map.of("QT_QPA_PLATFORM", "xcb", "QTWEBENGINE_DISABLE_SANDBOX", "1"),
        "2024-12-31",
        TO_THE_FIRST_WORDS,
        new Part(0.05, 0.06, 0.48, 0.92),
        new Part(0.52, 0.06, 0.97, 0.92));
  }
}
