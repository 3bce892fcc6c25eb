package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** New posts, and renaming, duplicating and trashing of those there are. */
class PostFilesTest {
  private static final String HEAD =
      "---\nlayout: post\ntitle: %s\ncategories: 회고\ntags: [회고]\n---\n\n글.\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post = Path.of("");

  @BeforeEach
  void openAFolder() {
    post = window.post("_posts/2024-12-31-year.md", HEAD.formatted("한 해"));
    window.post("_posts/2024-06-30-half.md", HEAD.formatted("반년"));
    window.open();
    window.awaitPost(post);
  }

  @Test
  void aNewPostHasTheHabitsOfTheFolder() throws IOException {
    window.push(KeyCode.CONTROL, KeyCode.N);
    String title = Normalizer.normalize("봄 회고", Normalizer.Form.NFD);
    window.typeInto("#new-title", title);

    Path made = window.site().resolve("_posts").resolve(LocalDate.now() + "-봄-회고.md");
    assertThat(window.text("#new-name")).isEqualTo(made.getFileName().toString());
    assertThat(window.text("#new-sample")).contains("layout: post", "title: 봄 회고", "tags: []");
    window.click("#new-make");

    window.awaitPost(made);
    assertThat(names()).contains(made.getFileName().toString());
    assertThat(window.editorText())
        .startsWith("---\nlayout: post\n")
        .isEqualTo(WindowFixture.read(made));
    assertThat(window.caret()).isEqualTo(window.editorText().length());
    window.await("the keyboard is in the text", () -> window.app().editor().hasFocus());
    window.await("it is listed", () -> window.listed().size() >= 5);
  }

  @Test
  void aNewPostNeedsATitleAndAFreeName() {
    window.post("_posts/" + LocalDate.now() + "-있음.md", HEAD.formatted("있음"));
    window.push(KeyCode.CONTROL, KeyCode.N);
    window.await("it asks", () -> window.isThere("#new-make"));
    assertThat(disabled("#new-make")).isTrue();

    window.typeInto("#new-title", "있음");
    assertThat(window.text("#new-problem")).contains("이미 있습니다");
    assertThat(disabled("#new-make")).isTrue();

    window.typeInto("#new-title", "2");
    assertThat(window.text("#new-problem")).isEmpty();
    assertThat(disabled("#new-make")).isFalse();
    window.push(KeyCode.ESCAPE);
    window.await("it has gone", () -> !window.isThere("#new-make"));
    assertThat(window.onFx(() -> window.app().workspace().openPath())).isEqualTo(post);
  }

