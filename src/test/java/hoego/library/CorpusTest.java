package hoego.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hoego.post.PostFileName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Lists real blogs, where the system property {@code hoego.corpus} says where some lie. */
class CorpusTest {
  /** A date as nearly all write it; written in another way than the code under test reads it. */
  private static final Pattern DATE = Pattern.compile("(?m)^date *: *(\\d{4}-\\d{2}-\\d{2})\\b");

  @Test
  void listsEveryPostWithATitleAndTheRightDate() throws IOException {
    String corpus = System.getProperty("hoego.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus is given");
    List<String> lines = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> blogs = Files.list(Path.of(corpus))) {
      for (Path blog : blogs.filter(Files::isDirectory).sorted().toList()) {
        check(blog, lines, wrong);
      }
    }
    Files.write(Files.createDirectories(Path.of("target")).resolve("corpus-list.txt"), lines);
    assertThat(lines).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  private static void check(Path blog, List<String> lines, List<String> wrong) throws IOException {
    ScanOutcome outcome =
        new PostScanner(ZoneId.of("Asia/Seoul"))
            .scan(blog, (entries, read, total) -> {}, () -> false);
    if (!(outcome instanceof ScanOutcome.Scanned scanned)) {
      fail("%s: %s", blog, outcome);
      return;
    }
    try (Stream<Path> files = Files.walk(blog)) {
      assertThat(scanned.index().entries())
          .hasSize((int) files.filter(file -> PostFileName.isMarkdown(file.toString())).count());
    }
    for (PostEntry entry : scanned.index().entries()) {
      lines.add(
          String.join(
              "\t",
              blog.getFileName() + "/" + entry.relativePath(),
              entry.post().title(),
              String.valueOf(entry.post().date()),
              entry.post().categories().toString(),
              entry.post().tags().toString(),
              String.valueOf(entry.post().problem())));
      if (entry.post().title().isBlank() || !isRight(entry)) {
        wrong.add(lines.getLast());
      }
    }
  }

  private static boolean isRight(PostEntry entry) throws IOException {
    if (entry.post().date() == null) {
      return entry.post().problem() != null;
    }
    LocalDate shown = entry.post().date().toLocalDate();
    String text = new String(Files.readAllBytes(entry.path()), StandardCharsets.UTF_8);
    Matcher m = DATE.matcher(text.substring(0, Math.min(text.length(), 1_000)));
    if (entry.post().problem() == null && m.find()) {
      LocalDate written = LocalDate.parse(m.group(1));
      // A time without a zone is UTC to Jekyll, so Seoul may be a day on.
      return shown.equals(written) || shown.equals(written.plusDays(1));
    }
    return entry.post().draft()
        || PostFileName.parse(entry.fileName()).filter(n -> n.date().equals(shown)).isPresent();
  }
}
