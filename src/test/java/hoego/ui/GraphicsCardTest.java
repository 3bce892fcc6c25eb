package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphicsCardTest {
  @TempDir Path there = Path.of("");

  @Test
  void isMissingOnlyOnALinuxWithNoneOfTheDevices() {
    Path none = there.resolve("none");
    assertThat(GraphicsCard.isMissing("Linux", List.of(none))).isTrue();
    assertThat(GraphicsCard.isMissing("Linux", List.of(none, there))).isFalse();
    assertThat(GraphicsCard.isMissing("Mac OS X", List.of(none))).isFalse();
    assertThat(GraphicsCard.isMissing("Windows 11", List.of(none))).isFalse();
  }
}
