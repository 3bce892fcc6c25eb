package hoego.ui.diagram;

import hoego.drawing.DiagramWire;
import hoego.drawing.Drawn;
import hoego.ui.task.Background;
import hoego.ui.window.Fonts;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.application.Platform;

/** Draws the diagrams that are asked for on one stream, and answers on the other. */
public final class DiagramDesk {
  private DiagramDesk() {}

  /**
   * Takes diagrams until there are no more to come; a diagram that is being drawn then is left.
   *
   * <p>Starts JavaFX on the Headless platform: for a process of its own.
   */
  public static void serve(InputStream in, OutputStream out) throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    DataInputStream asked = new DataInputStream(in);
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out));
    BlockingQueue<String> sources = new LinkedBlockingQueue<>();
    Platform.startup(
        () -> {
          Fonts.load();
          DiagramPage page = new DiagramPage();
          page.whenReady(() -> work(page, sources, answers));
        });
    for (Optional<String> next = DiagramWire.asked(asked);
        next.isPresent();
        next = DiagramWire.asked(asked)) {
      sources.add(next.get());
    }
  }

  private static void work(
      DiagramPage page, BlockingQueue<String> sources, DataOutputStream answers) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                DiagramWire.ready(answers);
                while (true) {
                  String source = sources.take();
                  BlockingQueue<Drawn> drawn = new LinkedBlockingQueue<>();
                  Background.afterwards(() -> page.draw(source, drawn::add));
                  DiagramWire.answer(answers, drawn.take());
                }
              } catch (IOException | InterruptedException nobodyListens) {
                // The other stream ends too, and with it this.
              }
            });
  }
}
