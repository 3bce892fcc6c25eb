package hoego.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.language.Messages;
import hoego.web.LocalWeb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The post that a window begins with is read and rendered before it is asked for. */
class PostRendererTest {
  private static final String TEXT = "---\ntitle: 회고\n---\n\n**한 해**를 돌아본다.\n";

  private static final FolderChoices CHOICES =
      new FolderChoices() {
        @Override
        public boolean showsWebImages(Path folder, Path post) {
          return false;
        }

        @Override
        public String markdown(Path folder) {
          return "";
        }
      };

  @TempDir Path folder;
  private final PostRenderer renderer = new PostRenderer(CHOICES, LocalWeb.none());
  private Path post;

  @BeforeAll
  static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
  }

  @BeforeEach
  void write() throws IOException {
    post = Files.createDirectories(folder.resolve("_posts")).resolve("2024-12-31-회고.md");
    Files.writeString(post, TEXT);
  }

  private void readAhead() {
    renderer.readAhead(post, folder, Messages.of(Locale.KOREAN), 0);
  }

  /** What was read ahead, however busy the machine is. */
  private PostRenderer.Read taken() {
    for (int i = 0; i < 50; i++) {
      readAhead();
      Optional<PostRenderer.Read> read = renderer.takeAhead(post);
      if (read.isPresent()) {
        return read.get();
      }
    }
    throw new AssertionError("never there");
  }

  @Test
  void itIsTheSamePageAsRenderedLater() throws Exception {
    PostRenderer.Read read = taken();
    PostRenderer.Rendered rendered = Objects.requireNonNull(read.ahead()).get(30, TimeUnit.SECONDS);
    PostRenderer.Rendering later =
        renderer.render(read.post(), TEXT, folder, Messages.of(Locale.KOREAN));

    assertThat(read.post().path()).isEqualTo(post);
    assertThat(rendered.rendering().post().html()).isEqualTo(later.post().html());
    assertThat(rendered.rendering().header()).isEqualTo(later.header()).contains("회고");
  }

  @Test
  void itIsTakenOnce() {
    assertThat(taken().post().path()).isEqualTo(post);
    assertThat(renderer.takeAhead(post)).isEmpty();
  }

  @Test
  void anotherPostIsNotTheOneThatWasRead() {
    readAhead();
    assertThat(renderer.takeAhead(folder.resolve("_posts/2023-12-31-회고.md"))).isEmpty();
    assertThat(renderer.takeAhead(post)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsLeftToWhoeverAsksForIt() throws IOException {
    Files.delete(post);
    readAhead();
    assertThat(renderer.takeAhead(post)).isEmpty();
  }
}
