package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.tags.RenameStep;
import hoego.tags.TagCount;
import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Renaming and merging tags and categories over the folder, and taking it back. */
class TagsInWindowTest {
  private static final String FIRST = "---\ntitle: 첫째\ntags: [Spring, 회고] # 말\n---\n\n첫째 글.\n";
  private static final String SECOND =
      "---\r\ntitle: 둘째\r\ntags:\r\n- spring\r\n- Spring\r\n---\r\n둘째.";
  private static final String THIRD = "---\ntitle: 셋째\ntags: spring 회고록\ncategories: 나 너\n---\n";
  private static final String TIED = "---\ntitle: 넷째\na: &t [Spring]\ntags: *t\n---\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path first = Path.of("");
  private Path second = Path.of("");
  private Path third = Path.of("");
  private Path tied = Path.of("");

  private void open() {
    first = window.post("_posts/2025-04-01-첫째.md", FIRST);
    second = window.post("_posts/2025-03-01-second.md", SECOND);
    third = window.post("_posts/2025-02-01-third.md", THIRD);
    tied = window.post("_posts/2025-01-01-tied.md", TIED);
    window.open();
    window.awaitPost(first);
  }

  private void ask() {
    window.run(Command.RENAME_TAG);
    window.await("it asks", () -> window.isThere("#tag-filter"));
    window.await("the keyboard is in it", () -> focused("#tag-filter"));
  }

  private boolean focused(String query) {
    return window.onFx(
        () -> window.robot().lookup(query).tryQuery().map(it -> it.isFocused()).orElse(false));
  }

  /** Chooses a name as its writer would: typed, then gone to in the list. */
  private void choose(String name) {
    window.type(name.substring(0, 2));
    for (int i = 0; i < 5 && !window.text("#tag-head").startsWith(name + " "); i++) {
      window.push(KeyCode.DOWN);
    }
    assertThat(window.text("#tag-head")).startsWith(name + " ");
  }

  private void newName(String name) {
    window.onFx(
        () -> {
          TextField field = window.robot().lookup("#tag-new-name").queryAs(TextField.class);
          field.requestFocus();
          field.setText(name);
          return true;
        });
  }

  private List<RenameStep> steps() {
    return window.onFx(
        () ->
            window
                .robot()
                .lookup("#tag-steps")
                .<ListView<RenameStep>>queryAs(listClass())
                .getItems()
                .stream()
                .toList());
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<ListView<T>> listClass() {
    return (Class<ListView<T>>) (Class<?>) ListView.class;
  }

  private void awaitSteps(int count) {
    window.await(count + " posts are listed", () -> steps().size() == count);
  }

  private void rename() {
    window.push(KeyCode.ENTER);
    window.await("it is reported", () -> window.isThere("#dialog-close"));
  }

  private String header() {
    return window.onFx(
        () ->
            window
                .robot()
                .lookup(".hoego-dialog .header-panel .label")
                .queryAs(javafx.scene.control.Label.class)
                .getText());
  }

  @Test
  void everyChangeIsListedBeforeAndNearDuplicatesArePointedOut() {
    open();
    ask();
    List<TagCount> names =
        window.onFx(
            () ->
                List.copyOf(
                    window
                        .robot()
                        .lookup("#tag-names")
                        .<ListView<TagCount>>queryAs(listClass())
                        .getItems()));
    assertThat(names)
        .containsExactly(
            new TagCount("Spring", 3, List.of("spring")),
            new TagCount("spring", 2, List.of("Spring")),
            new TagCount("회고", 1, List.of("회고록")),
            new TagCount("회고록", 1, List.of("회고")));
    choose("Spring");
    assertThat(window.isThere("#tag-steps .list-cell:filled")).isFalse();
    newName("spring");
    awaitSteps(3);
    assertThat(window.text("#tag-note")).contains("이미 있는 이름", "글 2편");
    assertThat(window.text("#tag-summary")).isEqualTo("글 2편을 바꾸고 1편은 그대로 둡니다.");
    List<RenameStep> steps = steps();
    assertThat(((RenameStep.Change) steps.getFirst()).edit().before())
        .isEqualTo("tags: [Spring, 회고] # 말");
    assertThat(((RenameStep.Change) steps.getFirst()).edit().after())
        .isEqualTo("tags: [spring, 회고] # 말");
    assertThat(((RenameStep.Left) steps.getLast()).reason()).isEqualTo(RenameStep.Reason.ALIAS);
    window.push(KeyCode.ESCAPE);
    assertThat(WindowFixture.read(first)).isEqualTo(FIRST);
  }

  @Test
  void theFilesAreChangedAndTakenBackToTheByte() {
    open();
    ask();
    choose("Spring");
    newName("spring");
    awaitSteps(3);
    rename();
    assertThat(header()).contains("“Spring” → “spring”", "글 2편");
    assertThat(WindowFixture.read(first)).isEqualTo(FIRST.replace("[Spring", "[spring"));
    assertThat(WindowFixture.read(second)).isEqualTo(SECOND.replace("- Spring\r\n", ""));
    assertThat(WindowFixture.read(third)).isEqualTo(THIRD);
    assertThat(WindowFixture.read(tied)).isEqualTo(TIED);

    window.click("#tags-undo");
    window.await("it is reported", () -> header().contains("글 2편을 되돌렸습니다"));
    window.push(KeyCode.ESCAPE);
    assertThat(WindowFixture.read(first)).isEqualTo(FIRST);
    assertThat(WindowFixture.read(second)).isEqualTo(SECOND);
    window.await("the editor has it", () -> window.editorText().equals(FIRST));
    assertThat(window.banners()).isEmpty();
    assertThat(
            window.onFx(() -> window.app().actions().of(Command.UNDO_RENAME_TAG).enabled().get()))
        .isFalse();
  }

  @Test
  void theOpenPostFollowsAndTheCommandTakesItBackLater() {
    open();
    ask();
    choose("회고");
    newName("한 해 회고");
    awaitSteps(1);
    rename();
    window.await("Enter closes the report", () -> focused("#dialog-close"));
    window.push(KeyCode.ENTER);
    window.await("it has gone", () -> !window.isThere("#dialog-close"));
    String changed = FIRST.replace("회고]", "한 해 회고]");
    window.await("the editor has it", () -> window.editorText().equals(changed));
    window.await("it is saved", () -> !window.app().workspace().dirtyProperty().get());
    window.await(
        "it is listed", () -> window.listed().stream().anyMatch(row -> row.contains("#한 해 회고")));

    window.run(Command.UNDO_RENAME_TAG);
    window.await("it is reported", () -> window.isThere("#dialog-close"));
    assertThat(header()).contains("글 1편을 되돌렸습니다");
    window.push(KeyCode.ESCAPE);
    assertThat(WindowFixture.read(first)).isEqualTo(FIRST);
  }

  @Test
  void whatIsUnsavedIsChangedInTheEditorAsOneStepOfUndo() {
    open();
    window.focusEditor();
    window.caret(FIRST.length());
    window.type("더");
    ask();
    choose("Spring");
    newName("봄");
    awaitSteps(3);
    rename();
    assertThat(window.text("#tags-report")).contains("2025-04-01-첫째.md", "편집기에서만");
    window.push(KeyCode.ESCAPE);
    String changed = FIRST.replace("[Spring", "[봄") + "더";
    assertThat(window.editorText()).isEqualTo(changed);
    assertThat(WindowFixture.read(first)).isEqualTo(FIRST);
    assertThat(WindowFixture.read(second)).contains("- 봄\r\n");
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.editorText()).isEqualTo(FIRST + "더");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

    window.run(Command.UNDO_RENAME_TAG);
    window.await("it is reported", () -> window.isThere("#dialog-close"));
    assertThat(header()).contains("글 2편을 되돌렸습니다");
    window.push(KeyCode.ESCAPE);
    assertThat(window.editorText()).isEqualTo(FIRST + "더");
    assertThat(WindowFixture.read(second)).isEqualTo(SECOND);
  }

