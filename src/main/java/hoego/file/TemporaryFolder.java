package hoego.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders for this run of the program, which nobody else may look into. */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /** Makes one that is there until it is removed. */
  public static Path make(String prefix) throws IOException {
    return Files.createTempDirectory(prefix);
  }

  /** Makes one that is gone with all that is in it when the program ends. */
  public static Path makeForThisRun(String prefix) throws IOException {
    Path folder = make(prefix);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "temporary-folder"));
    return folder;
  }

  /** Removes a folder as far as it can be; links are not followed. */
  public static void remove(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem)
                throws IOException {
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException leftToTheSystem) {
      // It cleans its temporary folder up itself.
    }
  }
}
