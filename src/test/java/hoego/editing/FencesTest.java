package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FencesTest {
  private static String enter(String drawing) {
    return Drawn.after(Fences::enter, drawing);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"```|\", \"```\n|\n```\"",
        "\"```java|\", \"```java\n|\n```\"",
        "\"글\n\n```java|\n\n다음 글\", \"글\n\n```java\n|\n```\n\n다음 글\"",
        "\"~~~~|\", \"~~~~\n|\n~~~~\"",
        "\"> ```|\", \"> ```\n> |\n> ```\"",
        "\"> ```|\n>\n> 글\", \"> ```\n> |\n> ```\n>\n> 글\"",
        "\"> ```|\n\n글\", \"> ```\n> |\n> ```\n\n글\"",
        "\"   ```|\", \"   ```\n   |\n   ```\"",
        "\"- ```js|\", \"- ```js\n  |\n  ```\"",
        "\"10. ```|\", \"10. ```\n    |\n    ```\"",
        "\"```|\n\n```\n먼저 있던 것\n```\", \"```\n|\n```\n\n```\n먼저 있던 것\n```\"",
        "\"```a\n가\n```\n\n```b|\", \"```a\n가\n```\n\n```b\n|\n```\"",
      })
  void anOpeningFenceIsClosed(String before, String after) {
    assertThat(enter(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"```|\n가\n```\"",
        "\"```java|\n```\n\n글\"",
        "\"```\n가\n```|\"",
        "\"```\n~~~|\n```\"",
        "\"``|\"",
        "\"```a`|\"",
        "\"글 ```|\"",
        "\"```|java\"",
        "\"```java|\nint a;\"",
        "\"```a|\n가\n```\n\n```\n끝이 없다\"",
        "\"```ja⟨va⟩\"",
        "\"---\n```|\n---\"",
      })
  void whatIsClosedOrNoFenceIsLeftToTheKey(String drawing) {
    assertThat(Fences.enter(Drawn.state(drawing))).isNull();
  }

  @Test
  void aClosingFenceThatStandsThereIsTypedOver() {
    assertThat(Drawn.after(Fences.typed('`'), "```\n가\n``|\n```\n\n글"))
        .isEqualTo("```\n가\n```|\n\n글");
    assertThat(Drawn.after(Fences.typed('~'), "> ~~~\n> ~~|\n> ~~~")).isEqualTo("> ~~~\n> ~~~|");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"```\n가\n`|\n```\"",
        "\"```\n``|\n가\n```\"",
        "\"``|\n```\"",
        "\"````\n``|\n````\"",
        "\"```\n가``|\n```\"",
        "\"글 ``|\n```\n가\n```\"",
      })
  void allElseIsTyped(String drawing) {
    assertThat(Fences.typed('`').of(Drawn.state(drawing))).isNull();
  }
}
