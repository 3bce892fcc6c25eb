package hoego;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The source's format, google-java-format's: {@code mvn process-test-classes exec:exec@format}
 * writes it, a test checks it.
 */
public final class SourceFormat {
  private SourceFormat() {}

  /** Rewrites every Java file below the folder {@code args[0]} that is not formatted. */
  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : javaFiles(Path.of(args[0]))) {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
        System.out.println("formatted " + file);
      }
    }
  }

  static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String formatted(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }
}
