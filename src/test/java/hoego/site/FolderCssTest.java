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

  @Test
  void readsOfSassWhatIsPlain() throws IOException {
    file(
        "assets/css/style.scss",
        """
        ---
        ---
        @import "{{ site.theme }}";
        @import 'custom/colours', "nowhere";
        // a comment { with braces
        $width: 10px !default;
        a { color: $brand; // the link
          &:hover, &.active { color: darken($brand, 10%); border: 1px solid $brand }
          .inner & { margin: $width; padding: $width * 2; width: calc(100% - 2px) }
        }
        @mixin wide { @media (min-width: 600px) { @content; } }
        @include wide { em { color: red } }
        .post-content {
          h2, h3 { background: url("a;b{c}.png"); }
          @media (min-width: 600px) { font-size: 18px }
          #{$brand} { color: red }
          %placeholder { color: red }
          --own: #{$brand};
        }
        """);
    file(
        "_sass/custom/_colours.scss",
        "$brand: #0b6e5f;\n$width: 4px;\nstrong { color: $brand; }\n");
    assertThat(
            FolderCss.find(site).orElseThrow().lines().map(String::strip).filter(l -> !l.isEmpty()))
        .containsExactly(
            "strong { color: #0b6e5f; }",
            "a { color: #0b6e5f; }",
            "a:hover, a.active { border: 1px solid #0b6e5f; }",
            ".inner a { margin: 4px; width: calc(100% - 2px); }",
            ".post-content h2, .post-content h3 { background: url(\"a;b{c}.png\"); }",
            "@media (min-width: 600px) {",
            ".post-content { font-size: 18px; }",
            "}");
  }

  @Test
  void importsNothingFromOutsideTheSiteAndNothingTwice() throws IOException {
    Files.writeString(disk.getPath("/밖.scss"), "em { color: teal }");
    file("_sass/again.scss", "@import \"again\"; p { margin: 0 }");
    file("assets/main.scss", "@import \"../../밖\", \"again\", \"again\";");
    assertThat(FolderCss.find(site)).contains("p { margin: 0; }\n");
  }

  @Test
  void whatIsNoSassAtAllGivesNothingAndEnds() throws IOException {
    file("assets/main.scss", "{".repeat(50_000) + "a { b: c ".repeat(20_000) + "\"".repeat(1_001));
    assertThat(FolderCss.find(site)).isEmpty();
    String data = "x".repeat(100_000) + "\\\\a".repeat(50_000);
    file("assets/main.scss", "p { background: url(\"" + data + "\") }");
    assertThat(FolderCss.find(site).orElseThrow()).contains(data);
  }
}
