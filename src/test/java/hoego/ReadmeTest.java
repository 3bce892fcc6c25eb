package hoego;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.cli.Cli;
import hoego.cli.OpenRequest;
import hoego.cli.ShotRequest;
import hoego.cli.Windows;
import hoego.language.Messages;
import hoego.ui.action.Command;
import hoego.ui.action.Keyboard;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/** What the README says of the program, held against the program. */
class ReadmeTest {
  private static final Pattern OPTION =
      Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*", Pattern.CASE_INSENSITIVE);

  /** The part of the README between two comments that name it. */
  private static String part(String name) throws IOException {
    String readme = Sources.read("README.md");
    String begin = "<!-- " + name + " -->";
    String end = "<!-- /" + name + " -->";
    assertThat(readme).containsOnlyOnce(begin).containsOnlyOnce(end);
    return readme.substring(readme.indexOf(begin) + begin.length(), readme.indexOf(end));
  }

  @Test
  void theTableOfShortcutsIsThatOfTheCommands() throws IOException {
    Messages korean = Messages.of(Locale.KOREAN);
    Messages english = Messages.of(Locale.ENGLISH);
    List<String> rows = new ArrayList<>();
    for (Command command : Command.values()) {
      KeyCombination keys = command.shortcut(Keyboard.PC);
      if (keys != null) {
        rows.add(
            "| %s | %s | %s |"
                .formatted(label(korean, command), label(english, command), code(shown(keys))));
      }
    }
    assertThat(part("shortcuts").lines().filter(line -> line.startsWith("|")).skip(2))
        .containsExactlyElementsOf(rows);
  }

  /** The keys in the order in which they are usually written. */
  private static String shown(KeyCombination keys) {
    return keys.getName()
        .replace("Shortcut", "Ctrl")
        .replace("Shift+Ctrl+", "Ctrl+Shift+")
        .replace("Alt+Ctrl+", "Ctrl+Alt+")
        .replaceAll("'PLUS'|Plus", "+")
        .replaceAll("'MINUS'|Minus", "-")
        .replaceAll("'BACK_SLASH'|Back Slash", "\\\\")
        .replaceAll("'BACK_QUOTE'|Back Quote", "`")
        .replaceAll("'OPEN_BRACKET'|Open Bracket", "[")
        .replaceAll("'CLOSE_BRACKET'|Close Bracket", "]");
  }

  /** As code in Markdown, whatever signs it holds. */
  private static String code(String text) {
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  private static String label(Messages messages, Command command) {
    return messages.text(command.key()).replace("…", "");
  }

  @Test
  void theCommandLineSectionNamesEveryCommandAndOptionAndNoOther() throws IOException {
    String help = help("--help");
    List<String> commands = new ArrayList<>();
    Matcher listed =
        Pattern.compile("(?m)^ {2}([a-z]+) {2,}\\S")
            .matcher(help.substring(help.indexOf("Commands:")));
    while (listed.find()) {
      commands.add(listed.group(1));
    }
    assertThat(commands).contains("export", "shot", "help");
    Set<String> options = options(help);
    for (String command : commands) {
      options.addAll(options(help("help", command)));
    }
    String section = part("command-line");
    for (String command : commands) {
      assertThat(section).contains("hoego " + command);
    }
    assertThat(options(section)).isEqualTo(options);
  }

  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    Matcher option = OPTION.matcher(text);
    while (option.find()) {
      options.add(option.group());
    }
    return options;
  }

  private static String help(String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    Windows none =
        new Windows() {
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
        };
    int code = new Cli(writer, writer, Locale.ENGLISH, none, Path.of("")).run(arguments);
    assertThat(code).isZero();
    return out.toString();
  }

  @Test
  void everyFileThatTheDocumentsLinkToIsThere() throws IOException {
    List<Path> documents =
        new ArrayList<>(List.of(Sources.project("README.md"), Sources.project("CHANGELOG.md")));
    Path decisions = Sources.project("src/site/markdown/decisions");
    try (var files = Files.list(decisions)) {
      files.sorted().forEach(documents::add);
    }
    Pattern link = Pattern.compile("]\\(([^)#:]+)\\)");
    List<String> missing = new ArrayList<>();
    for (Path document : documents) {
      Matcher matcher = link.matcher(Files.readString(document));
      while (matcher.find()) {
        if (!Files.exists(document.resolveSibling(matcher.group(1)))) {
          missing.add(document.getFileName() + ": " + matcher.group(1));
        }
      }
    }
    assertThat(documents).hasSizeGreaterThan(5);
    assertThat(missing).isEmpty();
  }

  @Test
  void theDocumentsNameNoPlaceOfOneMachine() throws IOException {
    Pattern place = Pattern.compile("/(?:home|root|Users|tmp|work)/|[A-Z]:\\\\Users");
    for (String document :
        List.of("README.md", "CHANGELOG.md", ".ci/run", "pom.xml", "packaging/bin/hoego")) {
      assertThat(Sources.read(document)).as(document).doesNotContainPattern(place);
    }
  }
}
