package hoego.form;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.site.JekyllSite;
import java.io.IOException;
import java.nio.file.Files;
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
    assertThat(done.failed()).containsExactly(root.resolve("assets/2024-01-12-한-해"));
    assertThat(Files.readString(to)).isEqualTo(OWN);
    assertThat(Files.readString(other)).contains("/assets/2024-01-12-한-해/b.png", "두-해.html)");
  }
}
