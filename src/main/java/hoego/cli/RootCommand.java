package hoego.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code hoego [FOLDER|POST]}: opens the window. */
@Command(name = "hoego")
final class RootCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOLDER|POST",
      descriptionKey = "cli.help.open")
  private @Nullable String argument;

  @Option(
      names = "--without-display",
      paramLabel = "DIR",
      descriptionKey = "cli.help.withoutDisplay")
  private @Nullable String withoutDisplay;

  @Option(
      names = "--lang",
      paramLabel = "ko|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.help.lang")
  @SuppressWarnings("unused") // Read before the rest: see Cli.
  private @Nullable String language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.help.help")
  @SuppressWarnings("unused")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "cli.help.version")
  @SuppressWarnings("unused")
  private boolean version;

  RootCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    return Opening.open(run, argument, withoutDisplay);
  }
}
