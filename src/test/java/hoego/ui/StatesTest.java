package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import hoego.ui.action.Command;
import hoego.ui.editor.Banner;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the window says and offers when something is not there, not readable or not writable. */
class StatesTest {
  private static final String HEAD = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void aCharacterThatTheEncodingLacksIsNamedAndFound() {
    byte[] before = (HEAD + "첫째 줄.\n둘째 줄.\n").getBytes(Charset.forName("x-windows-949"));
    Path post = window.post("2024-12-31-a.md", before);
    window.open(post);
    window.focusEditor();
    int at = window.editorText().indexOf("줄.", window.editorText().indexOf("둘째"));
    window.caret(at);
    window.clipboard("😀");
    window.push(KeyCode.CONTROL, KeyCode.V);

    window.push(KeyCode.CONTROL, KeyCode.S);

    window.await("it is refused", () -> window.isThere("#go-to-character"));
    assertThat(window.banners())
        .first()
        .asString()
        .contains("😀", "U+1F600", "6번째 줄", "4번째 칸", "CP949");
    assertThat(WindowFixture.bytes(post)).isEqualTo(before);
    assertThat(window.status()).isEqualTo("저장 안 됨");

    window.caret(0);
    window.click("#go-to-character");
    assertThat(window.onFx(() -> window.area().getSelection()))
        .isEqualTo(new IndexRange(at, at + 2));

    window.push(KeyCode.DELETE);
    window.save();
    assertThat(window.banners()).isEmpty();
    assertThat(WindowFixture.bytes(post)).isEqualTo(before);
  }

  @Test
  void aBannersSignStandsBesideTheFirstOfItsLines() {
    window.onFx(
        () -> {
          Banner banner =
              new Banner(
                  Banner.Kind.WARNING,
                  new ReadOnlyStringWrapper("여러 줄에 걸쳐 쓰이는 긴 말입니다. ".repeat(8)),
                  List.of());
          new Scene(banner, 260, 400);
          banner.applyCss();
          banner.layout();
          Node icon = banner.lookup(".ikonli-font-icon");
          Node said = ((HBox) banner.lookup(".banner-said")).getChildren().getLast();
          Bounds words = said.localToScene(said.getBoundsInLocal());
          Bounds sign = icon.localToScene(icon.getBoundsInLocal());
          assertThat(words.getHeight()).isGreaterThan(4 * sign.getHeight());
          assertThat(sign.getCenterY())
              .isBetween(words.getMinY(), words.getMinY() + sign.getHeight() * 1.5);
          return true;
        });
  }

  @Test
  void aFileThatIsNoTextCanBeReadButNotChanged() {
    byte[] before = {'a', (byte) 0xff, (byte) 0x81, 'b', '\n', (byte) 0x80, 0};
    Path post = window.post("2024-12-31-a.md", before);
    window.open(post);

    assertThat(window.banners()).first().asString().contains("읽기 전용", "바이트");
    assertThat(window.status()).isEqualTo("읽기 전용");
    refusesEveryEdit();
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(WindowFixture.bytes(post)).isEqualTo(before);
  }

  @Test
  void aFileThatMayNotBeWrittenCanBeReadButNotChanged() throws IOException {
    Path post = window.post("2024-12-31-a.md", HEAD + "글.\n");
    Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(post), "this user may write everything");
    window.open(post);

