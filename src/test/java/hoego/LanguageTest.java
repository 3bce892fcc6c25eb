package hoego;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.doctor.FindingKind;
import hoego.post.PostProblem;
import hoego.ui.action.Command;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the window and the command line, in both languages. */
class LanguageTest {
  private static final String ENGLISH = "messages.properties";
  private static final String KOREAN = "messages_ko.properties";

  /** Korean texts that are the same in every language. */
  private static final Set<String> WITHOUT_HANGUL =
      Set.of(
          "app.name",
          "command.language-en",
          "command.markdown-commonmark",
          "command.markdown-gfm",
          "command.markdown-kramdown",
          "settings.family-name",
          "settings.percent",
          "find.case-short",
          "find.count",
          "find.regex-short",
          "folder.reading-hint",
          "images.kilobytes",
          "images.megabytes",
          "status.caret",
          "status.mixed",
          "usage.descriptionHeading",
          "usage.footerHeading",
          "hoego.usage.customSynopsis.0",
          "hoego.usage.customSynopsis.1",
          "hoego.usage.customSynopsis.2",
          "hoego.usage.customSynopsis.3",
          "hoego.usage.customSynopsis.4",
          "hoego.usage.customSynopsis.5",
          "hoego.usage.customSynopsis.6",
          "hoego.check.usage.customSynopsis.0",
          "hoego.new.usage.customSynopsis.0",
          "hoego.new.usage.customSynopsis.1",
          "hoego.tags.usage.customSynopsis",
          "hoego.export.usage.customSynopsis.0",
          "hoego.export.usage.customSynopsis.1",
          "hoego.shot.usage.customSynopsis.0",
          "hoego.shot.usage.customSynopsis.1",
          "hoego.help.usage.customSynopsis");

  /** The last words of lists, which are no sentences although a full stop ends them. */
  private static final Set<String> LISTS =
      Set.of(
          "hoego.usage.footer: 없음.",
          "hoego.check.usage.footer: 명령.",
          "about.text: 나눔고딕코딩.",
          "cli.help.images: 폴더.");

  /** The source whose Hangul is what the program works on and nothing that it says. */
  private static final Set<String> HANGUL_IS_DATA =
      Set.of("Particles.java", "WholeWord.java", "FontFamilies.java", "TypeSample.java");

