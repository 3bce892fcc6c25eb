package hoego.bench;

import hoego.export.FirstRendering;
import hoego.settings.Session;
import hoego.settings.SettingsFolder;
import hoego.ui.HoegoApp;
import hoego.ui.workspace.Exporting;
import hoego.web.WebPictures;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Opens the window on a post as {@code HoegoWindow} does, and prints how many ms its text needed to
 * be there since the process began, and how many more its rendering then took to reach the window:
 * all that the first post of a start costs.
 */
final class FirstPost {
  private static final long PATIENCE_SECONDS = 60;
  private static final double NANOS = 1e6;

  private FirstPost() {}

  /**
   * Measures, and ends.
   *
   * @param args the folder, the post, and {@code prepared} to render another one meanwhile
   */
  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    SettingsFolder keep = SettingsFolder.ofSystem();
    HoegoApp.Start start =
        new HoegoApp.Start(
            Optional.of(Path.of(args[0]).toRealPath()),
            Optional.of(Path.of(args[1]).toRealPath()),
            keep.settings(),
            Optional.empty(),
            Session.FIRST,
            Optional.empty(),
            address -> {},
            Exporting.systemChooser(),
            WebPictures.ofTheInternet(),
            1);
    CompletableFuture<Double> taken = new CompletableFuture<>();
    long[] open = {0, 0};
    if (args.length > 2 && args[2].equals("prepared")) {
      Thread.ofPlatform().daemon().start(FirstRendering::prepare);
    }
    Platform.startup(
        () -> {
          HoegoApp app = new HoegoApp(new Stage(), start);
          app.workspace()
              .openPathProperty()
              .addListener(
                  (of, was, is) -> {
                    open[0] = System.nanoTime();
                    open[1] = System.currentTimeMillis();
                  });
          app.workspace()
              .renderedProperty()
              .addListener((of, was, is) -> taken.complete((System.nanoTime() - open[0]) / NANOS));
          app.show();
        });
    try {
      double millis = taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      long began = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
      System.out.printf("%d %.0f%n", open[1] - began, millis);
    } catch (TimeoutException late) {
      System.out.println("never");
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
