package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is closed takes no memory any more. */
class ClosedWindowTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void aClosedWindowIsNotHeldByItsPage() throws Exception {
    window.open(window.post("2024-12-31-a.md", "---\ntitle: 회고\n---\n\n글이다.\n"));
    window.await("the preview", () -> window.isThere(".web-view"));
    window.awaitSettled();
    WeakReference<Node> preview =
        new WeakReference<>(window.onFx(() -> window.robot().lookup(".web-view").query()));
    window.quit();
    open();
    // A caret that was blinking goes on for some seconds.
    for (int waited = 0; waited < 100 && preview.get() != null; waited++) {
      System.gc();
      Thread.sleep(300);
    }
    assertThat(preview.get()).isNull();
  }

  /** Another one, for what the toolkit remembers of the last one. */
  private void open() throws IOException {
    window.open(window.post("2024-12-30-b.md", "---\ntitle: 다른 글\n---\n\n글이다.\n"));
    window.awaitSettled();
  }
}
