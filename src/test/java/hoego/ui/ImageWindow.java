package hoego.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A window with a post that images are put into, and what tests do there. */
abstract class ImageWindow {
  static final String FRONT = "---\ntitle: 한 해\nimg_path: /assets/posts/year/\n---\n\n";
  static final String BARE = "---\ntitle: 한 해\n---\n\n";

  static final String SHOWN = "String(document.querySelectorAll('img[src^=\"preview:\"]').length)";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  Path post = Path.of("");

  static byte[] picture(String format, int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** A file of the desktop, outside the blog. */
  Path desktop(String name, byte[] bytes) {
    Path file = window.home().resolve("desktop").resolve(name);
    WindowFixture.write(file, bytes);
    return file;
  }

  void open(String text) {
    window.post("_config.yml", "title: 블로그\n");
    post = window.post("_posts/2024-12-31-한-해.md", text);
    window.open(post);
    window.focusEditor();
    window.caret(text.length());
  }

  void asked() {
    window.await("it asks", () -> window.isThere("#image-name-0") && focused("#image-name-0"));
  }

  boolean focused(String query) {
    return window.onFx(() -> window.robot().lookup(query).query().isFocused());
  }

  void gone() {
    window.await("the dialog has gone", () -> !window.isThere("#image-name-0"));
    window.awaitSettled();
  }

  String body() {
    String text = window.editorText();
    return text.substring(text.indexOf("---\n\n") + 5);
  }

  String selected() {
    return window.onFx(() -> window.app().editor().state().selected());
  }

  void set(String field, String text) {
    window.onFx(
        () -> {
          window.robot().lookup(field).queryAs(TextField.class).setText(text);
          return true;
        });
  }

  boolean canInsert() {
    return window.onFx(
        () -> !window.robot().lookup("#images-insert").queryAs(Button.class).isDisabled());
  }

  void clipboard(ClipboardContent content) {
    window.onFx(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  static ClipboardContent pixels() {
    WritableImage image = new WritableImage(40, 30);
    image.getPixelWriter().setColor(3, 3, Color.RED);
    ClipboardContent content = new ClipboardContent();
    content.putImage(image);
    return content;
  }

  List<String> files(String folder) throws IOException {
    Path path = window.site().resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
