package hoego.ui;

import hoego.settings.Session;
import hoego.settings.Settings;
import hoego.settings.Settings.LanguageChoice;
import hoego.settings.Settings.ThemeChoice;
import hoego.settings.SettingsFolder;
import hoego.ui.task.Background;
import hoego.ui.window.TextScale;
import hoego.ui.workspace.Exporting;
import hoego.web.WebPictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The window as the command line knows it: opened for a person, or painted for a picture. */
public final class HoegoWindow {
  /**
   * What is to be painted.
   *
   * @param post the post to open; empty for the newest
   * @param dark dark rather than light
   * @param width in pixels, likewise {@code height}
   */
  public record Picture(
      Path folder,
      Optional<Path> post,
      boolean dark,
      LanguageChoice language,
      int width,
      int height,
      Path file) {}

  private static final long PAINTED_SECONDS = 60;
  private static final double HEADLESS_SCREEN = 1000;

  private HoegoWindow() {}

  /** Fonts are asked what letters they have by AWT, which is to open no window system beside. */
  private static void keepAwtAside() {
    System.setProperty("java.awt.headless", "true");
  }

  /** Whether a window can open here. */
  public static boolean canOpen() {
    return DisplayCheck.canOpenWindow(System.getenv());
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @param folder the folder to open; empty for the one that was open last
   * @param post the post to open; empty for the one that was open last
   * @param language the language to speak this time; empty for the one in the settings
   */
  public static void open(
      Optional<Path> folder, Optional<Path> post, Optional<LanguageChoice> language) {
    keepAwtAside();
    GraphicsCard.doWithoutOneWhereThereIsNone();
    Preparation.begin();
    SettingsFolder keep = SettingsFolder.ofSystem();
    Settings kept = keep.settings();
    Session session = keep.session();
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            Stage stage = new Stage();
            stage.setOnHidden(event -> closed.complete(true));
            new HoegoApp(
                    stage,
                    new HoegoApp.Start(
                        folder,
                        post,
                        kept,
                        language,
                        session,
                        Optional.of(keep),
                        address -> new Browser().getHostServices().showDocument(encoded(address)),
                        Exporting.systemChooser(),
                        WebPictures.ofTheInternet(),
                        TextScale.ofSystem()))
                .show();
          } catch (RuntimeException problem) {
            closed.completeExceptionally(problem);
          }
        });
    try {
      closed.join();
    } finally {
      Platform.exit();
    }
  }

  /**
   * Paints the window on the Headless platform, needing no display.
   *
   * @throws IOException where the picture can't be written, or the window was not painted in time
   */
  public static void paint(Picture picture) throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<BufferedImage> painted = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            HoegoApp app = new HoegoApp(new Stage(), start(picture));
            Parent window = lifted(app.stage(), picture.width(), picture.height());
            app.show();
            whenPainted(app, () -> painted.complete(Shot.of(window)));
          } catch (RuntimeException problem) {
            painted.completeExceptionally(problem);
          }
        });
    try {
      Shot.write(painted.get(PAINTED_SECONDS, TimeUnit.SECONDS), picture.file());
    } catch (TimeoutException late) {
      throw new IOException("the window was not painted in " + PAINTED_SECONDS + " s", late);
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      Platform.exit();
    }
  }

  private static HoegoApp.Start start(Picture picture) {
    Session first = Session.FIRST;
    Session session =
        new Session(
            "",
            "",
            0,
            0,
            first.view(),
            true,
            first.libraryWidth(),
            first.editorWidth(),
            Double.NaN,
            Double.NaN,
            picture.width(),
            picture.height(),
            false);
    Settings settings =
        Settings.DEFAULT
            .withTheme(picture.dark() ? ThemeChoice.DARK : ThemeChoice.LIGHT)
            .withLanguage(picture.language());
    return new HoegoApp.Start(
        Optional.of(picture.folder()),
        picture.post(),
        settings,
        Optional.empty(),
        session,
        Optional.empty(),
        address -> {},
        Exporting.systemChooser(),
        WebPictures.ofTheInternet(),
        1);
  }

  /**
   * The window's content at its full size, in a stage that the Headless platform can bear: its
   * screen is 1000 x 1000, and a larger window throws whenever it is painted.
   */
  private static Parent lifted(Stage stage, int width, int height) {
    Scene scene = stage.getScene();
    Region content = (Region) scene.getRoot();
    Group holder = new Group();
    scene.setRoot(holder);
    holder.getChildren().add(content);
    content.setMinSize(width, height);
    content.setPrefSize(width, height);
    content.setMaxSize(width, height);
    stage.setMaxWidth(HEADLESS_SCREEN);
    stage.setMaxHeight(HEADLESS_SCREEN);
    return content;
  }

  /** An address as programs pass it on: what is no ASCII, and what no address may hold, encoded. */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
      int unit = each & 0xFF;
      if (unit <= ' ' || unit >= 0x7F || "\"<>\\^`{|}".indexOf(unit) >= 0) {
        encoded.append("%%%02X".formatted(unit));
      } else {
        encoded.append((char) unit);
      }
    }
    return encoded.toString();
  }

  /** Runs {@code then} once everything is in place and has been painted a few times. */
  private static void whenPainted(HoegoApp app, Runnable then) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        boolean settled =
            app.settledProperty().get()
                && app.preview().hasAllImages()
                && app.workspace().findings().settledProperty().get();
        pulses = settled ? pulses + 1 : 0;
        if (pulses > 20) {
          stop();
          Background.afterwards(then);
        }
      }
    }.start();
  }

  /** Only for its host services, which open a browser. */
  private static final class Browser extends Application {
    @Override
    public void start(Stage stage) {
      throw new IllegalStateException("not to be started");
    }
  }
}
