package hoego.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of this run goes with all that is in it and nothing else. */
class TemporaryFolderTest {
  @TempDir Path place = Path.of("");

  @Test
  void goesWithWhatIsInItAndLeavesWhatItsLinksLeadTo() throws IOException {
    Path outside = Files.createDirectory(place.resolve("outside"));
    Path file = Files.writeString(outside.resolve("a.txt"), "남는다");
    Path folder = place.resolve("folder");
    Files.createDirectories(folder.resolve("in/it"));
    Files.writeString(folder.resolve("in/it/b.txt"), "간다");
    Files.createSymbolicLink(folder.resolve("in/link"), outside);
    TemporaryFolder.remove(folder);
    assertThat(folder).doesNotExist();
    assertThat(file).hasContent("남는다");
  }
}
