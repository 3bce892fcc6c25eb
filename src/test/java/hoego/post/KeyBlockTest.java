package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyBlockTest {
  @Test
  void everyKeyHasItsLinesAndTheCommentsAboveIt() {
    String yaml = "# 처음\ntitle: 가\ntags: # 태그\n  - 나\n\n# 끝 앞\nimage:\n  path: x\n# 끝\n";
    List<KeyBlock> blocks = KeyBlock.of(yaml).orElseThrow();
    assertThat(blocks).extracting(KeyBlock::key).containsExactly("title", "tags", "image");
    assertThat(blocks)
        .extracting(KeyBlock::text)
        .containsExactly("title: 가", "tags: # 태그\n  - 나", "image:\n  path: x");
    assertThat(blocks).extracting(KeyBlock::comments).containsExactly("# 처음\n", "", "\n# 끝 앞\n");
  }

  @Test
  void keysThatCantBeToldApartAreNone() {
    assertThat(KeyBlock.of("{a: 1, b: 2}\n")).isEmpty();
    assertThat(KeyBlock.of("a: 1\nb: 2\na: 3\n")).isEmpty();
    assertThat(KeyBlock.of("b: 2\na: 1\na: 3\n")).isEmpty();
    assertThat(KeyBlock.of("a: b: c\n")).isEmpty();
    assertThat(KeyBlock.of("")).contains(List.of());
  }

  @Test
  void aValueThatNoLongerSaysWhatItIsToSayIsPutInQuotes() {
    KeyBlock block = KeyBlock.of("a: X입니다 # 말\n").orElseThrow().getFirst();
    assertThat(block.with(text -> text.replace("X", "글"), text -> text).text())
        .isEqualTo("a: 글입니다 # 말");
    assertThat(block.with(text -> text.replace("X", "'"), text -> text).text())
        .isEqualTo("a: \"'입니다\"");
    assertThat(block.with(text -> text.replace("X", "a: b"), text -> text).text())
        .isEqualTo("a: \"a: b입니다\"");
  }
}
