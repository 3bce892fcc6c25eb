package hoego.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As Jekyll's {@code strip_html} and {@code number_of_words} find them. */
class ReadWordsTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "'<p>회고 one two</p>', 3, 4",
    "'<p>a회b고 c</p>', 2, 5",
    "'<b>on</b>e', 1, 1",
    "'<p>a</p>\n<p>b</p>', 2, 2",
    "'a < b', 3, 3",
    "'漢字カナ', 1, 4",
  })
  void countsWordsAsJekyllDoes(String html, int spaced, int lettered) {
    assertThat(ReadWords.of(html)).isEqualTo(new ReadWords(spaced, lettered));
  }
}
