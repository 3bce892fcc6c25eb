package hoego;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormattingTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    List<Path> files = Sources.java("src");
    List<Path> unformatted = new ArrayList<>();
    for (Path file : files) {
      String source = Files.readString(file);
      if (!SourceFormat.formatted(source).equals(source)) {
        unformatted.add(file);
      }
    }
    assertThat(files).hasSizeGreaterThan(150);
    assertThat(unformatted)
        .as("files to be formatted by: mvn process-test-classes exec:exec@format")
        .isEmpty();
  }
}
