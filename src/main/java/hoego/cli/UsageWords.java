package hoego.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli says in English. */
final class UsageWords {
  private UsageWords() {}

  static String of(Run run, ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
          run.text(
              unmatched.isUnknownOption() ? "cli.unknownOption" : "cli.tooMuch",
              unmatched.getUnmatched().getFirst());
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          run.text("cli.needsValue", name(missing.getMissing().getFirst()));
      case OverwrittenOptionException twice -> run.text("cli.twice", name(twice.getOverwritten()));
      default -> run.text("cli.misunderstood", String.valueOf(problem.getMessage()));
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.shortestName() : argument.paramLabel();
  }
}
