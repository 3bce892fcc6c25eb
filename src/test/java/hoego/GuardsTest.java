package hoego;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The checks that the compiler and Maven make: that nobody turned them off unseen. */
class GuardsTest {
  private static final int MOST_LINES = 400;
  private static final Pattern MARKED =
      Pattern.compile("(?s)(?:/\\*\\*\\s.*\\*/\\s*)?@NullMarked\\s+package hoego[a-z.]*;.*");

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void everyPackageSaysThatNullIsMarked(String folder) throws IOException {
    List<Path> unmarked = new ArrayList<>();
    List<Path> packages = Sources.packages(folder);
    for (Path each : packages) {
      Path info = each.resolve("package-info.java");
      if (!Files.exists(info) || !MARKED.matcher(Files.readString(info)).matches()) {
        unmarked.add(each);
      }
    }
    assertThat(packages).hasSizeGreaterThan(5);
    assertThat(unmarked).as("packages that are not @NullMarked").isEmpty();
  }

  @Test
  void everyPackageSaysInASentenceWhatItIsFor() throws IOException {
    for (Path each : Sources.packages("src/main/java")) {
      assertThat(Files.readString(each.resolve("package-info.java")))
          .as(each.toString())
          .matches("(?s)/\\*\\*[\\s*]+[A-Z][^@]+\\.\\s+(?:\\*\\s+)*\\*/\\s+@.*");
    }
  }

  @Test
  void noSourceLooksAwayFromNull() throws IOException {
    Pattern blind = Pattern.compile("@NullUnmarked|\"NullAway|@SuppressWarnings\\(\"all\"");
    List<Path> looksAway = new ArrayList<>();
    for (Path file : Sources.java("src")) {
      if (!file.endsWith("GuardsTest.java") && blind.matcher(Files.readString(file)).find()) {
        looksAway.add(file);
      }
    }
    assertThat(looksAway).isEmpty();
  }

  @Test
  void theCompilerRefusesEveryWarningAndEveryNull() throws Exception {
    List<String> arguments = new ArrayList<>();
    NodeList found = plugin("maven-compiler-plugin").getElementsByTagName("arg");
    for (int i = 0; i < found.getLength(); i++) {
      arguments.add(found.item(i).getTextContent());
    }
    assertThat(arguments)
        .contains("-Werror")
        .contains("-Xlint:all,-processing,-classfile,-path,-requires-automatic")
        .anySatisfy(
            errorProne ->
                assertThat(errorProne)
                    .contains("-Xplugin:ErrorProne")
                    .contains("-Xep:NullAway:ERROR")
                    .contains("-XepOpt:NullAway:OnlyNullMarked=true"))
        .noneSatisfy(argument -> assertThat(argument).contains("Excluded"));
  }

  @Test
  void mavenRunsEveryTestAndMindsEveryFailure() throws Exception {
    String pom = Sources.read("pom.xml");
    assertThat(pom)
        .doesNotContain("testFailureIgnore", "skipTests", "maven.test.skip", "<skip>")
        .doesNotContain("failIfNoTests", "excludedGroups", "rerunFailingTestsCount");
    Element surefire = plugin("maven-surefire-plugin");
    assertThat(surefire.getElementsByTagName("exclude").getLength()).isZero();
    assertThat(surefire.getElementsByTagName("phase").item(0).getTextContent())
        .as("after the layout has been made")
        .isEqualTo("integration-test");
    assertThat(Sources.read(".ci/run")).contains("mvn -B -ntp verify").doesNotContain("-Dskip");
  }

  @Test
  void noTestIsSwitchedOff() throws IOException {
    Pattern off = Pattern.compile("@Disabled(?!On)\\b");
    List<Path> disabled = new ArrayList<>();
    for (Path file : Sources.java("src/test/java")) {
      if (!file.endsWith("GuardsTest.java") && off.matcher(Files.readString(file)).find()) {
        disabled.add(file);
      }
    }
    assertThat(disabled).isEmpty();
  }

  @Test
  void noSourceFileIsTooLongToBeReadAtOnce() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.java("src")) {
      long lines = Files.readString(file).lines().count();
      if (lines > MOST_LINES) {
        tooLong.add(file.getFileName() + ": " + lines);
      }
    }
    assertThat(tooLong).as("files past " + MOST_LINES + " lines").isEmpty();
  }

  private static Element plugin(String name) throws Exception {
    NodeList plugins =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Sources.project("pom.xml").toFile())
            .getElementsByTagName("plugin");
    for (int i = 0; i < plugins.getLength(); i++) {
      if (plugins.item(i) instanceof Element plugin
          && plugin.getElementsByTagName("artifactId").item(0).getTextContent().equals(name)) {
        return plugin;
      }
    }
    throw new AssertionError("no plugin " + name + " in pom.xml");
  }
}
