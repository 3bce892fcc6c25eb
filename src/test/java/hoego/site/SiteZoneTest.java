package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ruby says of the offset where {@code TZ} is what {@code timezone:} says. */
class SiteZoneTest {
  private static final Instant WINTER = Instant.parse("2024-01-12T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Asia/Seoul, 32400",
    "ROK, 32400",
    "America/New_York, -18000",
    "KST-9, 32400",
    "'<+09>-9', 32400",
    "UTC+9, -32400",
    "IST-5:30, 19800",
    "KST, 0",
    "Asia/Soul, 0",
    "asia/seoul, 0",
    "'', 0"
  })
  void aZoneIsWhatTheSystemMakesOfItsName(String name, int seconds) {
    ZoneId zone = SiteSettings.of("timezone: '" + name + "'", ZoneId.of("Asia/Tokyo")).zone();
    assertThat(zone.getRules().getOffset(WINTER).getTotalSeconds()).isEqualTo(seconds);
  }
}
