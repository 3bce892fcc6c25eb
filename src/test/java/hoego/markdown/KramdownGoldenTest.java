package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.YamlValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What kramdown 2.4.0 makes of the inputs, printed by {@code src/it/kramdown-goldens.sh}, is what
 * Hoego makes of them, to the white space.
 */
class KramdownGoldenTest {
  private static final int FEWEST = 500;

  /** The inputs whose references to characters Hoego writes as the characters. */
  private static final String AS_CHARACTERS = "options-entities/";

  private static final Pattern COLOURED =
      Pattern.compile("<span class=\"[a-z0-9]{1,3}\">([^<]*)</span>");

  private static List<Path> inputs() throws IOException {
    Path folder =
        Path.of(Objects.requireNonNull(KramdownGoldenTest.class.getResource("kramdown")).getPath());
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> writesWhatKramdownWrites() throws IOException {
    return inputs().stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    name(input),
                    () -> {
                      String markdown = Files.readString(input);
                      String html = Files.readString(input.resolveSibling(stem(input) + ".html"));
                      String written = Markdown.body(markdown, flavour(input)).orElseThrow();
                      if (name(input).startsWith(AS_CHARACTERS)) {
                        assertThat(SameHtml.lines(written))
                            .as(markdown)
                            .isEqualTo(SameHtml.lines(html));
                      } else {
                        assertThat(plain(written)).as(markdown).isEqualTo(plain(html));
                      }
                    }));
  }

  /** HTML without the colours of code. */
  private static String plain(String html) {
    return COLOURED.matcher(html).replaceAll("$1");
  }

  @Test
  void hasInputsForEveryConstruct() throws IOException {
    assertThat(inputs()).hasSizeGreaterThan(FEWEST);
  }

  private static String stem(Path input) {
    return input.getFileName().toString().replaceFirst("\\.md$", "");
  }

  private static String name(Path input) {
    return Objects.requireNonNull(input.getParent()).getFileName() + "/" + stem(input);
  }

  private static Flavour flavour(Path input) throws IOException {
    Map<String, Object> settings = new HashMap<>(Map.of("syntax_highlighter", "none"));
    Path options = input.resolveSibling("options");
    if (Files.exists(options)) {
      for (String line : Files.readAllLines(options)) {
        int equals = line.indexOf('=');
        String text = line.substring(equals + 1);
        Object value = YamlValues.read(text, ZoneOffset.UTC).orElse("");
        settings.put(line.substring(0, equals), value);
      }
    }
    return Flavour.of("kramdown", settings);
  }
}
