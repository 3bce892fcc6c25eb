package hoego.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hoego help [COMMAND]}: how to use a command. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Callable<Integer> {
  private final Run run;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COMMAND",
      descriptionKey = "cli.help.command")
  private @Nullable String command;

  HelpCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets it");
    }
    CommandLine root = spec.root().commandLine();
    CommandLine asked = command == null ? root : root.getSubcommands().get(command);
    if (asked == null) {
      throw run.badUsage("cli.noSuchCommand", String.valueOf(command));
    }
    asked.usage(run.out(), Ansi.OFF);
    run.out().flush();
    return ExitCode.DONE;
  }
}
