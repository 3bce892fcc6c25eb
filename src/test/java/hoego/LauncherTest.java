package hoego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher that {@code mvn package} has laid out, started as a person would. */
class LauncherTest {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("hoego.launcher", "")).toAbsolutePath();

  @TempDir Path here = Path.of("");
  private final Map<String, String> environment = new TreeMap<>(System.getenv());

  @AfterEach
  void removeTheLinks() throws IOException {
    try (Stream<Path> files = Files.walk(here)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void onUnixWithoutADisplay() {
    assumeTrue(File.separatorChar == '/', "a shell script");
    assumeTrue(Files.isExecutable(LAUNCHER), "nothing is packaged: run mvn verify");
    environment.keySet().removeIf(name -> name.startsWith("HOEGO_") || name.startsWith("LC_"));
    List.of("DISPLAY", "WAYLAND_DISPLAY", "LANG", "LANGUAGE").forEach(environment::remove);
    environment.put("LC_ALL", "en_US.UTF-8");
    environment.put("HOEGO_AOT", "off");
    // The JDK that the tests run on; that others are found is tested apart.
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  private Ended run(String... command) throws Exception {
    Path out = Files.createTempFile(here, "out", ".txt");
    Path err = Files.createTempFile(here, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(here.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + List.of(command));
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Ended hoego(String... arguments) throws Exception {
    return run(
        Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void saysItsVersionFromAnyFolderWithoutAWarning() throws Exception {
    Ended ended = hoego("--version");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).matches("hoego \\d+\\.\\d+\\.\\d+\\S*\\n");
    assertThat(ended.code()).isZero();
  }

  /** It is read in place of the text, and nothing would tell that it is an older one. */
  @Test
  void theSheetInJavaFxsOwnFormSaysWhatItsTextSays() throws Exception {
    Path packaged = LAUNCHER.resolve("../../lib/hoego.bss").normalize();
    Stylesheet text = new CssParser().parse(LauncherTest.class.getResource("/hoego/ui/hoego.css"));

    assertThat(rules(Stylesheet.loadBinary(packaged.toUri().toURL()))).isEqualTo(rules(text));
    assertThat(text.getRules()).hasSizeGreaterThan(100);
  }

  private static List<String> rules(Stylesheet sheet) {
    return sheet.getRules().stream()
        .map(
            rule -> {
              List<String> declarations =
                  rule.getDeclarations().stream()
                      .map(each -> each.getProperty() + ": " + each.getParsedValue())
                      .sorted()
                      .toList();
              return rule.getSelectors() + " " + declarations;
            })
        .toList();
  }

  @Test
  void startsThroughSymbolicLinksRelativeAndAbsolute() throws Exception {
    Path bin = Files.createDirectories(here.resolve("나의 bin"));
    Files.createSymbolicLink(bin.resolve("first"), LAUNCHER);
    Files.createSymbolicLink(here.resolve("second"), Path.of("나의 bin/first"));
    assertThat(run(here.resolve("second").toString(), "--version").out()).startsWith("hoego ");
    assertThat(run("./second", "--version").out()).startsWith("hoego ");
    environment.put("PATH", here + ":" + environment.get("PATH"));
    environment.put("CDPATH", here.toString());
    assertThat(run("sh", "-c", "second --version").out()).startsWith("hoego ");
  }

  @Test
  void startsFromAFolderWithSpacesAndHangulInItsName() throws Exception {
    Path home = here.resolve("프로그램 모음/회고 편집기");
    Files.createDirectories(home.resolve("bin"));
    Files.copy(LAUNCHER, home.resolve("bin/hoego"));
    home.resolve("bin/hoego").toFile().setExecutable(true);
    Files.createSymbolicLink(home.resolve("lib"), LAUNCHER.resolve("../../lib").normalize());
    Ended ended = run(home.resolve("bin/hoego").toString(), "--version");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("hoego ");
  }

  @Test
  void startsUnderEveryShellThatIsHere() throws Exception {
    environment.put("LC_ALL", "C");
    for (String shell : List.of("sh", "dash", "bash", "ksh", "zsh", "busybox")) {
      if (run("sh", "-c", "command -v " + shell).code() == 0) {
        Ended ended =
            shell.equals("busybox")
                ? run("busybox", "sh", LAUNCHER.toString(), "--version")
                : run(shell, LAUNCHER.toString(), "--version");
        assertThat(ended.err()).as(shell).isEmpty();
        assertThat(ended.out()).as(shell).startsWith("hoego ");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ko_KR.UTF-8, 사용법:", "en_US.UTF-8, Usage:", "de_DE.UTF-8, Usage:", "C, Usage:"})
  void helpsInTheLanguageOfTheLocale(String locale, String heading) throws Exception {
    environment.put("LC_ALL", locale);
    Ended ended = hoego("--help");
    assertThat(ended.out()).contains(heading, "export", "shot", "--lang");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "ko_KR.UTF-8, '', 여기서는 창을 열 수 없습니다.",
    "en_US.UTF-8, '', No window can open here.",
    "en_US.UTF-8, :65000, No window can open here."
  })
  void saysInOneLineThatThereIsNoDisplay(String locale, String display, String sentence)
      throws Exception {
    environment.put("LC_ALL", locale);
    environment.put("DISPLAY", display);
    Ended ended = hoego(here.toString());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines().toList())
        .singleElement()
        .asString()
        .contains(sentence, "hoego shot", "hoego export");
  }

  @ParameterizedTest
  @CsvSource({"ko_KR.UTF-8, JDK 25 이상을 찾지 못했습니다.", "C, no JDK 25 or newer was found."})
  void saysThatThereIsNoJdk(String locale, String sentence) throws Exception {
    hideEveryJdk();
    environment.put("LC_ALL", locale);
    Ended ended = run("/bin/sh", LAUNCHER.toString(), "--version");
    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines().toList())
        .singleElement()
        .asString()
        .contains(sentence, "JAVA_HOME");
  }

  @Test
  void findsTheFirstJdkThatIsNewEnough() throws Exception {
    hideEveryJdk();
    for (String version : List.of("1.8.0_392", "17.0.15", "24.0.2", "25.0.1", "26")) {
      jdk(here.resolve("jdks").resolve("jdk-" + version), version);
    }
    environment.put("HOEGO_JAVA_PLACES", here.resolve("none") + ":" + here.resolve("jdks"));
    assertThat(run("/bin/sh", LAUNCHER.toString()).out()).isEqualTo("Java 25.0.1\n");
    environment.put("JAVA_HOME", here.resolve("jdks/jdk-26").toString());
    assertThat(run("/bin/sh", LAUNCHER.toString()).out()).isEqualTo("Java 26\n");
    environment.put("HOEGO_JAVA_HOME", here.resolve("jdks/jdk-25.0.1").toString());
    assertThat(run("/bin/sh", LAUNCHER.toString()).out()).isEqualTo("Java 25.0.1\n");
    environment.put("HOEGO_JAVA_HOME", here.resolve("jdks/jdk-17.0.15").toString());
    assertThat(run("/bin/sh", LAUNCHER.toString()).out()).as("too old").isEqualTo("Java 26\n");
  }

  private void hideEveryJdk() {
    for (String name : List.of("PATH", "JAVA_HOME", "HOME", "HOEGO_JAVA_PLACES")) {
      environment.put(name, here.resolve("nowhere").toString());
    }
  }

  /** What looks like a JDK and says which one it is. */
  private static void jdk(Path home, String version) throws IOException {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho Java " + version + "\n");
    java.toFile().setExecutable(true);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "ko_KR.UTF-8", "en_US.UTF-8"})
  void exportsAPostWithAHangulNameInEveryLocale(String locale) throws Exception {
    environment.put("LC_ALL", locale);
    Path blog = Files.createDirectories(here.resolve("나의 블로그/_posts"));
    Files.writeString(blog.resolve("2024-12-31-2024년 회고.md"), "---\ntitle: 회고\n---\n한 해를 돌아보며\n");
    Ended ended = hoego("export", "나의 블로그", "-o", "내보낸 글");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("내보낸 글");
    assertThat(here.resolve("내보낸 글/_posts/2024-12-31-2024년 회고.md.html"))
        .content(StandardCharsets.UTF_8)
        .contains("한 해를 돌아보며");
    assertThat(ended.code()).isZero();
  }

  @Test
  void takesAPictureOfTheAskedSizeWithSomethingOnIt() throws Exception {
    Path samples = here.resolve("나의 글");
    copy(Sources.project("sample-posts"), samples);
    Ended ended =
        hoego(
            "shot",
            samples.toString(),
            "--post",
            "2024-12-31",
            "--size",
            "1200x700",
            "-o",
            "그림.png");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    BufferedImage image = ImageIO.read(here.resolve("그림.png").toFile());
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(700);
    int[] pixels = image.getRGB(0, 0, 1200, 700, null, 0, 1200);
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(50);
    for (int third = 0; third < 3; third++) {
      int[] part = image.getRGB(third * 400, 100, 400, 500, null, 0, 400);
      assertThat(Arrays.stream(part).distinct().count())
          .as("list, editor and preview are painted: part " + third)
          .isGreaterThan(20);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
