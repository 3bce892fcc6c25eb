package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Images pasted and dropped. */
class ImagePastingTest extends ImageWindow {
  @Test
  void anImageOfTheClipboardBecomesAPngNamedLikeThePost() throws IOException {
    open(BARE);
    WindowFixture.write(
        window.site().resolve("assets/img/2024-12-31-한-해/한-해-1.png"), picture("png", 2, 2));
    clipboard(pixels());
    window.push(KeyCode.CONTROL, KeyCode.V);
    asked();
    assertThat(window.text("#image-name-0")).isEqualTo("한-해-2");
    window.push(KeyCode.ENTER);
    gone();

    assertThat(body()).isEqualTo("![한 해 2](/assets/img/2024-12-31-한-해/한-해-2.png)");
    BufferedImage made =
        ImageIO.read(window.site().resolve("assets/img/2024-12-31-한-해/한-해-2.png").toFile());
    assertThat(made.getWidth()).isEqualTo(40);
    assertThat(new java.awt.Color(made.getRGB(3, 3), true)).isEqualTo(java.awt.Color.RED);
  }

  @Test
  void filesOfAFileManagerAreTakenEachOnALine() throws IOException {
    open(FRONT + "글");
    ClipboardContent content = new ClipboardContent();
    content.putFiles(
        List.of(
            desktop("a.png", picture("png", 8, 8)).toFile(),
            desktop("b.jpeg", picture("jpg", 8, 8)).toFile(),
            desktop("c.txt", "글".getBytes(StandardCharsets.UTF_8)).toFile()));
    clipboard(content);
    window.push(KeyCode.CONTROL, KeyCode.V);
    asked();
    assertThat(window.text("#images-refused")).contains("c.txt", "PNG나 JPEG");
    set("#image-alt-1", "두 번째 [그림]");
    set("#image-name-1", "a.png");
    assertThat(window.text("#image-name-1")).isEqualTo("a.png");
    assertThat(canInsert()).as("one is a JPEG, so the names differ").isTrue();
    window.click("#images-insert");
    gone();

    assertThat(body()).isEqualTo("글\n![a](a.png)\n![두 번째 \\[그림\\]](a.jpeg)");
    assertThat(selected()).isEqualTo("a");
    assertThat(files("assets/posts/year")).containsExactly("a.jpeg", "a.png");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(body()).isEqualTo("글");
  }

  @Test
  void aPostThatCanNotBeWrittenTakesNone() throws IOException {
    post = window.post("_posts/2024-12-31-bad.md", new byte[] {'a', (byte) 0xff, (byte) 0x81, 0});
    window.open(post);
    window.focusEditor();
    window.chooseImages(desktop("a.png", picture("png", 8, 8)));
    window.run(Command.IMAGE);
    clipboard(pixels());
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(window.isThere("#image-name-0")).isFalse();
    assertThat(window.onFx(() -> window.app().editor().editableProperty().get())).isFalse();
  }

  @Test
  void aPictureOfCopiedWordsIsNotTakenForAnImage() {
    open(FRONT);
    ClipboardContent words = pixels();
    words.putString("칸 1\t칸 2");
    words.putHtml("<table><tr><td>칸 1</td><td>칸 2</td></tr></table>");
    clipboard(words);
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(window.isThere("#image-name-0")).isFalse();
    assertThat(body()).contains("칸 1");
  }

  @Test
  void anImageCopiedInABrowserIsTakenAndNamedLikeThere() {
    open(FRONT);
    ClipboardContent image = pixels();
    image.putHtml(
        "<meta charset=\"utf-8\"><img alt=\"x\""
            + " src=\"https://example.org/img/%EA%B0%95%EA%B0%80.jpg?w=10\">");
    clipboard(image);
    window.push(KeyCode.CONTROL, KeyCode.V);
    asked();
    assertThat(window.text("#image-name-0")).isEqualTo("강가");
    window.push(KeyCode.ESCAPE);
    gone();
  }

  @Test
  void anImageIsPutInWhereItIsDropped() throws IOException {
    open(FRONT + "첫째 줄\n\n둘째 줄\n");
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(desktop("a.png", picture("png", 8, 8)).toFile()));
    clipboard(content);
    // The Headless platform carries nothing: what is dropped comes from its clipboard.
    drop(FRONT.length() + "첫째 줄\n\n둘째 ".length());
    asked();
    window.push(KeyCode.ENTER);
    gone();
    assertThat(body()).isEqualTo("첫째 줄\n\n둘째 ![a](a.png)줄\n");
    assertThat(selected()).isEqualTo("a");
  }

  private void drop(int offset) {
    window.onFx(
        () -> {
          window.app().editor().pasting().drop(Clipboard.getSystemClipboard(), offset);
          return true;
        });
  }
}
