package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A folder of 5,000 posts. */
class LargeFolderTest {
  private static final int POSTS = 5_000;

  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void fillsTheListWhileTheWindowLives() throws IOException {
    for (int i = 0; i < POSTS; i++) {
      Path file =
          window
              .site()
              .resolve(
                  "_posts/%d-%02d-%02d-p%d.md".formatted(1990 + i % 30, i % 12 + 1, i % 28 + 1, i));
      WindowFixture.write(
          file,
          ("---\ntitle: 글 " + i + "\ncategories: [회고]\ntags: [가, 나]\n---\n\n본문 " + i + "\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    AtomicLong longest = new AtomicLong();
    AtomicLong ticks = new AtomicLong();
    Set<Integer> sizes = new ConcurrentSkipListSet<>();
    Set<String> said = new ConcurrentSkipListSet<>();
    window.start(Optional.empty(), Optional.empty());
    window.await("the preview is up", () -> window.app().settledProperty().get());
    AnimationTimer timer =
        new AnimationTimer() {
          private long last;

          @Override
          public void handle(long now) {
            if (last != 0) {
              longest.accumulateAndGet(System.nanoTime() - last, Math::max);
            }
            last = System.nanoTime();
            ticks.incrementAndGet();
            if (window.robot().lookup("#post-list").tryQuery().orElse(null)
                instanceof ListView<?> list) {
              sizes.add(list.getItems().size());
            }
            said.add(window.robot().lookup(".library-count").queryAs(Label.class).getText());
          }
        };
    window.onFx(
        () -> {
          timer.start();
          window.app().workspace().openFolder(window.site(), () -> {});
          return true;
        });

    window.await("all are counted", () -> window.text(".library-count").equals("글 5,000편"));
    window.awaitSettled();
    window.onFx(
        () -> {
          timer.stop();
          return true;
        });

    assertThat(sizes).as("the list grows").anyMatch(size -> size > 0 && size < POSTS);
    assertThat(said).anyMatch(words -> words.startsWith("읽는 중"));
    System.out.printf(
        "5,000 posts: %d ticks, longest stall %d ms%n", ticks.get(), longest.get() / 1_000_000);
    // Generous: what is ruled out is reading, sorting or drawing all of them on the FX thread.
    assertThat(longest.get()).isLessThan(10_000_000_000L);
    window.click("#post-filter");
    window.type("4321");
    window.await("one is found", () -> window.text(".library-count").equals("글 5,000편 가운데 1편"));
  }
}
