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

class SiteRootTest {
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  private Path file(String name) throws IOException {
    Path file = disk.getPath(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  @Test
  void findsTheNearestConfigUpward() throws IOException {
    file("/블로그/_config.yml");
    file("/블로그/docs/_config.yml");
    Path post = file("/블로그/docs/_posts/자바/2024-12-31-회고.md");
    Path opened = disk.getPath("/블로그");
    assertThat(SiteRoot.find(post, opened)).isEqualTo(disk.getPath("/블로그/docs"));
    assertThat(SiteRoot.find(opened.resolve("_posts"), opened)).isEqualTo(opened);
  }

  @Test
  void looksAboveTheOpenedFolder() throws IOException {
    file("/블로그/_config.yml");
    Path post = file("/블로그/_posts/2024/2024-12-31-회고.md");
    assertThat(SiteRoot.find(post, disk.getPath("/블로그/_posts/2024")))
        .isEqualTo(disk.getPath("/블로그"));
  }

  @Test
  void looksNotTooFarAbove() throws IOException {
    file("/_config.yml");
    assertThat(
            SiteRoot.find(disk.getPath("/" + "a/".repeat(12)), disk.getPath("/" + "a/".repeat(12))))
        .isEqualTo(disk.getPath("/"));
    Path deep = disk.getPath("/" + "a/".repeat(13));
    assertThat(SiteRoot.find(deep, deep)).isEqualTo(deep);
    Path inside = deep.resolve("b/c/d.md");
    assertThat(SiteRoot.find(inside, disk.getPath("/" + "a/".repeat(12))))
        .isEqualTo(disk.getPath("/"));
  }

  @Test
  void takesTheOpenedFolderWhereThereIsNoConfig() throws IOException {
    Path post = file("/글/2024/회고.md");
    assertThat(SiteRoot.find(post, disk.getPath("/글"))).isEqualTo(disk.getPath("/글"));
  }
}
