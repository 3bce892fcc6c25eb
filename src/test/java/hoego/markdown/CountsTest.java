package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.count.TextCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
  @ParameterizedTest
  @CsvSource({
    "'**굵게** 쓴 [링크](https://example.com)', 7, 3",
    "'# 제목', 2, 1",
    "'![그림 설명](a.png)', 0, 0",
    "'- 하나\n- 둘', 3, 2",
    "'| 가 | 나 |\n|---|---|\n| 다 | 라 |', 6, 4",
    "'```java\nint a;\n```', 6, 2",
    "'<!-- 적어 둔 것 -->', 0, 0",
    "'<script>alert(1)</script>', 0, 0",
    "'가&amp;나', 3, 1",
    "'> 인용\n> 이다', 5, 2",
  })
  void countsTheTextWithoutItsMarkup(String markdown, int characters, int words) {
    TextCounts counts = Rendered.of(markdown).counts();
    assertThat(counts.characters()).isEqualTo(characters);
    assertThat(counts.words()).isEqualTo(words);
    assertThat(Markdown.counts(markdown)).isEqualTo(counts);
  }

  @Test
  void leavesTheFrontMatterOut() {
    String text = "---\ntitle: 긴 제목\n---\n본문";
    assertThat(Rendered.of(text, text.indexOf("본문")).counts().characters()).isEqualTo(2);
  }
}
