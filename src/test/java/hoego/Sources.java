package hoego;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, for the tests that read them. */
final class Sources {
  /** Comments, text blocks, strings and characters, whichever begins first. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*+|\"\"\"(?<block>.*?)\"\"\""
              + "|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*+)\"|'(?:\\\\.|[^'\\\\])++'",
          Pattern.DOTALL);

  private Sources() {}

  /** A path of the project. */
  static Path project(String path) {
    return Path.of(System.getProperty("hoego.project", ".")).resolve(path);
  }

  static String read(String path) throws IOException {
    return Files.readString(project(path));
  }

  /** The Java files below a folder of the project. */
  static List<Path> java(String folder) throws IOException {
    return SourceFormat.javaFiles(project(folder));
  }

  /** The folders below one of the project that hold Java files. */
  static List<Path> packages(String folder) throws IOException {
    try (Stream<Path> files = java(folder).stream()) {
      return files.map(Path::getParent).distinct().toList();
    }
  }

  /** What stands between double quotes in Java source, as it is written, comments left out. */
  static List<String> literals(String source) {
    List<String> literals = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(source);
    while (quoted.find()) {
      String block = quoted.group("block");
      String string = quoted.group("string");
      if (block != null) {
        literals.add(block);
      } else if (string != null) {
        literals.add(string);
      }
    }
    return literals;
  }
}
