package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.liquid.Evaluated;
import hoego.markdown.Markdown;
import hoego.post.PostSource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Liquid as Jekyll 4.3.1 evaluates it: {@code cases.expected} is printed by {@code
 * src/it/liquid-golden.rb}; {@code !!} stands where Jekyll stops.
 */
class LiquidGoldenTest {
  private static final Pattern CASE = Pattern.compile("(?m)^%%%% ");

  private static Path folder() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(LiquidGoldenTest.class.getResource("/hoego/liquid/cases.liquid"))
                .toURI())
        .resolveSibling(".");
  }

  private static Map<String, String> cases(Path file) throws IOException {
    Map<String, String> cases = new LinkedHashMap<>();
    String text = Files.readString(file).replace("\r\n", "\n");
    for (String each : CASE.split(text)) {
      int line = each.indexOf('\n');
      if (line > 0) {
        cases.put(each.substring(0, line), each.substring(line + 1, each.length() - 1));
      }
    }
    return cases;
  }

  @Test
  void thereAreManyCases() throws IOException, URISyntaxException {
    assertThat(cases(folder().resolve("cases.liquid"))).hasSizeGreaterThan(230);
  }

  @TestFactory
  Stream<DynamicTest> evaluatesAsJekyllDoes() throws IOException, URISyntaxException {
    Path folder = folder();
    Map<String, String> expected = cases(folder.resolve("cases.expected"));
    Path file = folder.resolve("site/_posts/2024-07-08-page.md");
    String post = Files.readString(file).replace("\r\n", "\n");
    int bodyStart = PostSource.of(post).bodyStart();
    JekyllSite site = JekyllSite.read(folder.resolve("site"));
    return cases(folder.resolve("cases.liquid")).entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> {
                      Evaluated made =
                          PostLiquid.evaluate(
                              site,
                              file,
                              post.substring(0, bodyStart) + each.getValue(),
                              bodyStart,
                              text -> Markdown.body(text).orElseThrow(),
                              number -> "!!");
                      String wanted = expected.get(each.getKey());
                      if ("!!".equals(wanted)) {
                        assertThat(made.problems()).isNotEmpty();
                      } else {
                        assertThat(made.text()).isEqualTo(wanted);
                        assertThat(made.problems()).isEmpty();
                      }
                    }));
  }
}
