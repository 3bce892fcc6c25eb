package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageLookupTest {
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = disk.getPath("/블로그");
  private final Path post = disk.getPath("/블로그/_posts/2024/2024-12-31-회고.md");

  @BeforeEach
  void files() throws IOException {
    for (String name :
        new String[] {
          "/블로그/assets/회고.png",
          "/블로그/assets/a b.png",
          "/블로그/assets/100%.png",
          "/블로그/assets/posts/pycon/preview.png",
          "/블로그/assets/posts/pycon/assets/회고.png",
          "/블로그/_posts/2024/beside.png",
          "/블로그/_posts/2024/own/in.png",
          "/블로그/_posts/2024/2024-12-31-회고/near.png",
          "/비밀/secret.png"
        }) {
      Path file = disk.getPath(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  private ImagePlace find(String src) {
    return new ImageLookup(root, post, "").find(src);
  }

  private ImagePlace found(String path) {
    return new ImagePlace.Found(disk.getPath(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/assets/회고.png | /블로그/assets/회고.png",
        "/assets/%ED%9A%8C%EA%B3%A0.png | /블로그/assets/회고.png",
        "/assets/회고.png?v=1#x | /블로그/assets/회고.png",
        "/assets//회고.png | /블로그/assets/회고.png",
        "assets/회고.png | /블로그/assets/회고.png",
        "../../assets/회고.png | /블로그/assets/회고.png",
        "..\\..\\assets\\회고.png | /블로그/assets/회고.png",
        "/assets/a b.png | /블로그/assets/a b.png",
        "/assets/a%20b.png | /블로그/assets/a b.png",
        "/assets/100%.png | /블로그/assets/100%.png",
        "/assets/100%25.png | /블로그/assets/100%.png",
        "beside.png | /블로그/_posts/2024/beside.png",
        "./beside.png | /블로그/_posts/2024/beside.png",
        "near.png | /블로그/_posts/2024/2024-12-31-회고/near.png",
        "{{ site.baseurl }}/assets/회고.png | /블로그/assets/회고.png",
        "{{site.baseurl}}/assets/회고.png | /블로그/assets/회고.png",
        "{{ site.url }}{{ site.baseurl }}/assets/회고.png | /블로그/assets/회고.png",
        "{{ site.baseurl }}assets/회고.png | /블로그/assets/회고.png",
        "{{ '/assets/회고.png' | relative_url }} | /블로그/assets/회고.png"
      },
      quoteCharacter = '`')
  void findsWhatASiteOfPlainJekyllShows(String src, String path) {
    if (src.startsWith("{{ '")) {
      assertThat(find("{{ \"/assets/회고.png\" | relative_url }}"))
          .isEqualTo(found("/블로그/assets/회고.png"));
      assertThat(find("{{ '/assets/회고.png' | absolute_url }}"))
          .isEqualTo(found("/블로그/assets/회고.png"));
    } else {
      assertThat(find(src)).isEqualTo(found(path));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/assets/posts/pycon/, preview.png, /블로그/assets/posts/pycon/preview.png",
    "/assets/posts/pycon, preview.png, /블로그/assets/posts/pycon/preview.png",
    "/assets/posts/pycon/, /preview.png, /블로그/assets/posts/pycon/preview.png",
    "/assets/posts/pycon/, /assets/회고.png, /블로그/assets/posts/pycon/assets/회고.png",
    "assets/posts/pycon, preview.png, /블로그/assets/posts/pycon/preview.png",
    "own, in.png, /블로그/_posts/2024/own/in.png",
    "/assets/posts/pycon/, beside.png, /블로그/_posts/2024/beside.png",
    "/assets//posts/, pycon//preview.png, /블로그/assets/posts/pycon/preview.png"
  })
  void looksInTheImageFolderFirst(String folder, String src, String path) {
    assertThat(new ImageLookup(root, post, folder).find(src)).isEqualTo(found(path));
  }

  @Test
  void putsAnImageFolderOfAnotherHostBeforeTheName() {
    ImageLookup lookup = new ImageLookup(root, post, "https://cdn.example.org/img");
    assertThat(lookup.find("a.png"))
        .isEqualTo(new ImagePlace.Remote("https://cdn.example.org/img/a.png"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.png",
        "http://example.org/회고.png",
        "//example.org/a.png",
        "/\\example.org/a.png",
        "blob:x",
        "HTTPS://EXAMPLE.ORG/a.png"
      })
  void leavesWhatIsElsewhere(String src) {
    assertThat(find(src)).isEqualTo(new ImagePlace.Remote(src));
  }

  @Test
  void leavesAPictureInTheAddress() {
    assertThat(find("data:image/png;base64,AAAA")).isEqualTo(new ImagePlace.Embedded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///비밀/secret.png",
        "FILE:secret.png",
        "fi\nle:///비밀/secret.png",
        "C:/secret.png",
        "c:\\secret.png",
        "\\\\server\\share\\a.png",
        "../../../비밀/secret.png",
        "/../비밀/secret.png",
        "%2e%2e/%2e%2e/%2e%2e/비밀/secret.png",
        "..%5C..%5C..%5C비밀/secret.png",
        "a\u0000.png",
        "%00"
      })
  void refusesWhatLeadsOut(String src) {
    assertThat(find(src)).isInstanceOf(ImagePlace.Forbidden.class);
  }

  @Test
  void refusesAnImageFolderThatLeadsOut() {
    assertThat(new ImageLookup(root, post, "/../비밀").find("secret.png"))
        .isEqualTo(new ImagePlace.Forbidden("secret.png"));
  }

  @Test
  void refusesALinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(root.resolve("link"), disk.getPath("/비밀"));
    Files.createSymbolicLink(root.resolve("inside"), root.resolve("assets"));
    assertThat(find("/link/secret.png")).isEqualTo(new ImagePlace.Forbidden("/link/secret.png"));
    assertThat(find("/inside/회고.png")).isEqualTo(found("/블로그/assets/회고.png"));
  }

  @Test
  void tellsWhereAMissingFileWasLookedFor() {
    assertThat(find("없%EB%8A%94.png"))
        .isInstanceOfSatisfying(
            ImagePlace.Missing.class,
            missing -> {
              assertThat(missing.name()).isEqualTo("없는.png");
              assertThat(missing.lookedAt())
                  .startsWith(
                      disk.getPath("/블로그/_posts/2024/없는.png"),
                      disk.getPath("/블로그/없는.png"),
                      disk.getPath("/블로그/_posts/2024/2024-12-31-회고/없는.png"));
            });
    assertThat(find("")).isInstanceOf(ImagePlace.Missing.class);
    assertThat(find("#여기")).isInstanceOf(ImagePlace.Missing.class);
    assertThat(find("assets")).isInstanceOf(ImagePlace.Missing.class);
  }

  @Test
  void findsAFileInTheOtherUnicodeForm() throws IOException {
    String apart = Normalizer.normalize("그림/사진.png", Normalizer.Form.NFD);
    Path file = root.resolve(apart);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    assertThat(find("/그림/사진.png")).isEqualTo(new ImagePlace.Found(file));
    String src = Normalizer.normalize("/assets/회고.png", Normalizer.Form.NFD);
    assertThat(find(src)).isEqualTo(found("/블로그/assets/회고.png"));
  }

  @Test
  void findsImagesBesideAPostOutsideTheSite() throws IOException {
    Path elsewhere = disk.getPath("/글/회고.md");
    Files.createDirectories(elsewhere.getParent());
    Files.writeString(elsewhere.resolveSibling("a.png"), "");
    assertThat(new ImageLookup(root, elsewhere, "").find("a.png")).isEqualTo(found("/글/a.png"));
  }
}
