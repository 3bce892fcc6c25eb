package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FolderCssTest {
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path site = disk.getPath("/블로그");

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  private void file(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void hasNoneWhereTheSiteHasNone() {
    assertThat(FolderCss.find(site)).isEmpty();
  }

  @Test
  void takesTheOneMadeForHoegoBeforeTheSites() throws IOException {
    file("assets/css/style.css", "h2 { color: red }");
    assertThat(FolderCss.find(site)).contains("h2 { color: red }");
    file("assets/css/hoego.css", "h2 { color: green }");
    assertThat(FolderCss.find(site)).contains("h2 { color: green }");
  }

  @Test
  void leavesFrontMatterOutAsJekyllDoes() throws IOException {
    file("assets/main.css", "---\nlayout: null\n---\np { margin: 0 }\n");
    assertThat(FolderCss.find(site)).contains("p { margin: 0 }\n");
  }

  @Test
  void passesOverWhatIsNoPlainCss() throws IOException {
    file("assets/css/style.css", "---\n---\n@import \"{{ site.theme }}\";\n");
    file("assets/css/main.css", "---\n---\n");
    assertThat(FolderCss.find(site)).isEmpty();
    file("style.css", "em { color: teal }");
    assertThat(FolderCss.find(site)).contains("em { color: teal }");
  }

  @Test
  void passesOverWhatIsTooLong() throws IOException {
    file("assets/css/style.css", "/*" + "가".repeat(200_000) + "*/");
    file("style.css", "em { color: teal }");
    assertThat(FolderCss.find(site)).contains("em { color: teal }");
  }

  @Test
  void readsNothingOutsideTheSite() throws IOException {
    Files.writeString(disk.getPath("/밖.css"), "em { color: teal }");
    Files.createDirectories(site.resolve("assets/css"));
    Files.createSymbolicLink(site.resolve("assets/css/style.css"), disk.getPath("/밖.css"));
    assertThat(FolderCss.find(site)).isEmpty();
  }
}
