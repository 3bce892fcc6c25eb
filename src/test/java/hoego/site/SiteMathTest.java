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
    return JekyllSite.read(site).takesDollars(FrontMatter.of(matter));
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
}