  @Test
  void whatHasChangedSinceIsLeftAndNamed() throws IOException {
    open();
    ask();
    choose("Spring");
    newName("봄");
    awaitSteps(3);
    rename();
    window.push(KeyCode.ESCAPE);
    window.await("the editor has it", () -> window.editorText().contains("[봄"));
    Files.writeString(second, "남이 고침");
    window.focusEditor();
    window.caret(FIRST.length() - 1);
    window.type("더");

    window.run(Command.UNDO_RENAME_TAG);
    window.await("it is reported", () -> window.isThere("#dialog-close"));
    assertThat(header()).contains("글 0편");
    assertThat(window.text("#tags-failures"))
        .contains("2025-04-01-첫째.md", "_posts/2025-03-01-second.md");
    window.push(KeyCode.ESCAPE);
    assertThat(WindowFixture.read(second)).isEqualTo("남이 고침");
    assertThat(WindowFixture.read(first)).contains("[봄");
    assertThat(window.editorText()).contains("더");
  }

  @Test
  void aPostThatIsUncheckedStaysAsItIs() {
    open();
    ask();
    choose("Spring");
    newName("봄");
    awaitSteps(3);
    window.onFx(
        () -> {
          ListView<?> list = window.robot().lookup("#tag-steps").queryAs(ListView.class);
          list.requestFocus();
          list.getSelectionModel().select(0);
          return true;
        });
    window.push(KeyCode.SPACE);
    assertThat(window.text("#tag-summary")).isEqualTo("글 1편을 바꾸고 2편은 그대로 둡니다.");
    rename();
    window.push(KeyCode.ESCAPE);
    assertThat(WindowFixture.read(first)).isEqualTo(FIRST);
    assertThat(WindowFixture.read(second)).contains("- 봄");
  }

  @Test
  void categoriesAreRenamedAsJekyllReadsThem() {
    open();
    ask();
    window.click("#tag-kind-category");
    window.await("categories", () -> window.text("#tag-head").startsWith("나 "));
    newName("우리");
    awaitSteps(1);
    rename();
    assertThat(header()).contains("카테고리 “나” → “우리”");
    window.push(KeyCode.ESCAPE);
    assertThat(WindowFixture.read(third)).isEqualTo(THIRD.replace("나 너", "우리 너"));
  }

  @Test
  void aNameThatNoLineHoldsIsRefused() {
    open();
    ask();
    choose("Spring");
    for (String name : List.of("", "  ", "Spring", "a\u2028b")) {
      newName(name);
      assertThat(steps()).isEmpty();
      assertThat(window.text("#tag-note")).isNotEmpty();
      assertThat(window.onFx(() -> window.robot().lookup("#tags-rename").query().isDisabled()))
          .isTrue();
    }
    window.push(KeyCode.ESCAPE);
  }
}
