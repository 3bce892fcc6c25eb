package hoego.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.doctor.FindingKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class CheckCommandTest {
  private static final String FINE = "---\ntitle: 회고\ndate: 2024-12-31 10:00:00 +0900\n---\n본문\n";

  @TempDir Path here = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static final class NoWindows implements Windows {
    @Override
    public boolean canOpen() {
      return false;
    }

    @Override
    public int open(OpenRequest request) {
      throw new AssertionError(request);
    }

    @Override
    public int shot(ShotRequest request) {
      throw new AssertionError(request);
    }
  }

  private int check(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(args));
    return new Cli(
            new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, new NoWindows(), here)
        .run(all.toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    Path file = here.resolve("blog/_posts").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @SuppressWarnings("unchecked") // of what JSON holds
  private static List<Map<String, Object>> list(Map<String, Object> json, String key) {
    return (List<Map<String, Object>>) Objects.requireNonNull(json.get(key), key);
  }

  @SuppressWarnings("unchecked") // likewise
  private static Map<String, Object> map(Map<String, Object> json, String key) {
    return (Map<String, Object>) Objects.requireNonNull(json.get(key), key);
  }

  @BeforeEach
  void site() throws IOException {
    write("2024-12-31-fine.md", FINE);
    Files.writeString(here.resolve("blog/_config.yml"), "timezone: Asia/Seoul\n");
  }

  @Test
  void aFolderWithoutFindingsIsCleanAndSaysSo() {
    assertThat(check("blog")).isZero();
    assertThat(out.toString()).contains("Nothing found in 1 posts");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void eachFindingIsALineWithItsPlaceInCodePoints() throws IOException {
    write("2024-12-31-b.md", FINE + "😀 `${{ a.b }}` 뒤\n");
    assertThat(check("blog")).isEqualTo(1);
    assertThat(out.toString().lines().findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("blog/_posts/2024-12-31-b.md:6:5: warning: ")
                    .endsWith("[liquid-in-code]"));
    assertThat(check("blog/_posts/2024-12-31-b.md", "--lang", "ko")).isEqualTo(1);
    assertThat(out.toString()).contains(":6:5: 경고: 코드 안의");
  }

  @Test
  void whatIsNotMeantIsTold() {
    assertThat(check()).isEqualTo(2);
    assertThat(check("nowhere")).isEqualTo(2);
    assertThat(check("blog", "--format", "xml")).isEqualTo(2);
    assertThat(err.toString()).contains("text, json, sarif");
  }

  @Test
  void theOrderIsAlwaysTheSame() throws IOException {
    for (int i = 10; i < 40; i++) {
      write("2024-11-%d-p.md".formatted(i % 20 + 10) + i + ".md", "---\ntitle: a: b\n---\n");
    }
    check("blog");
    String first = out.toString();
    check("blog");
    assertThat(out.toString()).isEqualTo(first);
  }

  @Test
  void jsonSaysAllOfAFinding() throws IOException {
    write("2024-12-31-b.md", "---\ntitle: \"a\"\ndate: 2024-12-31\ntags: [\"x\", no]\n---\n");
    assertThat(check("blog", "--format", "json")).isEqualTo(1);
    Map<String, Object> report = new Yaml().load(out.toString());
    List<Map<String, Object>> findings = list(report, "findings");
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst())
        .containsEntry("file", "_posts/2024-12-31-b.md")
        .containsEntry("line", 4)
        .containsEntry("column", 13)
        .containsEntry("endColumn", 15)
        .containsEntry("kind", "changed-value")
        .containsEntry("severity", "warning")
        .containsEntry("fixable", true);
  }

  @Test
  void sarifHasWhatItsSchemaRequires() throws IOException {
    write("2024-12-31-회고 1.md", "---\ntitle: a: b\n---\n");
    assertThat(check("blog", "--format", "sarif")).isEqualTo(1);
    Map<String, Object> log = new Yaml().load(out.toString());
    assertThat(log).containsEntry("version", "2.1.0").containsKey("$schema");
    Map<String, Object> run = list(log, "runs").getFirst();
    Map<String, Object> driver = map(map(run, "tool"), "driver");
    assertThat(driver).containsEntry("name", "hoego");
    List<Map<String, Object>> rules = list(driver, "rules");
    assertThat(rules).hasSize(FindingKind.values().length);
    List<Map<String, Object>> results = list(run, "results");
    assertThat(results).isNotEmpty();
    for (Map<String, Object> result : results) {
      assertThat(map(result, "message")).containsKey("text");
      assertThat(rules.get(Integer.parseInt(String.valueOf(result.get("ruleIndex")))))
          .containsEntry("id", result.get("ruleId"));
      assertThat(result.get("level")).isIn("error", "warning", "note");
    }
    Map<String, Object> location = list(results.getFirst(), "locations").getFirst();
    Map<String, Object> place = map(location, "physicalLocation");
    assertThat(map(place, "artifactLocation"))
        .containsEntry("uri", "_posts/2024-12-31-%ED%9A%8C%EA%B3%A0%201.md");
    assertThat(map(place, "region")).containsEntry("startLine", 2);
    Map<String, Object> fix = list(results.getFirst(), "fixes").getFirst();
    Map<String, Object> change = list(fix, "artifactChanges").getFirst();
    assertThat(change).containsKey("artifactLocation");
    assertThat(list(change, "replacements"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).containsKey("deletedRegion"));
  }

  @Test
  void fixingChangesNoOtherByte() throws IOException {
    Path file = write("2024-12-31-b.md", "");
    String text = "\uFEFF---\r\ntitle: 회고: 2024\r\ndate: 2024-12-31  # 날\n---\r\n본문  \n끝 `{{ a }}`";
    Files.writeString(file, text);
    assertThat(check("blog", "--fix")).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(
            text.replace("회고: 2024", "\"회고: 2024\"")
                .replace("`{{ a }}`", "{% raw %}`{{ a }}`{% endraw %}"));
    assertThat(err.toString()).contains("2024-12-31-b.md: 2 mended");
  }

  @Test
  void lineEndsThatHideTheFrontMatterAreMendedAndNoOthers() throws IOException {
    Path file = write("2024-12-31-b.md", FINE.replace('\n', '\r'));
    assertThat(check("blog")).isEqualTo(1);
    assertThat(out.toString()).contains("2024-12-31-b.md", "CR alone");
    assertThat(check("blog", "--fix")).isZero();
    assertThat(Files.readString(file)).isEqualTo(FINE);
    assertThat(err.toString()).contains("2024-12-31-b.md: 1 mended");
    Files.writeString(file, "---\rtitle: 회고: 2024\r\ndate: 2024-12-31\r---\n본문\r\n");
    assertThat(check("blog", "--fix")).isZero();
    assertThat(Files.readString(file))
        .isEqualTo("---\ntitle: \"회고: 2024\"\r\ndate: 2024-12-31\n---\n본문\r\n");
    assertThat(err.toString()).contains("2024-12-31-b.md: 2 mended");
  }

  @Test
  void lineEndsThatHideNoFrontMatterAreLeft() throws IOException {
    String text = FINE.replace("\n", "\r\n") + "다음\r줄\r";
    Path file = write("2024-12-31-b.md", text);
    assertThat(check("blog", "--fix")).isZero();
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void fixingKeepsTheFilesEncoding() throws IOException {
    Charset korean = Charset.forName("MS949");
    Path file = write("2024-12-31-b.md", "");
    Files.write(file, "---\ntitle: 가나: 다라\ndate: 2024-12-31\n---\n한글로 쓴 본문입니다\n".getBytes(korean));
    assertThat(check("blog", "--fix")).isZero();
    assertThat(new String(Files.readAllBytes(file), korean)).contains("title: \"가나: 다라\"\n");
  }

  @Test
  void aFileThatIsNoTextIsNamedAndLeftAlone() throws IOException {
    Path file = write("2024-12-31-b.md", "");
    byte[] bytes =
        "---\ntitle: a: b\n---\n\0\0\u00ff\u00fe\u0081".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, bytes);
    assertThat(check("blog", "--fix")).isEqualTo(1);
    assertThat(err.toString()).contains("2024-12-31-b.md", "no text");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void whatMostPostsOfAFolderHaveIsToldInOneLine() throws IOException {
    for (int day = 10; day < 20; day++) {
      write("2024-11-" + day + "-p.md", "---\ntitle: 글\n---\n");
    }
    assertThat(check("blog")).isZero();
    assertThat(out.toString()).contains("Not told, as a habit of this folder: No date (10 posts)");
  }

  @Test
  void anImageThatNoPostNamesIsTold() throws IOException {
    Path images = Files.createDirectories(here.resolve("blog/assets/img"));
    for (String name : List.of("used.png", "남은 것.png", "styled.png")) {
      Files.write(images.resolve(name), new byte[] {1});
    }
    Files.createDirectories(here.resolve("blog/assets/icons"));
    Files.write(here.resolve("blog/assets/icons/logo.png"), new byte[] {1});
    Files.writeString(here.resolve("blog/style.css"), "a{background:url(/assets/img/styled.png)}");
    write("2024-12-31-b.md", FINE + "![](/assets/img/used.png)\n");
    assertThat(check("blog")).isEqualTo(1);
    assertThat(out.toString().lines().filter(line -> line.endsWith("[unused-image]")))
        .singleElement()
        .asString()
        .startsWith("blog/assets/img/남은 것.png: note: ");
  }
}
