package hoego.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextScaleTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, 13, 1",
    "Mac OS X, 13, 1",
    "Windows 11, 12, 1",
    "Windows 11, 18, 1.5",
    "Windows 11, 27, 2.25",
    "Windows 10, 12.2, 1",
    "Windows 10, 8, 1",
    "Windows 10, 400, 3",
  })
  void growsWithTheSystemsFont(String system, double size, double scale) {
    assertThat(TextScale.of(size, system)).isEqualTo(scale);
  }
}
