package hoego.cli;

import hoego.language.Messages;
import hoego.settings.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Understands a command line and does what it says, on the caller's thread. */
public final class Cli {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Locale locale;
  private final Windows windows;
  private final Path currentFolder;
  private final Supplier<Folders> chosen;

  /** A command line where nothing was chosen for any folder. */
  public Cli(PrintWriter out, PrintWriter err, Locale locale, Windows windows, Path currentFolder) {
    this(out, err, locale, windows, currentFolder, () -> Folders.NONE);
  }

  /**
   * A command line.
   *
   * @param locale the user's language, unless {@code --lang} says otherwise
   * @param currentFolder where relative paths begin
   * @param chosen what was chosen in the window for single folders; asked when it is needed
   */
  public Cli(
      PrintWriter out,
      PrintWriter err,
      Locale locale,
      Windows windows,
      Path currentFolder,
      Supplier<Folders> chosen) {
    this.out = out;
    this.err = err;
    this.locale = locale;
    this.windows = windows;
    this.currentFolder = currentFolder;
    this.chosen = chosen;
  }

  /**
   * Runs a command; throws nothing.
   *
   * @return one of {@link ExitCode}
   */
  public int run(String... args) {
    String asked = askedLanguage(args);
    Optional<Locale> forced =
        switch (asked) {
          case "ko" -> Optional.of(Locale.KOREAN);
          case "en" -> Optional.of(Locale.ENGLISH);
          case null, default -> Optional.empty();
        };
    Messages messages = Messages.of(forced.orElse(locale));
    Run run = new Run(out, err, messages, forced, locale, windows, currentFolder, chosen);
    try {
      if (asked != null && forced.isEmpty()) {
        throw run.badUsage("cli.badValue", "--lang", asked, "ko, en");
      }
      Optional<String> plain = Opening.plainArgument(args);
      return plain == null
          ? commandLine(run, args.length == 0 ? "" : args[0]).execute(args)
          : Opening.open(run, plain.orElse(null), null);
    } catch (IOException problem) {
      return failed(run, problem);
    } catch (BadUsage wrong) {
      return usage(run, wrong.text(), "");
    } catch (RuntimeException | Error mistake) {
      return unexpected(run, mistake);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** The version of this build; {@code dev} where it runs from no jar. */
  public static String version() {
    String version = Cli.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /**
   * The command line with all commands, or with none but {@code first} where that is one: picocli
   * takes a tenth of a second for all of them.
   */
  private static CommandLine commandLine(Run run, String first) {
    CommandLine line = new CommandLine(new RootCommand(run));
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("export", () -> new ExportCommand(run));
    commands.put("new", () -> new NewCommand(run));
    commands.put("check", () -> new CheckCommand(run));
    commands.put("shot", () -> new ShotCommand(run));
    commands.put("tags", () -> new TagsCommand(run));
    boolean alone = commands.containsKey(first);
    commands.put("help", () -> new HelpCommand(run));
    commands.forEach(
        (name, command) -> {
          if (!alone || name.equals(first)) {
            line.addSubcommand(name, command.get());
          }
        });
    line.getCommandSpec().version("hoego " + version());
    line.setResourceBundle(run.messages().bundle());
    line.setOut(run.out())
        .setErr(run.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    // A file may be named @x.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(
        (problem, args) -> usage(run, UsageWords.of(run, problem), command(problem)));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(run, failure, command));
    return line;
  }

  private static String command(ParameterException problem) {
    return problem.getCommandLine().getCommandSpec().qualifiedName(" ");
  }

  private static int failed(Run run, Exception failure, CommandLine command) {
    return switch (failure) {
      case BadUsage wrong -> usage(run, wrong.text(), command.getCommandSpec().qualifiedName(" "));
      case IOException io -> failed(run, io);
      default -> unexpected(run, failure);
    };
  }

  private static int failed(Run run, IOException problem) {
    run.complain("cli.failed", run.words().systemReason(problem));
    return ExitCode.FAILED;
  }

  private static int usage(Run run, String message, String command) {
    run.err().println("hoego: " + message);
    run.err().println(run.text("cli.seeHelp", command.isEmpty() ? "hoego" : command));
    run.err().flush();
    return ExitCode.USAGE;
  }

  private static int unexpected(Run run, Throwable mistake) {
    run.complain("cli.unexpected", mistake.toString().lines().findFirst().orElse(""));
    return ExitCode.UNEXPECTED;
  }

  /** The last {@code --lang}, which the language of every message depends on. */
  private static @Nullable String askedLanguage(String[] args) {
    String asked = null;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith("--lang=")) {
        asked = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = args[++i];
      }
    }
    return asked;
  }
}
