package hoego.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter out = new StringWriter();

  @Test
  void writesOverItsOwnLineAndErasesItAtTheEnd() {
    ProgressLine line = new ProgressLine(new PrintWriter(out), true);
    line.show(() -> "1/2");
    line.show(() -> "2/2");
    line.erase();
    line.erase();
    assertThat(out).hasToString("1/2\r      \r2/2\r      \r");
  }

  @Test
  void writesNothingWhereNobodyLooks() {
    ProgressLine line = new ProgressLine(new PrintWriter(out), false);
    line.show(() -> "1/2");
    line.erase();
    assertThat(out).hasToString("");
  }
}
