package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Open, type, undo, save: through the real editor, whole posts stay byte for byte as they were. */
class SampleBytesTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void everySamplePostStaysByteForByte() throws IOException {
    window.samples();
    window.open();
    for (Path post : SamplePosts.in(window.site())) {
      assertThat(failure(post)).as(post.toString()).isEmpty();
    }
  }

  /** By hand: {@code HOEGO_CORPUS} names a folder of blogs. */
  @Test
  @EnabledIfEnvironmentVariable(named = "HOEGO_CORPUS", matches = ".+")
  void everyPostOfACorpusStaysByteForByte() throws IOException {
    Path corpus = Path.of(System.getenv("HOEGO_CORPUS"));
    List<Path> posts = SamplePosts.in(corpus);
    List<String> failures = new ArrayList<>();
    Files.createDirectories(window.site());
    window.open();
    for (Path post : posts) {
      // Outside the folder that is listed and watched: that is for other tests.
      Path copy = window.home().resolve("corpus").resolve(corpus.relativize(post).toString());
      WindowFixture.write(copy, Files.readAllBytes(post));
      String failure = failure(copy);
      if (!failure.isEmpty()) {
        failures.add(corpus.relativize(post) + ": " + failure);
      }
    }
    System.out.println(posts.size() + " posts, " + failures.size() + " failures");
    assertThat(failures).isEmpty();
  }

  /** What goes wrong with a post, empty where nothing does. */
  private String failure(Path post) {
    byte[] before = WindowFixture.bytes(post);
    window.onFx(
        () -> {
          window.app().workspace().open(post);
          return true;
        });
    window.awaitPost(post);
    if (!window.status().equals("저장됨")) {
      return "is " + window.status() + " when opened";
    }
    String text = window.editorText();
    window.clipboard("붙임\r\n줄");
    for (int at : new int[] {0, text.length() / 2, text.length()}) {
      window.onFx(
          () -> {
            window.app().editor().focus();
            window.caret(at);
            window.type("가나");
            window.app().actions().run(Command.PASTE);
            return true;
          });
      if (window.editorText().equals(text)) {
        return "takes no typing at " + at;
      }
      undoAll();
      if (!window.editorText().equals(text)) {
        return "has another text after undo at " + at;
      }
    }
    if (!window.status().equals("저장됨")) {
      return "is " + window.status() + " after undo";
    }
    save(post);
    if (!Arrays.equals(before, WindowFixture.bytes(post))) {
      return "other bytes after type, undo, save";
    }
    // A change that is saved, taken back and saved again is written twice.
    window.onFx(
        () -> {
          window.caret(text.length() / 2);
          window.type("가");
          return true;
        });
    save(post);
    if (Arrays.equals(before, WindowFixture.bytes(post))) {
      return "the same bytes after type, save";
    }
    undoAll();
    save(post);
    return Arrays.equals(before, WindowFixture.bytes(post))
        ? ""
        : "other bytes after type, save, undo, save";
  }

  private void undoAll() {
    window.onFx(
        () -> {
          for (int i = 0; window.app().editor().undoableProperty().get(); i++) {
            assertThat(i).as("steps of undo from %s", window.editorText()).isLessThan(100);
            window.app().actions().run(Command.UNDO);
          }
          return true;
        });
  }

  private void save(Path post) {
    window.onFx(
        () -> {
          window.app().actions().run(Command.SAVE);
          return true;
        });
    window.await(post + " is saved", () -> window.status().equals("저장됨"));
  }
}
