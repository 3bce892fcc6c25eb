package hoego.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartCacheTest {
  @ParameterizedTest
  @CsvSource({
    "make, 'mixed mode, sharing', make",
    "use, 'mixed mode, sharing', ''",
    "use, mixed mode, anew",
    "'', mixed mode, ''"
  })
  void asksForACacheWhereThereIsNoneOrADamagedOne(String said, String java, String wanted) {
    assertThat(StartCache.wanted(said, java)).isEqualTo(wanted);
  }
}
