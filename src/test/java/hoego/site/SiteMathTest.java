package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.FrontMatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether single dollars fence a formula on a site. */
class SiteMathTest {
  @TempDir Path site;

  private boolean takesDollars(String matter) {
    return takesDollars("_posts/2024-01-12-a.md", matter);
  }

  private boolean takesDollars(String name, String matter) {
    return JekyllSite.read(site).takesDollars(site.resolve(name), FrontMatter.of(matter));
  }

  private void file(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "_includes/mathjax.html|tex2jax: { inlineMath: [['$','$'], ['\\(','\\)']] }|true",
        "_includes/mathjax.html|inlineMath: [ ['\\(','\\)'], [\"$\", \"$\"] ]|true",
        "_layouts/post.html|delimiters: [{left: '$', right: '$', display: false}]|true",
        "assets/js/data/mathjax.js|inlineMath: [['$', '$']]|true",
        "_layouts/post.html|delimiters: [{left: '$$', right: '$$', display: true}]|false",
        "_includes/mathjax.html|inlineMath: [['\\(','\\)']], displayMath: [['$$','$$']]|false",
        "_includes/price.html|5 $ and '$'|false",
        "_posts/a.md|inlineMath: [['$','$']]|false",
      })
  void theSitesOwnScriptsTell(String name, String text, boolean takes) throws IOException {
    file(name, text);
    assertThat(takesDollars("title: a")).isEqualTo(takes);
  }

  @Test
  void aPostTellsAsInChirpy() {
    assertThat(takesDollars("math: true")).isTrue();
    assertThat(takesDollars("math: false")).isFalse();
    assertThat(takesDollars("title: math")).isFalse();
  }

  @Test
  void theSitesDefaultsTellWhereThePostDoesNot() throws IOException {
    file(
        "_config.yml",
        """
        defaults:
          - scope: {path: "", type: posts}
            values: {math: true}
          - scope: {path: _posts/일상}
            values: {math: false}
        """);
    assertThat(takesDollars("title: a")).isTrue();
    assertThat(takesDollars("math: false")).isFalse();
    assertThat(takesDollars("_posts/일상/2024-01-12-a.md", "title: a")).isFalse();
    assertThat(takesDollars("_posts/일상/2024-01-12-a.md", "math: true")).isTrue();
    assertThat(takesDollars("_drafts/a.md", "title: a")).isFalse();
  }
}