  @Test
  void renamesTheOpenPostAndKeepsItOpen() throws IOException {
    window.caret(10);
    window.push(KeyCode.F2);
    rename("2024-12-31-한-해.md");

    Path renamed = post.resolveSibling("2024-12-31-한-해.md");
    window.awaitPost(renamed);
    assertThat(names()).contains("2024-12-31-한-해.md").doesNotContain("2024-12-31-year.md");
    assertThat(WindowFixture.read(renamed)).isEqualTo(HEAD.formatted("한 해"));
    assertThat(window.caret()).isEqualTo(10);
    window.await("no banner", () -> window.banners().isEmpty());
    takeBack();
    window.awaitPost(post);
    assertThat(renamed).doesNotExist();
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD.formatted("한 해"));
    window.push(KeyCode.F2);
    rename("2024-12-31-한-해.md");
    window.awaitPost(renamed);
    window.focusEditor();
    window.type("더 ");
    window.save();
    assertThat(WindowFixture.read(renamed)).contains("더 ");
    assertThat(post).doesNotExist();
  }

  /** Has a post chosen in the list, and another one open. */
  private void choose(String title) {
    Node words = window.find(title, () -> window.cell(title));
    window.onFx(
        () -> {
          Node found = words;
          while (!(found instanceof ListCell<?>)) {
            found = found.getParent();
          }
          ListCell<?> cell = (ListCell<?>) found;
          cell.getListView().getSelectionModel().select(cell.getIndex());
          cell.getListView().requestFocus();
          return true;
        });
    window.pulses();
  }

  /** By the command, once it may be given. */
  private void takeBack() {
    window.await(
        "it can be taken back",
        () -> window.onFx(() -> window.app().actions().of(Command.UNDO_RENAME).enabled().get()));
    window.run(Command.UNDO_RENAME);
  }

  @Test
  void renamesAPostOfTheListAndWhatNamesItFollows() {
    String linking = HEAD.formatted("넷째") + "[반년]({% post_url 2024-06-30-half %})\n";
    Path other = window.post("_posts/2024-01-01-link.md", linking);
    Path half = post.resolveSibling("2024-06-30-half.md");
    window.find("it is listed", () -> window.cell("넷째"));
    choose("반년");
    window.push(KeyCode.F2);
    rename("2024-06-30-반년.md");
    window.await("asked", () -> window.isThere("#mentions-rename"));
    assertThat(window.text("#mentions-links-list")).contains("post_url 2024-06-30-반년");
    window.click("#mentions-rename");
    Path renamed = post.resolveSibling("2024-06-30-반년.md");
    window.await("renamed", () -> Files.exists(renamed) && !Files.exists(half));
    window.await(
        "the link follows",
        () -> WindowFixture.read(other).equals(linking.replace("30-half", "30-반년")));
    assertThat(window.onFx(() -> window.app().workspace().openPath())).isEqualTo(post);
    takeBack();
    window.await("taken back", () -> Files.exists(half) && !Files.exists(renamed));
    window.await("the link too", () -> WindowFixture.read(other).equals(linking));
  }

  @Test
  void renamingFollowsInTheOpenPost() {
    String linking = HEAD.formatted("한 해") + "[반년]({% post_url 2024-06-30-half %})\n";
    WindowFixture.write(post, linking.getBytes(StandardCharsets.UTF_8));
    window.await("seen", () -> window.editorText().equals(linking));
    window.focusEditor();
    window.type("더 ");
    choose("반년");
    window.push(KeyCode.F2);
    window.click("#unsaved-discard");
    window.await("it asks for the name", () -> window.isThere("#rename-name"));
    assertThat(window.editorText()).isEqualTo(linking);
    rename("2024-06-30-반년.md");
    window.await("asked", () -> window.isThere("#mentions-rename"));
    window.click("#mentions-rename");
    window.await(
        "the link follows", () -> window.editorText().equals(linking.replace("half", "반년")));
    assertThat(WindowFixture.read(post)).isEqualTo(window.editorText());
  }

  @Test
  void saysWhatIsWrongWithANewName() {
    window.push(KeyCode.F2);
    window.await("it asks", () -> window.isThere("#rename-name"));

    for (String[] wrong :
        List.of(
            new String[] {"", "써 주세요"},
            new String[] {"2024-12-31-a:b.md", "쓸 수 없는 글자"},
            new String[] {"2024-12-31-a/b.md", "쓸 수 없는 글자"},
            new String[] {"2024-12-31-a.txt", ".markdown"},
            new String[] {"a.md", "2024-12-31-제목.md"},
            new String[] {"2024-06-30-half.md", "이미 있습니다"})) {
      setName(wrong[0]);
      assertThat(window.text("#rename-problem")).as(wrong[0]).contains(wrong[1]);
      assertThat(disabled("#rename-yes")).as(wrong[0]).isTrue();
    }
    setName("2024-12-31-됨.md");
    assertThat(window.text("#rename-problem")).isEmpty();
    assertThat(disabled("#rename-yes")).isFalse();
    window.push(KeyCode.ESCAPE);
    window.await("it has gone", () -> !window.isThere("#rename-name"));
    assertThat(post).exists();
  }

  @Test
  void renamingAsksForUnsavedTextFirst() {
    window.focusEditor();
    window.type("쓴 것");
    window.push(KeyCode.F2);
    window.click("#unsaved-save");
    window.await("it asks for the name", () -> window.isThere("#rename-name"));
    rename("2024-12-31-b.md");

    window.awaitPost(post.resolveSibling("2024-12-31-b.md"));
    assertThat(window.editorText()).startsWith("쓴 것---");
  }

  @Test
  void duplicatesAPost() throws IOException {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);

    Path copy = post.resolveSibling("2024-12-31-year-2.md");
    window.awaitPost(copy);
    assertThat(WindowFixture.bytes(copy)).isEqualTo(WindowFixture.bytes(post));
    window.await("both are listed", () -> window.text(".library-count").equals("글 3편"));

    window.run(Command.DUPLICATE);
    window.awaitPost(post.resolveSibling("2024-12-31-year-2-2.md"));
  }

  @Test
  void trashingAsksFirst() {
    window.run(Command.DELETE);
    window.await("it asks", () -> window.isThere("#dialog-agree"));
    window.push(KeyCode.ESCAPE);

    window.await("it has gone", () -> !window.isThere("#dialog-agree"));
    assertThat(post).exists();
    assertThat(window.onFx(() -> window.app().workspace().openPath())).isEqualTo(post);
  }

  @Test
  void trashesAPost() {
    String data = System.getenv("XDG_DATA_HOME");
    assumeTrue(
        data != null && Path.of(data).startsWith(System.getProperty("java.io.tmpdir")),
        "only into a trash of the test's own: start with XDG_DATA_HOME below the temp folder");
    window.run(Command.DELETE);
    window.click("#dialog-agree");

    window.await("it has gone", () -> !Files.exists(post));
    window.await("nothing is open", () -> window.app().workspace().openPath() == null);
    window.await("it is not listed", () -> window.text(".library-count").equals("글 1편"));
    assertThat(Path.of(data).resolve("Trash/files")).isDirectoryContaining("glob:**2024-12-31*");
  }

  @Test
  void theListsMenuOffersWhatCanBeDone() {
    window.robot().rightClickOn(window.find("반년", () -> window.cell("반년")));
    window.pulses();

    window.await("the menu", () -> window.isThere("#menu-command.rename") || menuShows());
  }

  private boolean menuShows() {
    return javafx.stage.Window.getWindows().stream()
        .anyMatch(each -> each instanceof javafx.scene.control.ContextMenu);
  }

  private void rename(String name) {
    window.await("it asks", () -> window.isThere("#rename-name"));
    setName(name);
    window.click("#rename-yes");
  }

  private void setName(String name) {
    window.onFx(
        () -> {
          window.robot().lookup("#rename-name").queryAs(TextField.class).setText(name);
          return true;
        });
  }

  private boolean disabled(String query) {
    return window.onFx(() -> window.robot().lookup(query).query().isDisabled());
  }

  private List<String> names() throws IOException {
    return SamplePosts.in(window.site()).stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }
}
