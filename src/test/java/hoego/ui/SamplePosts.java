package hoego.ui;

import hoego.post.PostFileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The posts of a folder, found without the code under test. */
final class SamplePosts {
  private SamplePosts() {}

  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> PostFileName.isMarkdown(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }
}
