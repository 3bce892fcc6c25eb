package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostDateTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @ParameterizedTest
  @CsvSource({
    "2025-12-14 15:05:00 +0900, false, 2025-12-14T15:05",
    "2025-12-14 15:05:00 +09:00, false, 2025-12-14T15:05",
    "2025-12-14 15:05:00 +9, false, 2025-12-14T15:05",
    "2025-12-14T15:05:00Z, false, 2025-12-15T00:05",
    "2025-12-14 15:05:00 -0500, false, 2025-12-15T05:05",
    "2025-12-14 15:05 +0900, false, 2025-12-14T15:05",
    "2025-12-14 15:05:00 KST, false, 2025-12-14T15:05",
    "2024-01-12 23:30:00, false, 2024-01-13T08:30",
    "2024-01-12 23:30:00.5, false, 2024-01-13T08:30",
    "2024-01-12 23:30:00, true, 2024-01-12T23:30",
    "2024-01-12 23:30, false, 2024-01-12T23:30",
    "2024-01-12, false, 2024-01-12T00:00",
    "2024-1-2, false, 2024-01-02T00:00",
    "2024-1-2 3:04:05, false, 2024-01-02T12:04:05",
    "2024.01.12 23:30:00, false, 2024-01-12T23:30",
    "2024/01/12, false, 2024-01-12T00:00",
    "20240112, false, 2024-01-12T00:00",
    "2024-01-12 +0900, false, 2024-01-12T00:00",
    "2024-02-30, false, 2024-03-01T00:00"
  })
  void showsInSeoulWhatJekyllPublishes(String text, boolean quoted, LocalDateTime shown) {
    assertThat(PostDate.of(text, quoted).map(date -> date.shown(SEOUL))).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "어제",
        "2024",
        "2024-13-01",
        "2024-01-32",
        "2024-00-10",
        "2024-01-00",
        "2024-01-12 25:00:00",
        "2024-01-12 10:61",
        "2024-01/12",
        "2024-01-12 10:00:00 +9900",
        "12-31-2024"
      })
  void readsNoDateWhereThereIsNone(String text) {
    assertThat(PostDate.of(text, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-12 23:30:00, false, true",
    "2024-01-12 23:30:00, true, false",
    "2024-01-12 23:30, false, false",
    "2024-01-12 23:30:00 +0900, false, false",
    "2024-01-12, false, false"
  })
  void flagsTheZonelessTimesThatJekyllTakesForUtc(String text, boolean quoted, boolean utc) {
    assertThat(PostDate.of(text, quoted).map(PostDate::readAsUtc)).contains(utc);
  }
}
