package hoego.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only what nobody writes hangs together without end. */
class LongClusterTest {
  @Test
  void marksAndJoinersWithoutEndAreTold() {
    assertThat(LongCluster.isIn("글" + "\u0301".repeat(129) + "끝")).isTrue();
    assertThat(LongCluster.isIn("👩\u200d".repeat(60))).isTrue();
  }

  @Test
  void writingIsNot() {
    assertThat(LongCluster.isIn("글" + "\u0301".repeat(128) + "끝")).isFalse();
    assertThat(LongCluster.isIn("\u1112\u116c\u1100\u1169".repeat(300))).isFalse();
    assertThat(LongCluster.isIn("👨\u200d👩\u200d👧\u200d👦 ".repeat(300))).isFalse();
  }
}
