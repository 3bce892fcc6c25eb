package hoego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the cache that makes later starts quick, and without. */
class LauncherCacheTest {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("hoego.launcher", "")).toAbsolutePath();

  @TempDir Path here = Path.of("");
  private final Map<String, String> environment = new TreeMap<>(System.getenv());
  private Path caches = Path.of("");

  @BeforeEach
  void onUnixWithACacheOfItsOwn() {
    assumeTrue(File.separatorChar == '/', "a shell script");
    assumeTrue(Files.isExecutable(LAUNCHER), "nothing is packaged: run mvn verify");
    caches = here.resolve("나의 캐시");
    environment
        .keySet()
        .removeIf(name -> name.startsWith("HOEGO_") || name.endsWith("JAVA_OPTIONS"));
    List.of("DISPLAY", "JAVA_TOOL_OPTIONS").forEach(environment::remove);
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("XDG_CACHE_HOME", caches.toString());
  }

  /** What it writes to out, where it must end well and write nothing to err. */
  private String hoego(String... arguments) throws Exception {
    Path out = Files.createTempFile(here, "out", ".txt");
    Path err = Files.createTempFile(here, "err", ".txt");
    assertThat(code(out, err, arguments)).isZero();
    assertThat(err).isEmptyFile();
    return Files.readString(out);
  }

  private int code(Path out, Path err, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  /** With {@code AOTMode=on} Java starts only with the cache that it was given. */
  private boolean takesTheCache() throws Exception {
    environment.put("HOEGO_JAVA_OPTS", "-XX:AOTMode=on");
    int code = code(here.resolve("o"), here.resolve("e"), "--version");
    environment.remove("HOEGO_JAVA_OPTS");
    return code == 0;
  }

  private List<Path> kept(String ending) throws IOException {
    if (!Files.isDirectory(caches)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(caches)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  /** What looks like a JDK and says what it was started with. */
  private void pretendJdk(String build) throws IOException {
    Path home = here.resolve("jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor each; do echo \"$each\"; done\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        home.resolve("release"),
        "JAVA_RUNTIME_VERSION=\"" + build + "\"\nJAVA_VERSION=\"25.0.1\"\n");
    environment.put("JAVA_HOME", home.toString());
  }

  @Test
  void usesTheCacheThatItHasMadeAndGoesOnWithoutOneThatIsDamaged() throws Exception {
    environment.put("HOEGO_AOT", "make");
    assertThat(hoego()).isEmpty();
    environment.remove("HOEGO_AOT");
    assertThat(kept(".making")).isEmpty();
    Path cache = kept(".aot").getFirst();
    assertThat(hoego("--version")).startsWith("hoego ");
    assertThat(takesTheCache()).isTrue();
    byte[] bytes = Files.readAllBytes(cache);
    for (int i = bytes.length / 3; i < bytes.length / 3 + 4096; i++) {
      bytes[i] ^= 0x5A;
    }
    Files.write(cache, bytes);
    assertThat(takesTheCache()).isFalse();
    assertThat(hoego("--version")).startsWith("hoego ");
    Files.write(cache, new byte[0]);
    assertThat(hoego("--version")).startsWith("hoego ");
  }

  @Test
  void asksForACacheWhereThereIsNoneAndGivesTheOneOfTheSameJdk() throws Exception {
    pretendJdk("25.0.1+1");
    assertThat(hoego("글.md")).contains("-Dhoego.aot=make").doesNotContain("AOTCache");
    environment.put("HOEGO_AOT", "make");
    hoego();
    environment.remove("HOEGO_AOT");
    assertThat(kept(".failed"))
        .as("of what only pretends to be a JDK none is to be had")
        .hasSize(1);
    String without = hoego("글.md");
    assertThat(without).endsWith("hoego.Main\n글.md\n").doesNotContain("hoego.aot", "AOTCache");

    Path failed = kept(".failed").getFirst();
    Path cache = failed.resolveSibling(failed.getFileName().toString().replace(".failed", ""));
    Files.move(failed, Path.of(cache + ".of"));
    Files.writeString(cache, "");
    assertThat(hoego("글.md"))
        .contains("-XX:AOTCache=" + cache + "\n", "-Dhoego.aot=use")
        .endsWith("hoego.Main\n글.md\n");
    Files.setLastModifiedTime(cache, FileTime.fromMillis(2_000));
    Files.setLastModifiedTime(Path.of(cache + ".of"), FileTime.fromMillis(3_000));
    assertThat(hoego("글.md")).contains("AOTCache=").doesNotContain("VerifySharedSpaces");
    Files.setLastModifiedTime(cache, FileTime.fromMillis(4_000));
    assertThat(hoego("글.md")).as("written to since").contains("VerifySharedSpaces");
    environment.put("HOEGO_AOT", "off");
    assertThat(hoego("글.md")).isEqualTo(without);
    environment.remove("HOEGO_AOT");
    pretendJdk("25.0.2+1");
    assertThat(hoego("글.md")).contains("-Dhoego.aot=make").doesNotContain("AOTCache");
  }

  @Test
  void startsCommandsWithoutWindowsAndWithACacheOfTheirOwn() throws Exception {
    pretendJdk("25.0.1+1");
    assertThat(hoego("export", "글"))
        .contains("-XX:TieredStopAtLevel=1\n", "-Dhoego.aot=make\n")
        .doesNotContain("javafx", "AOTCache")
        .endsWith("hoego.Main\nexport\n글\n");
    assertThat(hoego("export.md")).contains("javafx").doesNotContain("UseSerialGC");
    environment.put("HOEGO_AOT", "make");
    hoego("check");
    environment.remove("HOEGO_AOT");
    assertThat(hoego("export", "글")).doesNotContain("hoego.aot");
    assertThat(hoego("글.md")).as("a window has another").contains("-Dhoego.aot=make\n");
    environment.put("HOEGO_JAVA_OPTS", "-XX:+UseG1GC");
    assertThat(hoego("export", "글")).contains("-XX:+UseG1GC").doesNotContain("UseSerialGC");
  }

  @Test
  void aCommandAsksForItsCacheWhenItHasEnded() throws Exception {
    Path post = Files.writeString(here.resolve("글.md"), "글\n");
    hoego("export", here.toString(), "-o", here.resolve("쪽").toString(), "--body");
    for (int i = 0; i < 1200 && kept(".of").isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(kept(".of")).hasSize(1);
    assertThat(kept(".failed")).isEmpty();
    environment.put("HOEGO_AOT", "make");
    hoego("export");
    environment.remove("HOEGO_AOT");
    assertThat(kept(".of")).as("is made once").hasSize(1);
    assertThat(hoego("export", post.toString(), "-o", here.resolve("글.html").toString()))
        .contains("글.html");
  }

  @Test
  void leavesTheMakingToWhoeverHasBegunWithIt() throws Exception {
    pretendJdk("25.0.1+1");
    environment.put("HOEGO_AOT", "make");
    hoego();
    Path failed = kept(".failed").getFirst();
    Files.delete(failed);
    Path making = Path.of(failed.toString().replace(".failed", ".making"));
    Files.createDirectory(making);
    assertThat(hoego()).isEmpty();
    assertThat(making).isEmptyDirectory();
    assertThat(kept(".failed")).isEmpty();
  }

  @Test
  void startsAsUsualWhereNoCacheCanBeKept() throws Exception {
    Files.writeString(caches, "no folder");
    environment.put("HOEGO_AOT", "make");
    assertThat(hoego()).isEmpty();
    environment.remove("HOEGO_AOT");
    assertThat(hoego("--version")).startsWith("hoego ");
    assertThat(caches).hasContent("no folder");
  }
}
