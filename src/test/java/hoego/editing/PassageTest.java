package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Drawn as lines, of which {@code >>} marks the one that is asked for and {@code | } its passage.
 */
class PassageTest {
  /** The same lines with those of the passage marked. */
  private static String marked(String drawing) {
    List<String> lines = new ArrayList<>();
    int asked = -1;
    for (String line : drawing.split("\n", -1)) {
      if (line.startsWith(">>")) {
        asked = lines.size();
      }
      lines.add(line.length() < 2 ? "" : line.substring(2));
    }
    Passage passage = Passage.at(Passage.Lines.ofProse(lines.size(), lines::get), asked);
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String mark = i == asked ? ">>" : passage.has(i) ? "| " : "  ";
      marked.add((mark + lines.get(i)).stripTrailing());
    }
    return String.join("\n", marked);
  }

  private static void assertStays(String drawing) {
    String bare = drawing.replaceAll("(?m)^\\| ", "  ");
    assertThat(marked(bare)).isEqualTo(drawing);
  }

  @Test
  void aParagraphIsWhatIsBetweenBlankLines() {
    assertStays(
        """
          앞 문단

        | 첫 줄
        >>둘째 줄
        | 셋째 줄

          뒤 문단
        """);
  }

  @Test
  void aHeadingStandsAlone() {
    assertStays(
        """
          글
        >>## 제목
          바로 붙은 글
        """);
    assertStays(
        """
          ## 제목
        >>바로 붙은 글
        | 이어지는 글
        """);
  }

  @Test
  void aTagIsNoHeading() {
    assertStays(
        """
        | 글
        >>#회고 는 태그
        """);
  }

  @Test
  void anItemEndsWhereTheNextBegins() {
    assertStays(
        """
          - 하나
        >>- 둘
        |   둘의 둘째 줄
            - 둘의 자식
          - 셋
        """);
    assertStays(
        """
          1. 하나
        | 2. 둘
        >>이어 쓴 줄
          10) 셋
        """);
  }

  @Test
  void aQuoteEndsAtItsParagraph() {
    assertStays(
        """
          글
        | > 인용
        >>> 둘째 줄
          >
          > 다음 문단
        """);
  }

  @Test
  void aTableIsOne() {
    assertStays(
        """
        | | 이름 | 값 |
        | |---|---|
        >>| 가 | 1 |

        """);
  }

  @Test
  void aBlankLineIsOneOfItsOwn() {
    assertStays(
        """
          글
        >>
          글
        """);
    assertStays(">>");
  }

  @Test
  void codeIsOneAcrossItsBlankLines() {
    List<String> lines = List.of("글", "```", "int a;", "", "int b;", "```", "글");
    Passage.Lines text =
        new Passage.Lines() {
          @Override
          public int count() {
            return lines.size();
          }

          @Override
          public String text(int line) {
            return lines.get(line);
          }

          @Override
          public String kind(int line) {
            return line >= 1 && line <= 5 ? "code" : "";
          }
        };
    assertThat(Passage.at(text, 4)).isEqualTo(new Passage(1, 5));
    assertThat(Passage.at(text, 6)).isEqualTo(new Passage(6, 6));
    assertThat(Passage.at(text, 0)).isEqualTo(new Passage(0, 0));
  }

  @Test
  void aTextWithoutEndIsNotReadToTheEnd() {
    int[] read = new int[1];
    Passage passage =
        Passage.at(
            Passage.Lines.ofProse(
                1_000_000,
                line -> {
                  read[0]++;
                  return "줄";
                }),
            500_000);
    assertThat(passage)
        .isEqualTo(new Passage(500_000 - Passage.FARTHEST, 500_000 + Passage.FARTHEST));
    assertThat(read[0]).isLessThan(5 * Passage.FARTHEST);
  }

  @Test
  void twoPassagesAndWhatIsBetweenThemAreOne() {
    assertThat(new Passage(7, 9).to(new Passage(2, 3))).isEqualTo(new Passage(2, 9));
  }
}
