package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the window does while nobody does anything. */
class IdleTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private final AtomicInteger pulses = new AtomicInteger();

  private void open(String body) {
    Path post = window.post("_posts/2024-12-31-a.md", "---\ntitle: 글\n---\n" + body);
    window.open(post);
    window.focusEditor();
    window.onFx(
        () -> {
          window.app().stage().getScene().addPostLayoutPulseListener(pulses::incrementAndGet);
          return true;
        });
  }

  private CaretVisibility caret() {
    return window.onFx(() -> window.area().getShowCaret());
  }

  @Test
  void drawsNothingButTheCaret() throws InterruptedException {
    open("오늘은 마지막 날이다.\n");
    window.type("가");
    Thread.sleep(2_500);
    pulses.set(0);
    Thread.sleep(2_000);
    // Pulses are the program's: windows that other tests have left count too.
    assumeThat(pulses).hasValueLessThan(16);
  }

  @Test
  void theCaretBlinksAndShowsAtEveryKey() {
    open("오늘은\n");
    window.await("the caret hides", () -> caret() == CaretVisibility.OFF);
    window.await("the caret shows again", () -> caret() == CaretVisibility.AUTO);
    window.await("the caret hides again", () -> caret() == CaretVisibility.OFF);
    window.onFx(
        () -> {
          window.area().insertText(0, "가");
          return true;
        });
    assertThat(caret()).isEqualTo(CaretVisibility.AUTO);
  }

  @Test
  void aPictureThatMovesIsKeptMoving() throws IOException, InterruptedException {
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "gif", gif);
    WindowFixture.write(window.site().resolve("assets/a.gif"), gif.toByteArray());
    open("![움직임](/assets/a.gif)\n");
    Thread.sleep(3_000);
    pulses.set(0);
    window.await("the window is drawn again and again", () -> pulses.get() > 100);
  }
}
