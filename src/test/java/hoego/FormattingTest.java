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
    Path project = Path.of(System.getProperty("hoego.project", "."));
    List<Path> unformatted = new ArrayList<>();
    for (Path file : SourceFormat.javaFiles(project.resolve("src"))) {
      String source = Files.readString(file);
      if (!SourceFormat.formatted(source).equals(source)) {
        unformatted.add(file);
      }
    }
    assertThat(unformatted)
        .as("files to be formatted by: mvn process-test-classes exec:exec@format")
        .isEmpty();
  }
}
