package hoego.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hoego.settings.Settings.LanguageChoice;
import hoego.settings.Settings.ThemeChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings in a file that anybody may have written to. */
class SettingsFolderTest {
  @TempDir Path home = Path.of("");
  private Path folder = Path.of("");
  private SettingsFolder kept = new SettingsFolder(folder);

  @BeforeEach
  void begin() {
    folder = home.resolve("kept");
    kept = new SettingsFolder(folder);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(kept.settingsFile(), text);
  }

  private String written() throws IOException {
    return Files.readString(kept.settingsFile());
  }

  private static final Settings EVERYTHING =
      Settings.DEFAULT
          .withTheme(ThemeChoice.DARK)
          .withLanguage(LanguageChoice.EN)
          .withWriting(new Settings.Writing(false, true, true, true, 5_000))
          .withType(new Settings.Type(" 나눔명조 \\ \"체\"", 21, 2.1, 60))
          .withPreview(new Settings.Preview(150, true))
          .withDoctor(new Settings.Doctor(false, List.of("no-date", "two-dates")))
          .withKeys(Map.of("bold", "Shortcut+'\\'", "save", "", "fly", "F9"));

  @Test
  void comesBackAsItWasKept() throws IOException {
    kept.keep(EVERYTHING);
    Settings read = kept.settings();
    assertThat(read).isEqualTo(EVERYTHING.withType(EVERYTHING.type().withFamily("나눔명조 \\ \"체\"")));
    kept.keep(Settings.DEFAULT);
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void writesDownOnlyWhatWasChosen() throws IOException {
    kept.keep(Settings.DEFAULT.withTheme(ThemeChoice.DARK));
    assertThat(written()).isEqualTo("theme=dark\n");
  }

  @Test
  void keepsCommentsOrderAndWhatANewerHoegoKnows() throws IOException {
    write(
        """
        # 내 설정
        wings = two\\
            \\ pairs
        theme=sepia
        ! 아래는 글자
        font-size : 20
        key.fly=Shortcut+Alt+F9
        no\\u12
        """);
    assertThat(kept.settings().type().size()).isEqualTo(20);
    assertThat(kept.settings().theme()).isEqualTo(ThemeChoice.SYSTEM);

    kept.keep(kept.settings().withType(kept.settings().type().withSize(18)));

    assertThat(written())
        .isEqualTo(
            """
            # 내 설정
            wings = two\\
                \\ pairs
            theme=sepia
            ! 아래는 글자
            font-size=18
            key.fly=Shortcut+Alt+F9
            no\\u12
            """);
    kept.keep(kept.settings().withTheme(ThemeChoice.LIGHT));
    assertThat(written()).contains("theme=light\n").doesNotContain("sepia");
  }

  @Test
  void takesKeysOutThatAreTheUsualOnesAgain() throws IOException {
    write("key.bold=F7\nkey.save=F8");
    kept.keep(kept.settings().withKeys(Map.of("save", "F8", "italic", "F9")));
    assertThat(written()).isEqualTo("key.save=F8\nkey.italic=F9\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void readsEveryLineEndAndAByteOrderMark(String end) throws IOException {
    write("\uFEFFtheme=dark" + end + end + "goal=300" + end + "zoom=120");
    assertThat(kept.settings().theme()).isEqualTo(ThemeChoice.DARK);
    assertThat(kept.settings().writing().goal()).isEqualTo(300);
    assertThat(kept.settings().preview().zoom()).isEqualTo(120);
    kept.keep(kept.settings().withTheme(ThemeChoice.LIGHT));
    assertThat(kept.settings().theme()).isEqualTo(ThemeChoice.LIGHT);
    assertThat(kept.settings().writing().goal()).isEqualTo(300);
  }

  @Test
  void putsAFileAsideThatIsNoText() throws IOException {
    byte[] bytes = new byte[5_000];
    new Random(1).nextBytes(bytes);
    Files.createDirectories(folder);
    Files.write(kept.settingsFile(), bytes);
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);

    kept.keep(EVERYTHING);

    assertThat(kept.settings().theme()).isEqualTo(ThemeChoice.DARK);
    Path aside = folder.resolve("settings.properties.unreadable-1");
    assertThat(Files.readAllBytes(aside)).isEqualTo(bytes);
  }

  @Test
  void readsNoFileThatIsLargerThanAnySettings() throws IOException {
    write("theme=dark\n" + "#".repeat(60_000_000));
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);
    kept.keep(Settings.DEFAULT.withTheme(ThemeChoice.LIGHT));
    assertThat(written()).isEqualTo("theme=light\n");
  }

  /** Neither reading nor keeping may fail, or take long, whatever stands there. */
  @Test
  void neverFailsOnText() throws IOException {
    Random random = new Random(3);
    String signs = "\\\\\\ =:#!\n\r\tukeyb.old=theme\u0000\uFEFF가a1";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      write(text.toString());
      Settings read = kept.settings();
      kept.keep(read);
      assertThat(written()).as("nothing is changed").isEqualTo(text.toString());
      Settings other = read.withTheme(ThemeChoice.DARK).withKeys(Map.of("bold", "F7"));
      kept.keep(other);
      assertThat(kept.settings()).as(text.toString()).isEqualTo(other);
    }
  }

  @Test
  void aLongFileIsReadAtOnce() throws IOException {
    write("a=b\\\n".repeat(150_000) + "\ntheme=dark\n");
    assertThat(kept.settings().theme()).isEqualTo(ThemeChoice.DARK);
  }

  @Test
  void saysThatItCantBeKeptWhereAFolderHasTheFilesPlace() throws IOException {
    Files.createDirectories(kept.settingsFile().resolve("in"));
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);
    assertThatThrownBy(() -> kept.keep(EVERYTHING)).isInstanceOf(IOException.class);
  }

  @Test
  void saysThatItCantBeKeptWhereAFileHasTheFoldersPlace() throws IOException {
    Files.writeString(folder, "no folder");
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(kept.session()).isEqualTo(Session.FIRST);
    assertThatThrownBy(() -> kept.keep(EVERYTHING)).isInstanceOf(IOException.class);
  }

  @Test
  void leavesAFileAloneThatMayNotBeRead() throws IOException {
    write("theme=dark\n");
    Path file = kept.settingsFile();
    assumeTrue(file.toFile().setReadable(false), "a system without permissions");
    assumeTrue(!Files.isReadable(file), "whoever may do anything reads it");
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);
    assertThatThrownBy(() -> kept.keep(EVERYTHING)).isInstanceOf(IOException.class);
    assertThat(file.toFile().setReadable(true)).isTrue();
    assertThat(written()).isEqualTo("theme=dark\n");
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    kept.keep(EVERYTHING);
    kept.keep(Settings.DEFAULT);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("settings.properties");
    }
    assertThat(Files.readAllBytes(kept.settingsFile()))
        .asString(StandardCharsets.UTF_8)
        .doesNotContain("bold");
  }

  @Test
  void kindsThatAreNotToldAreKeptOnceAndSorted() throws IOException {
    Settings.Doctor chosen = Settings.DEFAULT.doctor().without("two-dates").without("no-date");
    kept.keep(Settings.DEFAULT.withDoctor(chosen.without("no-date")));
    assertThat(written()).isEqualTo("doctor-untold=no-date two-dates\n");
    write("doctor-untold=two-dates, no-date , \u00e9!, no-date\ndoctor=vielleicht\n");
    assertThat(kept.settings().doctor()).isEqualTo(chosen);
    assertThat(chosen.withAll()).isEqualTo(Settings.DEFAULT.doctor());
  }
}
