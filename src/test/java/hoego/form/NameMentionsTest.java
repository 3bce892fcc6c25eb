package hoego.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.site.JekyllSite;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameMentionsTest {
  private static final String OWN =
      "---\r\ntitle: 가\r\nimg_path: /assets/2024-01-12-한-해\r\n---\r\n"
          + "![](/assets/2024-01-12-한-해/a.png) 2024-01-12-한-해";
  private static final String OTHER =
      """
      ---
      title: 나
      ---
      {% post_url 2024-01-12-한-해 %} {% post_url 2024-01-12-한-해들 %}
      [a](/blog/2024/01/12/한-해.html) [b](/2024/01/12/%ED%95%9C-%ED%95%B4.html#c)
      [d](2024-01-12-한-해.md) [e](/2024/01/12/한-해.htmlx) ![](/assets/2024-01-12-한-해/b.png)
      """;

  @TempDir Path root = Path.of("");
  private Path from = Path.of("");
  private Path to = Path.of("");
  private Path other = Path.of("");

  @BeforeEach
  void site() throws IOException {
    root = root.toRealPath();
    Files.writeString(root.resolve("_config.yml"), "baseurl: /blog\ntimezone: Asia/Seoul\n");
    Files.createDirectories(root.resolve("_posts"));
    Files.createDirectories(root.resolve("assets/2024-01-12-한-해"));
    Files.writeString(root.resolve("assets/2024-01-12-한-해/a.png"), "그림");
    from = root.resolve("_posts/2024-01-12-한-해.md");
    to = root.resolve("_posts/2025-02-03-두-해.md");
    other = root.resolve("_posts/2024-02-01-b.md");
    Files.writeString(from, OWN);
    Files.writeString(other, OTHER);
  }

  private NameMentions find() {
    return NameMentions.find(
        JekyllSite.read(root), List.of(other, from), from, to, OWN.replace("\r\n", "\n"));
  }

  @Test
  void linksAndFoldersOfImagesAreFoundAndNothingThatOnlyLooksAlike() {
    NameMentions found = find();
    assertThat(found.folders())
        .isEqualTo(
            Map.of(root.resolve("assets/2024-01-12-한-해"), root.resolve("assets/2025-02-03-두-해")));
    NameMentions.InFile inOther = found.files().getLast();
    assertThat(inOther.links().apply(OTHER))
        .isEqualTo(
            OTHER
                .replace("post_url 2024-01-12-한-해 ", "post_url 2025-02-03-두-해 ")
                .replace("/2024/01/12/한-해.html)", "/2025/02/03/두-해.html)")
                .replace("%ED%95%9C-%ED%95%B4.html#", "%EB%91%90-%ED%95%B4.html#")
                .replace("(/2024/01/12/%EB", "(/2025/02/03/%EB")
                .replace("(2024-01-12-한-해.md)", "(2025-02-03-두-해.md)"));
    assertThat(inOther.images().apply(OTHER))
        .isEqualTo(OTHER.replace("/2024-01-12-한-해/b", "/2025-02-03-두-해/b"));
  }

  @Test
  void whatIsWishedFollowsToTheByte() throws IOException {
    NameChange done = NameChange.make(find(), true, true);
    assertThat(done.failed()).isEmpty();
    assertThat(from).doesNotExist();
    assertThat(Files.readString(to)).isEqualTo(OWN.replace("/2024-01-12-한-해", "/2025-02-03-두-해"));
    assertThat(root.resolve("assets/2025-02-03-두-해/a.png")).exists();
    assertThat(Files.readString(other)).contains("/assets/2025-02-03-두-해/b.png", "두-해.html)");
  }

  @Test
  void whatIsNotWishedStays() throws IOException {
    NameChange.make(find(), false, false);
    assertThat(Files.readString(to)).isEqualTo(OWN);
    assertThat(Files.readString(other)).isEqualTo(OTHER);
    assertThat(root.resolve("assets/2024-01-12-한-해/a.png")).exists();
  }

  @Test
  void aFolderWhoseNewNameIsTakenStaysAndSoDoWhatNamesIt() throws IOException {
    Files.createDirectories(root.resolve("assets/2025-02-03-두-해"));
    NameChange done = NameChange.make(find(), true, true);
    assertThat(failed(done.failed())).containsExactly("assets/2024-01-12-한-해 Failed");
    assertThat(Files.readString(to)).isEqualTo(OWN);
    assertThat(Files.readString(other)).contains("/assets/2024-01-12-한-해/b.png", "두-해.html)");
  }

  private List<String> failed(List<NameChange.Failed> failed) {
    return failed.stream()
        .map(
            each ->
                root.relativize(each.path())
                    + " "
                    + (each.outcome() == null
                        ? "named"
                        : each.outcome().getClass().getSimpleName()))
        .sorted()
        .toList();
  }

  @Test
  void whatWasDoneIsTakenBackToTheByte() throws IOException {
    NameChange done = NameChange.make(find(), true, true);
    assertThat(done.isMore()).isTrue();
    NameChange.Undone undone = done.undo(path -> false);
    assertThat(undone.failed()).isEmpty();
    assertThat(undone.touched()).containsExactlyInAnyOrder(from, to, other);
    assertThat(to).doesNotExist();
    assertThat(Files.readString(from)).isEqualTo(OWN);
    assertThat(Files.readString(other)).isEqualTo(OTHER);
    assertThat(root.resolve("assets/2024-01-12-한-해/a.png")).exists();
    assertThat(root.resolve("assets/2025-02-03-두-해")).doesNotExist();
  }

  @Test
  void aPostThatWasChangedSinceIsLeftAndSoAreTheFoldersThatItNames() throws IOException {
    NameChange done = NameChange.make(find(), true, true);
    String more = Files.readString(to) + "더 씀\n";
    Files.writeString(to, more);
    NameChange.Undone undone = done.undo(path -> false);
    assertThat(failed(undone.failed()))
        .containsExactly("_posts/2024-01-12-한-해.md ChangedOnDisk", "assets/2025-02-03-두-해 named");
    assertThat(Files.readString(from)).isEqualTo(more);
    assertThat(Files.readString(other))
        .isEqualTo(OTHER.replace("/2024-01-12-한-해/b", "/2025-02-03-두-해/b"));
    assertThat(root.resolve("assets/2025-02-03-두-해/a.png")).exists();
  }

  @Test
  void aPostThatStandsUnsavedInAnEditorIsNotTouched() throws IOException {
    NameChange done = NameChange.make(find(), true, false);
    String changed = Files.readString(other);
    assertThat(failed(done.undo(path -> path.equals(other)).failed()))
        .containsExactly("_posts/2024-02-01-b.md ChangedOnDisk");
    assertThat(Files.readString(other)).isEqualTo(changed);
    assertThat(Files.readString(from)).isEqualTo(OWN);
  }

  @Test
  void nothingIsTakenBackWhereTheOldNameIsTaken() throws IOException {
    NameChange done = NameChange.make(find(), true, true);
    String changed = Files.readString(other);
    Files.writeString(from, "새 글");
    assertThatThrownBy(() -> done.undo(path -> false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(other)).isEqualTo(changed);
    assertThat(Files.readString(from)).isEqualTo("새 글");
    Files.delete(to);
    assertThatThrownBy(() -> done.undo(path -> false)).isInstanceOf(NoSuchFileException.class);
  }
}
