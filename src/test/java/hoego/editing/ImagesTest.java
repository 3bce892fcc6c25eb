package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesTest {
  private static final Images.Image BOARD = new Images.Image("칸반 판", "/assets/board.png");
  private static final Images.Image RIVER = new Images.Image("강", "/assets/river.jpg");

  private static String one(String before) {
    return Drawn.after(Images.put(List.of(BOARD)), before);
  }

  private static String two(String before) {
    return Drawn.after(Images.put(List.of(BOARD, RIVER)), before);
  }

  @Test
  void anImageComesWhereTheCaretIsItsTextSelected() {
    assertThat(one("앞 | 뒤")).isEqualTo("앞 ![⟨칸반 판⟩](/assets/board.png) 뒤");
    assertThat(one("앞 ⟨고른 말⟩ 뒤")).isEqualTo("앞 ![⟨칸반 판⟩](/assets/board.png) 뒤");
    assertThat(one("|")).isEqualTo("![⟨칸반 판⟩](/assets/board.png)");
  }

  @Test
  void severalHaveALineEach() {
    String both = "![⟨칸반 판⟩](/assets/board.png)\n![강](/assets/river.jpg)";
    assertThat(two("|")).isEqualTo(both);
    assertThat(two("앞|뒤")).isEqualTo("앞\n" + both + "\n뒤");
    assertThat(two("앞\n|\n뒤")).isEqualTo("앞\n" + both + "\n뒤");
  }

  @Test
  void frontMatterTakesTheAddressAlone() {
    assertThat(one("---\nimage: |\n---\n")).isEqualTo("---\nimage: /assets/board.png|\n---\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a[1] = a\\[1\\]",
        "왼|오른 = 왼\\|오른",
        "`코드` <b> = \\`코드\\` \\<b>",
        "두  줄 = 두 줄",
        "\\ = \\\\"
      })
  void signsThatWouldEndTheTextAreEscaped(String alt, String written) {
    assertThat(Drawn.after(Images.put(List.of(new Images.Image(alt, "a.png"))), "|"))
        .isEqualTo("![⟨" + written + "⟩](a.png)");
  }

  @Test
  void anImageWithoutTextHasTheCaretInItsPlace() {
    assertThat(Drawn.after(Images.put(List.of(new Images.Image(" ", "a.png"))), "|"))
        .isEqualTo("![|](a.png)");
    assertThatThrownBy(() -> Images.put(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
