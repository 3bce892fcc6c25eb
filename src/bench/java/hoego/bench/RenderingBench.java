package hoego.bench;

import hoego.markdown.Flavour;
import hoego.markdown.Markdown;
import hoego.post.PostSource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Renders the bodies of all posts of a folder, one after the other, as kramdown is made to. */
final class RenderingBench {
  private static final double NANOS = 1e6;

  private RenderingBench() {}

  /**
   * Measures.
   *
   * @param args when the process was started in nanoseconds since 1970; how many times to go
   *     through the posts; the folder
   */
  public static void main(String[] args) throws IOException {
    long start = Long.parseLong(args[0]);
    int rounds = Integer.parseInt(args[1]);
    List<String> bodies = bodies(Path.of(args[2]));
    long chars = 0;
    Times times = new Times();
    double first = 0;
    double fromStart = 0;
    double total = 0;
    for (int round = 0; round < rounds; round++) {
      times = new Times();
      total = 0;
      chars = 0;
      for (String body : bodies) {
        long from = System.nanoTime();
        chars += Markdown.body(body, Flavour.JEKYLL).orElseThrow().length();
        double millis = (System.nanoTime() - from) / NANOS;
        if (fromStart == 0) {
          first = millis;
          Instant started = Instant.ofEpochSecond(0, start);
          fromStart = Duration.between(started, Instant.now()).toNanos() / NANOS;
        }
        times.add(millis);
        total += millis;
      }
    }
    if (chars == 0) {
      throw new IllegalStateException("nothing was rendered");
    }
    long bytes = 0;
    for (String body : bodies) {
      bytes += body.getBytes(StandardCharsets.UTF_8).length;
    }
    System.out.printf(
        "%d %d %.2f %.2f %.1f %.3f %.3f%n",
        bodies.size(), bytes, fromStart, first, total, times.at(0.5), times.at(0.99));
  }

  private static List<String> bodies(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    List<String> bodies = new ArrayList<>();
    for (Path file : files) {
      try {
        bodies.add(PostSource.of(Files.readString(file).replace("\r\n", "\n")).body());
      } catch (CharacterCodingException notText) {
        // Neither is it a post to Jekyll.
      }
    }
    return bodies;
  }
}