  private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3\\u3131-\\u318E]");
  private static final Pattern ESCAPED_HANGUL =
      Pattern.compile("(?i)(?<!\\\\)(?:\\\\\\\\)*\\\\u+(?:11|31[3-8]|A[C-F]|[BC]|D[0-7])");

  private static final Pattern LETTERS_ONLY = Pattern.compile("(?:\\\\0)?[\\u3131-\\u3163]+");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern KEY =
      Pattern.compile("[a-z][A-Za-z]*(?:-[a-z]+)*(?:\\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+");

  /** The keys that picocli asks its bundle for, of those that Hoego gives it. */
  private static final Pattern PICOCLI =
      Pattern.compile(
          "(?:hoego\\.(?:(?:check|export|new|shot|tags|help)\\.)?)?usage\\."
              + "(?:header|description|footer|(?:customSynopsis(?:\\.\\d)?)"
              + "|(?:synopsis|description|parameterList|optionList|commandList|footer)Heading)");

  private static final Set<String> PICOCLI_VARIABLES =
      Set.of("DEFAULT-VALUE", "FALLBACK-VALUE", "COMPLETION-CANDIDATES", "COMMAND-NAME");

  private static Map<String, String> words(String bundle) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Sources.read("src/main/resources/hoego/language/" + bundle)));
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, text) -> words.put((String) key, (String) text));
    return words;
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(words(KOREAN).keySet()).isEqualTo(words(ENGLISH).keySet()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, KOREAN})
  void everyKeyIsThereOnceAndSaysSomething(String bundle) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (String line :
        Sources.read("src/main/resources/hoego/language/" + bundle).lines().toList()) {
      assertThat(line).as("one line per text").doesNotEndWith("\\");
      if (line.contains("=") && !line.startsWith("#")) {
        String key = line.substring(0, line.indexOf('='));
        if (!seen.add(key)) {
          twice.add(key);
        }
      }
    }
    assertThat(twice).isEmpty();
    assertThat(seen).isEqualTo(words(bundle).keySet());
    assertThat(words(bundle)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
  }

  @Test
  void bothLanguagesTakeTheSameArguments() throws IOException {
    Map<String, String> korean = words(KOREAN);
    words(ENGLISH)
        .forEach(
            (key, text) ->
                assertThat(arguments(korean.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(arguments(text)));
  }

  private static Set<String> arguments(String text) {
    Set<String> arguments = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(text);
    while (matcher.find()) {
      arguments.add(matcher.group(1));
    }
    return arguments;
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, KOREAN})
  void everyTextWithArgumentsIsAPatternThatLosesNothing(String bundle) throws IOException {
    words(bundle)
        .forEach(
            (key, text) -> {
              if (formattedByPicocli(key)) {
                assertThat(String.format(Locale.ROOT, text)).as(key).doesNotContain("%");
              } else if (text.contains("{") || text.contains("}")) {
                assertThat(text)
                    .as(key + ": MessageFormat swallows apostrophes")
                    .doesNotContain("'");
                assertThat(
                        new MessageFormat(text, Locale.ROOT)
                            .format(new Object[] {1, 2, 3, 4, 5, 6}))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{", "}");
              }
            });
  }

  private static boolean formattedByPicocli(String key) {
    return key.startsWith("cli.help.") || PICOCLI.matcher(key).matches();
  }

  @Test
  void everyKeyThatTheSourceNamesIsThere() throws IOException {
    Set<String> missing = new TreeSet<>(usedKeys());
    missing.removeAll(words(ENGLISH).keySet());
    assertThat(missing).isEmpty();
  }

  @Test
  void noTextIsLeftOver() throws IOException {
    Set<String> unused = new TreeSet<>(words(ENGLISH).keySet());
    unused.removeAll(usedKeys());
    unused.removeIf(key -> PICOCLI.matcher(key).matches());
    assertThat(unused).isEmpty();
  }

  /**
   * What the source asks the bundle for: every literal that looks like a key and begins as one
   * does, and the keys that are made from names.
   */
  private static Set<String> usedKeys() throws IOException {
    Set<String> beginnings = new HashSet<>();
    words(ENGLISH).keySet().forEach(key -> beginnings.add(key.substring(0, key.indexOf('.'))));
    Set<String> used = new TreeSet<>();
    for (Path file : Sources.java("src/main/java")) {
      for (String literal : Sources.literals(Files.readString(file))) {
        if (KEY.matcher(literal).matches()
            && beginnings.contains(literal.substring(0, literal.indexOf('.')))
            && !literal.startsWith("hoego.")
            && !literal.endsWith(".css")
            && !literal.endsWith(".properties")
            && !literal.endsWith(".png")) {
          used.add(literal);
        }
      }
    }
    for (Command command : Command.values()) {
      used.add(command.key());
      used.add(command.group().key());
    }
    for (PostProblem.Kind kind : PostProblem.Kind.values()) {
      used.add("problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    for (FindingKind kind : FindingKind.values()) {
      for (String part : List.of("name", "message", "jekyll")) {
        used.add("doctor." + kind.id() + "." + part);
      }
      if (kind.canBeMended()) {
        used.add("doctor." + kind.id() + ".fix");
      }
    }
    return used;
  }

  @Test
  void keysAreMadeFromNamesOnlyWhereTheyAreTestedHere() throws IOException {
    Set<String> beginnings = new HashSet<>();
    words(ENGLISH).keySet().forEach(key -> beginnings.add(key.substring(0, key.indexOf('.') + 1)));
    Set<String> made = new TreeSet<>();
    for (Path file : Sources.java("src/main/java")) {
      for (String literal : Sources.literals(Files.readString(file))) {
        if (beginnings.contains(literal)) {
          made.add(literal);
        }
      }
    }
    assertThat(made).containsExactly("command.", "doctor.", "menu.", "problem.");
  }

  @Test
  void everyVariableOfTheCommandLinesHelpIsKnown() throws IOException {
    List<String> texts = new ArrayList<>(words(ENGLISH).values());
    texts.addAll(words(KOREAN).values());
    for (Path file : Sources.java("src/main/java/hoego/cli")) {
      texts.addAll(Sources.literals(Files.readString(file)));
    }
    Set<String> known = words(ENGLISH).keySet();
    Pattern variable = Pattern.compile("\\$\\{(?:bundle:)?([^}]*)}");
    for (String text : texts) {
      Matcher matcher = variable.matcher(text);
      while (matcher.find()) {
        assertThat(matcher.group(1))
            .as(text)
            .matches(name -> PICOCLI_VARIABLES.contains(name) || known.contains(name));
      }
    }
  }

  @Test
  void noKoreanStandsInTheSourceItself() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.java("src/main/java")) {
      if (HANGUL_IS_DATA.contains(file.getFileName().toString())) {
        continue;
      }
      for (String literal : Sources.literals(Files.readString(file))) {
        boolean letters = file.endsWith("Hangul.java") || file.endsWith("TwoSet.java");
        if (letters && LETTERS_ONLY.matcher(literal).matches()) {
          // What syllables and keyboards are made of is no text that anybody reads.
          continue;
        }
        if (HANGUL.matcher(literal).find() || ESCAPED_HANGUL.matcher(literal).find()) {
          found.add(file.getFileName() + ": " + literal);
        }
      }
    }
    assertThat(found).as("user-visible text lives in the bundles").isEmpty();
  }

  @Test
  void theKoreanTextsAreKoreanAndTheEnglishOnesEnglish() throws IOException {
    Set<String> withoutHangul = new TreeSet<>();
    words(KOREAN)
        .forEach(
            (key, text) -> {
              if (!HANGUL.matcher(text).find()) {
                withoutHangul.add(key);
              }
            });
    assertThat(withoutHangul).isEqualTo(new TreeSet<>(WITHOUT_HANGUL));
    Set<String> withHangul = new TreeSet<>();
    words(ENGLISH)
        .forEach(
            (key, text) -> {
              if (HANGUL.matcher(text).find()) {
                withHangul.add(key);
              }
            });
    assertThat(withHangul)
        .as("a language is named in itself, and a sample of Hangul is Hangul")
        .containsExactly("command.language-ko", "settings.sample", "settings.sample-title");
  }

  @Test
  void koreanSentencesEndPolitely() throws IOException {
    Pattern end = Pattern.compile("([\\uAC00-\\uD7A3]+)[)”\"]*([.?!]?)(?=\\s|$)");
    Pattern polite = Pattern.compile(".*(?:니다|니까|세요|까요|[아어여해려]요|시오)");
    List<String> rude = new ArrayList<>();
    words(KOREAN)
        .forEach(
            (key, text) -> {
              for (String line :
                  text.replace("%n", " ").replaceAll("\\([^()]*\\)", "").split("\\n")) {
                Matcher word = end.matcher(line);
                while (word.find()) {
                  boolean ends = !word.group(2).isEmpty();
                  boolean plain = word.end() == line.length() && word.group(1).endsWith("다");
                  if ((ends || plain)
                      && !LISTS.contains(key + ": " + word.group())
                      && !polite.matcher(word.group(1)).matches()) {
                    rude.add(key + ": " + word.group());
                  }
                }
              }
            });
    assertThat(rude).isEmpty();
  }

  @Test
  void noKoreanParticleHangsOnAWordThatOnlyTheProgramKnows() throws IOException {
    // 을 or 를, 이 or 가 depends on the sound before it: a word of the text has to stand there.
    Pattern hanging = Pattern.compile("\\{\\d+[^}]*}[”\"]?(?:을|를|이|가|은|는|과|와|로|으로)(?=[\\s,.]|$)");
    List<String> wrong = new ArrayList<>();
    words(KOREAN)
        .forEach(
            (key, text) -> {
              if (hanging.matcher(text).find()) {
                wrong.add(key + ": " + text);
              }
            });
    assertThat(wrong).isEmpty();
  }
}
