package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML as the plain data that Ruby makes of it. */
class YamlValuesTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private static @Nullable Object value(String yaml) {
    return YamlValues.readMap("a: " + yaml, SEOUL).getOrDefault("a", "nothing");
  }

  @Test
  void scalarsAreWhatRubyReads() {
    assertThat(value("글")).isEqualTo("글");
    assertThat(value("12")).isEqualTo(12L);
    assertThat(value("010")).isEqualTo(8L);
    assertThat(value("0x1F")).isEqualTo(31L);
    assertThat(value("-1_000")).isEqualTo(-1000L);
    assertThat(value("99999999999999999999")).isEqualTo(new BigInteger("99999999999999999999"));
    assertThat(value("3.10")).isEqualTo(3.1);
    assertThat(value("no")).isEqualTo(false);
    assertThat(value("\"no\"")).isEqualTo("no");
    assertThat(value(".inf")).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(YamlValues.readMap("a: ~", SEOUL)).containsEntry("a", null);
  }

  @Test
  void timesKeepTheirZoneAndHaveUtcWithoutOne() {
    ZonedDateTime nine = ZonedDateTime.of(2024, 1, 2, 9, 0, 0, 0, ZoneOffset.ofHours(9));
    assertThat(value("2024-01-02 09:00:00 +0900")).isEqualTo(nine);
    assertThat(value("2024-01-02T09:00:00+09:00")).isEqualTo(nine);
    assertThat(value("2024-01-02 00:00:00")).isEqualTo(nine.withZoneSameInstant(SEOUL));
    assertThat(value("2024-01-02")).isEqualTo(LocalDate.of(2024, 1, 2));
    assertThat(value("'2024-01-02'")).isEqualTo("2024-01-02");
    assertThat(value("2024-01-02 09:00")).isEqualTo("2024-01-02 09:00");
  }

  @Test
  void listsAndMapsAreReadInOrder() {
    assertThat(value("[1, [둘, {c: 3}], ]")).isEqualTo(List.of(1L, List.of("둘", Map.of("c", 3L))));
    assertThat(YamlValues.readMap("나: 1\n가: 2\n나: 3\n", SEOUL))
        .containsExactly(Map.entry("나", 3L), Map.entry("가", 2L));
    assertThat(YamlValues.read("- a\n- b", SEOUL)).contains(List.of("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[a",
        "a: b: c",
        "\t- x",
        "%YAML 99999999999.1\n---\na",
        "a: &a [*a]",
        "!!javax.script.ScriptEngineManager [a]: *x",
      })
  void whatCannotBeReadIsNothing(String yaml) {
    assertThat(YamlValues.readMap(yaml, SEOUL)).isEmpty();
  }

  @Test
  void noObjectIsBuiltFromATag() {
    assertThat(value("!!java.io.File [/etc/passwd]")).isEqualTo(List.of("/etc/passwd"));
  }

  @Test
  void aTreeOfAliasesIsRefused() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(YamlValues.readMap(yaml.toString(), SEOUL)).isEmpty();
    assertThat(YamlValues.read("[".repeat(5000), SEOUL)).isEmpty();
    assertThat(YamlValues.read("가".repeat(2_000_000), SEOUL)).isEmpty();
  }
}
