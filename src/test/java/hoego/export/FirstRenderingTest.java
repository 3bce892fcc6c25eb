package hoego.export;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What is rendered before anything else must be rendered without a fault. */
class FirstRenderingTest {
  @Test
  void rendersWithoutAFault() {
    assertThatCode(FirstRendering::prepare).doesNotThrowAnyException();
  }
}