    assertThat(window.banners()).first().asString().contains("쓰기 권한이 없습니다");
    refusesEveryEdit();
  }

  @Test
  void withoutAPostNothingIsPasted() throws IOException {
    Files.createDirectories(window.site());
    window.open();
    window.clipboard("어디로");

    window.push(KeyCode.CONTROL, KeyCode.V);
    window.run(Command.PASTE);

    assertThat(window.editorText()).isEmpty();
  }

  @Test
  void aPostThatCantBeReadSaysSoAndIsReadAgain() throws IOException {
    window.post("2024-12-30-b.md", HEAD + "글.\n");
    Path post = window.site().resolve("2024-12-31-a.md");
    window.open();
    Files.createDirectories(post);
    window.onFx(
        () -> {
          window.app().workspace().open(post);
          return true;
        });

    window.await("it says so", () -> window.isThere("#read-again"));
    assertThat(window.text(".placeholder-title")).isEqualTo("2024-12-31-a.md 파일을 열 수 없습니다");
    assertThat(window.onFx(() -> window.app().workspace().openPath())).isNull();

    Files.delete(post);
    window.post("2024-12-31-a.md", HEAD + "이제 된다.\n");
    window.click("#read-again");
    window.awaitPost(post);
    assertThat(window.editorText()).contains("이제 된다.");
  }

  @Test
  void whyAPostCantBeReadStandsWhileTheFolderIsReadAgain() throws IOException {
    window.post("2024-12-30-b.md", HEAD + "글.\n");
    Path post = window.site().resolve("2024-12-31-a.md");
    window.open();
    Files.createDirectories(post);
    window.onFx(
        () -> {
          window.app().workspace().open(post);
          return true;
        });
    window.await("it says so", () -> window.isThere("#read-again"));

    window.run(Command.RELOAD_FOLDER);
    window.awaitSettled();
    window.pulses();

    assertThat(window.text(".placeholder-title")).isEqualTo("2024-12-31-a.md 파일을 열 수 없습니다");
  }

  @Test
  void aFolderThatIsNotThereSaysSoAndIsReadAgain() {
    window.open(Optional.of(window.home().resolve("site")), Optional.empty());

    assertThat(window.text("#unreadable-again")).isEqualTo("폴더 다시 읽기");
    assertThat(window.text(".placeholder-hint")).isNotBlank();

    window.post("2024-12-31-a.md", HEAD + "글.\n");
    window.click("#unreadable-again");
    window.await("it is listed", () -> window.listed().contains("회고, 2024-12-31"));
  }

  @Test
  void anotherFolderCanBeChosenInPlaceOfOneThatIsNotThere() {
    Path other = window.home().resolve("other");
    WindowFixture.write(
        other.resolve("2024-12-31-a.md"), (HEAD + "글.\n").getBytes(StandardCharsets.UTF_8));
    window.open(Optional.of(window.home().resolve("site")), Optional.empty());
    window.choose(other);

    window.click("#unreadable-other");

    window.awaitPost(other.resolve("2024-12-31-a.md"));
  }

  @Test
  void anEmptyFolderOffersAFirstPost() throws IOException {
    Files.createDirectories(window.site());
    window.open();

    assertThat(window.text("#empty-new")).isEqualTo("새 글…");
    window.click("#empty-new");

    window.typeInto("#new-title", "첫 글");
    window.click("#new-make");
    window.await("it is open", () -> window.editorText().contains("title: 첫 글"));
    assertThat(SamplePosts.in(window.site())).hasSize(1);
  }

  @Test
  void withoutAFolderOneCanBeChosen() {
    Path post = window.post("2024-12-31-a.md", HEAD + "글.\n");
    window.open(Optional.empty(), Optional.empty());
    window.choose(window.site());

    assertThat(window.text("#welcome-open")).isEqualTo("폴더 열기…");
    window.click("#welcome-open");

    window.awaitPost(post);
  }

  @Test
  void choosingNoFolderChangesNothing() {
    Path post = window.post("2024-12-31-a.md", HEAD + "글.\n");
    window.open(post);
    window.choose(null);

    window.push(KeyCode.CONTROL, KeyCode.O);

    assertThat(window.onFx(() -> window.app().workspace().openPath())).isEqualTo(post);
  }

  @Test
  void undoInTheFilterLeavesThePostAlone() {
    Path post = window.post("2024-12-31-a.md", HEAD + "글.\n");
    window.open(post);
    window.focusEditor();
    window.type("쓴 것");
    String typed = window.editorText();
    window.click("#post-filter");

    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(window.editorText()).isEqualTo(typed);
  }

  @Test
  void whatIsNotSeenIsNotChanged() {
    Path post = window.post("2024-12-31-a.md", HEAD + "글.\n");
    window.open(post);
    window.clipboard("붙인 글");
    window.push(KeyCode.CONTROL, KeyCode.DIGIT3);

    window.push(KeyCode.CONTROL, KeyCode.V);
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.push(KeyCode.CONTROL, KeyCode.X);
    window.run(Command.PASTE);

    assertThat(window.editorText()).isEqualTo(HEAD + "글.\n");
  }

  private void refusesEveryEdit() {
    String before = window.editorText();
    window.clipboard("붙인 글");
    window.focusEditor();
    window.type("x");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.BACK_SPACE);
    window.push(KeyCode.DELETE);
    window.push(KeyCode.CONTROL, KeyCode.V);
    window.run(Command.PASTE);
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.push(KeyCode.CONTROL, KeyCode.X);
    window.run(Command.CUT);
    assertThat(window.editorText()).isEqualTo(before);
  }
}
