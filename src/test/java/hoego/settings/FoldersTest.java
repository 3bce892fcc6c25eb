package hoego.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen for single folders and posts is kept with the settings. */
class FoldersTest {
  @TempDir Path folder = Path.of("");

  private Folders kept(Folders folders) throws Exception {
    SettingsFolder keep = new SettingsFolder(folder);
    keep.keep(keep.settings().withFolders(folders));
    return new SettingsFolder(folder).settings().folders();
  }

  @Test
  void isReadBackAsItWasChosen() throws Exception {
    Folders chosen =
        Folders.NONE
            .withWebImagesInFolder("/home/가 나/blog=1", true)
            .withWebImagesInFolder("C:\\Users\\가\\blog", true)
            .withWebImagesInPost("/home/#a/_posts/글.md", true)
            .withMarkdown("/home/가 나/notes", "gfm");
    assertThat(kept(chosen)).isEqualTo(chosen);
    assertThat(chosen.showsWebImages("/home/가 나/blog=1", "/x.md")).isTrue();
    assertThat(chosen.showsWebImages("/home", "/home/#a/_posts/글.md")).isTrue();
    assertThat(chosen.showsWebImages("/home/가 나", "/x.md")).isFalse();
    assertThat(chosen.markdown()).containsExactly(Map.entry("/home/가 나/notes", "gfm"));
  }

  @Test
  void aFolderIsWrittenAsTheNearestAboveItThatIsChosen(@TempDir Path notes) {
    Folders chosen =
        Folders.NONE
            .withMarkdown(notes.toString(), "gfm")
            .withMarkdown(notes.resolve("a").toString(), "commonmark");
    assertThat(chosen.markdownFor(notes)).isEqualTo("gfm");
    assertThat(chosen.markdownFor(notes.resolve("b/c"))).isEqualTo("gfm");
    assertThat(chosen.markdownFor(notes.resolve("a/c"))).isEqualTo("commonmark");
    assertThat(chosen.markdownFor(notes.resolveSibling("notes2"))).isEmpty();
  }

  @Test
  void isTakenBackWithoutATrace() throws Exception {
    Folders chosen =
        Folders.NONE
            .withWebImagesInFolder("/a", true)
            .withWebImagesInFolder("/a", false)
            .withMarkdown("/a", "gfm")
            .withMarkdown("/a", "");
    assertThat(chosen).isEqualTo(Folders.NONE);
    assertThat(kept(chosen)).isEqualTo(Folders.NONE);
  }

  @Test
  void aPathOfTwoLinesAllowsNothingForThePathInItsSecond() throws Exception {
    Folders chosen =
        Folders.NONE
            .withWebImagesInFolder("/a\n/home/b", true)
            .withWebImagesInPost("/a\r/home/b.md", true)
            .withMarkdown("/a\ngfm /home/b", "gfm");
    assertThat(kept(chosen)).isEqualTo(Folders.NONE);
  }

  @Test
  void forgetsWhatWasChosenLongestAgo() {
    Folders chosen = Folders.NONE;
    for (int i = 0; i <= Folders.MOST; i++) {
      chosen = chosen.withWebImagesInPost("/" + i, true).withMarkdown("/" + i, "gfm");
    }
    assertThat(chosen.webImagePosts()).hasSize(Folders.MOST).doesNotContain("/0").contains("/1");
    assertThat(List.copyOf(chosen.markdown().keySet())).isEqualTo(chosen.webImagePosts());
  }
}
