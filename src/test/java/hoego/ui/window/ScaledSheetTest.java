package hoego.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .a { -fx-font-size: 14px; }              | .a { -fx-font-size: 21.00px; }
          .a { -fx-padding: 4 .5 0 -2; }           | .a { -fx-padding: 6.00 0.75 0.00 -3.00; }
          .a { -fx-font-size: 1.25em; }            | .a { -fx-font-size: 1.25em; }
          .a { -fx-opacity: .38; }                 | .a { -fx-opacity: .38; }
          .a { -fx-border-width: 1; -fx-spacing: 2 } | .a { -fx-border-width: 1; -fx-spacing: 3.00 }
          .a { -fx-background-color: #123456; }    | .a { -fx-background-color: #123456; }
          .a { -fx-pref-width: 50%; }              | .a { -fx-pref-width: 50%; }
          .a { -fx-min-height: 32; -fx-icon-size: 16; } | .a { -fx-min-height: 48.00; -fx-icon-size: 24.00; }
          """)
  void lengthsGrowAndNothingElse(String css, String larger) {
    assertThat(new ScaledSheet(1.5).scaled(css)).isEqualTo(larger);
  }

  @Test
  void theUsualSizeIsTheSheetItself() {
    assertThat(new ScaledSheet(1).of("file:hoego.css")).isEqualTo("file:hoego.css");
  }

  @Test
  void aLargerOneIsAnAddressOfItsOwn() {
    String address =
        Objects.requireNonNull(ScaledSheetTest.class.getResource("/hoego/ui/hoego.css")).toString();
    String larger = new ScaledSheet(1.5).of(address);
    String head = "data:text/css;charset=utf-8;base64,";
    assertThat(larger).startsWith(head);
    assertThat(
            new String(
                Base64.getDecoder().decode(larger.substring(head.length())),
                StandardCharsets.UTF_8))
        .contains("-fx-font-size: 21.00px");
  }
}
