package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leaving a post with text that is not saved: nothing is lost unless the writer says so. */
class LeavingTest {
  private static final String HEAD = "---\ntitle: %s\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post = Path.of("");
  private Path other = Path.of("");

  @BeforeEach
  void writeSomething() {
    post = window.post("2024-12-31-a.md", HEAD.formatted("하나") + "글.\n");
    other = window.post("2024-12-30-b.md", HEAD.formatted("둘") + "글.\n");
    window.open(post);
    window.focusEditor();
    window.type("쓴 것");
  }

  @Test
  void savesBeforeAnotherPostIsOpened() {
    window.clickPost("둘");
    window.click("#unsaved-save");

    window.awaitPost(other);
    assertThat(WindowFixture.read(post)).startsWith("쓴 것---");
  }

  @Test
  void opensAnotherPostWithoutSavingWhenToldTo() {
    window.clickPost("둘");
    window.click("#unsaved-discard");

    window.awaitPost(other);
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD.formatted("하나") + "글.\n");
  }

  @Test
  void staysWithTheTextAsItWas() {
    window.clickPost("둘");
    window.await("it asks", () -> window.isThere("#unsaved-save"));
    window.push(KeyCode.ESCAPE);

    window.await("it has gone", () -> !window.isThere("#unsaved-save"));
    assertThat(window.onFx(() -> window.app().workspace().openPath())).isEqualTo(post);
    assertThat(window.editorText()).startsWith("쓴 것---");
    assertThat(window.status()).isEqualTo("저장 안 됨");
    window.focusEditor();
    while (window.onFx(() -> window.app().editor().undoableProperty().get())) {
      window.push(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(window.editorText()).startsWith("---");
  }

  @Test
  void staysWhenTheSaveIsRefused() {
    WindowFixture.write(post, "남이 씀\n".getBytes(StandardCharsets.UTF_8));
    window.await("it asks", () -> window.isThere("#conflict-mine"));

    window.clickPost("둘");
    window.click("#unsaved-save");

    window.await("the save is over", () -> !window.status().equals("저장 중…"));
    assertThat(window.onFx(() -> window.app().workspace().openPath())).isEqualTo(post);
    assertThat(WindowFixture.read(post)).isEqualTo("남이 씀\n");
    assertThat(window.editorText()).startsWith("쓴 것---");
  }

  @Test
  void closingAsksAndSaves() {
    requestClose();
    window.click("#unsaved-save");

    window.await("closed", () -> !window.app().stage().isShowing());
    assertThat(WindowFixture.read(post)).startsWith("쓴 것---");
  }

  @Test
  void closingAsksAndDiscards() {
    requestClose();
    window.click("#unsaved-discard");

    window.await("closed", () -> !window.app().stage().isShowing());
    assertThat(WindowFixture.read(post)).startsWith("---");
  }

  @Test
  void closingAsksAndStays() {
    window.push(KeyCode.CONTROL, KeyCode.Q);
    window.await("it asks", () -> window.isThere("#unsaved-save"));
    window.push(KeyCode.ESCAPE);

    window.await("it has gone", () -> !window.isThere("#unsaved-save"));
    assertThat(window.onFx(() -> window.app().stage().isShowing())).isTrue();
    assertThat(window.editorText()).startsWith("쓴 것---");
  }

  @Test
  void openingAnotherFolderAsks() {
    Path folder = window.home().resolve("other");
    Path there = folder.resolve("2023-01-01-c.md");
    WindowFixture.write(there, (HEAD.formatted("셋") + "글.\n").getBytes(StandardCharsets.UTF_8));
    window.choose(folder);

    window.push(KeyCode.CONTROL, KeyCode.O);
    window.click("#unsaved-save");

    window.awaitPost(there);
    assertThat(WindowFixture.read(post)).startsWith("쓴 것---");
  }

  @Test
  void whatIsTypedWhileTheLastSaveIsUnderWayIsNotLost() {
    window.onFx(
        () -> {
          Label status = window.robot().lookup("#status-state").queryAs(Label.class);
          status
              .textProperty()
              .addListener(
                  (of, was, is) -> {
                    if (is.equals("저장 중…") && !window.editorText().contains("noch")) {
                      window.area().insertText(0, "noch ");
                    }
                  });
          return true;
        });

    requestClose();
    window.click("#unsaved-save");
    window.await(
        "it asks again or has closed",
        () -> window.isThere("#unsaved-save") || !window.app().stage().isShowing());

    assertThat(window.onFx(() -> window.app().stage().isShowing())).isTrue();
    window.click("#unsaved-save");
    window.await("closed", () -> !window.app().stage().isShowing());
    assertThat(WindowFixture.read(post)).startsWith("noch 쓴 것---");
  }

  @Test
  void whatIsTypedWhileAnotherPostIsBeingReadIsNotLostUnseen() {
    window.save();
    boolean taken =
        window.onFx(
            () -> {
              window.app().workspace().open(other);
              // Before the other one can be there.
              window.type("z");
              return window.editorText().contains("z");
            });

    if (taken) {
      window.click("#unsaved-save");
      window.await("it is saved", () -> WindowFixture.read(post).contains("z"));
    }
    window.awaitPost(other);
    window.focusEditor();
    window.type("y");
    assertThat(window.editorText()).contains("y");
  }

  @Test
  void trashingThePostThatIsBeingWrittenAsksForItsUnsavedText() {
    window.run(Command.DELETE);

    window.await("it asks", () -> window.isThere("#unsaved-save"));
    window.push(KeyCode.ESCAPE);
    window.await("it has gone", () -> !window.isThere("#unsaved-save"));
    assertThat(window.isThere("#dialog-agree")).isFalse();
    assertThat(post).exists();
  }

  private void requestClose() {
    javafx.application.Platform.runLater(
        () ->
            Event.fireEvent(
                window.app().stage(),
                new WindowEvent(window.app().stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    window.pulses();
  }
}
