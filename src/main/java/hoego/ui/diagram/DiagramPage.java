package hoego.ui.diagram;

import hoego.drawing.Drawn;
import hoego.drawing.Plate;
import hoego.ui.preview.PreviewProtocol;
import hoego.ui.preview.Stirring;
import hoego.ui.task.Background;
import hoego.ui.window.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * A page with Mermaid in it, which may load nothing and holds nothing but the diagram that it
 * draws.
 *
 * <p>FX thread only, one diagram at a time.
 */
final class DiagramPage {
  /** Mermaid itself is run from outside: the page has no script. */
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ko">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
      <style>html, body { margin: 0; overflow: hidden; background: transparent; } #place { width: 720px; } svg { display: block; }</style>
      </head>
      <body><div id="place"></div><pre id="source" hidden></pre></body>
      </html>
      """;

  private static final double SCALE = 2;

  /** In CSS pixels, of a side. */
  private static final int LONGEST_SIDE = 20_000;

  /**
   * In pixels of the screen: a column of text has no more, and a picture that is made much smaller
   * there looks torn.
   */
  private static final double WIDEST = 1_280;

  /** In pixels of the screen: WebKit paints the whole picture at once. */
  private static final double HIGHEST = 8_000;

  /** In pixels of the screen. */
  private static final double MOST_PIXELS = 12_000_000;

  /** WebKit paints what has changed with the pulse after. */
  private static final int PULSES = 3;

  private final WebView view = new WebView();
  private final WebEngine engine = view.getEngine();

  DiagramPage() {
    PreviewProtocol.installed().keepApart(engine);
    // A page rests between two diagrams; while one is painted there are pulses.
    Stirring.takeOver();
    engine.setCreatePopupHandler(features -> null);
    engine.setConfirmHandler(message -> false);
    engine.setPromptHandler(prompt -> null);
    view.setContextMenuEnabled(false);
    view.setPageFill(Color.TRANSPARENT);
    Stage stage = new Stage();
    stage.setScene(new Scene(new Group(view), 200, 200));
    stage.show();
  }

  /** Runs {@code then} once it can draw. */
  void whenReady(Runnable then) {
    engine
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (of, was, is) -> {
              if (is == Worker.State.SUCCEEDED) {
                Background.afterwards(
                    () -> {
                      engine.executeScript(script("mermaid.js"));
                      engine.executeScript(script("diagrams.js"));
                      then.run();
                    });
              }
            });
    engine.loadContent(PAGE);
  }

  /** Draws a diagram for a light and a dark page. */
  void draw(String source, Consumer<Drawn> done) {
    plate(
        source,
        false,
        done,
        light -> plate(source, true, done, dark -> done.accept(new Drawn.Picture(light, dark))));
  }

  private void plate(String source, boolean dark, Consumer<Drawn> failed, Consumer<Plate> done) {
    resize(720, 200);
    engine.getDocument().getElementById("source").setTextContent(source);
    engine.executeScript(dark ? "draw(true)" : "draw(false)");
    new Painting(failed, done).start();
  }

  private void resize(double width, double height) {
    view.setMinSize(width, height);
    view.setPrefSize(width, height);
    view.setMaxSize(width, height);
  }

  /** Waits for a diagram from pulse to pulse: Mermaid promises it, and WebKit paints it later. */
  private final class Painting extends AnimationTimer {
    private final Consumer<Drawn> failed;
    private final Consumer<Plate> done;
    private int width;
    private int height;
    private double scale;
    private byte[] svg = {};
    private int pulses;

    Painting(Consumer<Drawn> failed, Consumer<Plate> done) {
      this.failed = failed;
      this.done = done;
    }

    @Override
    public void handle(long now) {
      if (width == 0) {
        look(String.valueOf(engine.executeScript("state()")));
      } else if (++pulses == 1) {
        String markup = String.valueOf(engine.executeScript("markup()"));
        svg = markup.getBytes(StandardCharsets.UTF_8);
        engine.executeScript("enlarge(" + scale + ")");
      } else if (pulses > PULSES) {
        stop();
        done.accept(new Plate(width, height, svg, painted()));
      }
    }

    private void look(String state) {
      String[] parts = state.split(" ", 3);
      switch (parts[0]) {
        case "wrong" -> fail(new Drawn.Wrong(parts[2], Integer.parseInt(parts[1])));
        case "drawn" -> {
          width = Integer.parseInt(parts[1]);
          height = Integer.parseInt(parts[2]);
          if (Math.max(width, height) > LONGEST_SIDE) {
            fail(new Drawn.Plain());
            return;
          }
          scale =
              Math.min(
                  Math.min(SCALE, Math.sqrt(MOST_PIXELS / width / height)),
                  Math.min(WIDEST / width, HIGHEST / height));
          resize(Math.ceil(width * scale), Math.ceil(height * scale));
        }
        default -> {}
      }
    }

    private void fail(Drawn drawn) {
      stop();
      failed.accept(drawn);
    }
  }

  private byte[] painted() {
    SnapshotParameters transparent = new SnapshotParameters();
    transparent.setFill(Color.TRANSPARENT);
    BufferedImage image = Pixels.of(view.snapshot(transparent, null), BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return png.toByteArray();
  }

  private static String script(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            DiagramPage.class.getResourceAsStream("/hoego/drawing/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
