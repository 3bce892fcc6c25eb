package hoego.cli;

import hoego.doctor.DoctorWords;
import hoego.doctor.Examination;
import hoego.doctor.Finding;
import hoego.doctor.FindingKind;
import hoego.doctor.FolderDoctor;
import hoego.doctor.FolderReport;
import hoego.doctor.Habits;
import hoego.doctor.Mended;
import hoego.export.PostText;
import hoego.file.Disk;
import hoego.file.ReadOnlyReason;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.library.PostEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hoego check}: what Jekyll would not publish as it is meant. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Run run;
  private final DoctorWords words;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOLDER|POST",
      descriptionKey = "cli.help.check")
  private @Nullable String argument;

  @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "cli.help.format")
  private @Nullable String format;

  @Option(names = "--fix", descriptionKey = "cli.help.fix")
  private boolean fix;

  CheckCommand(Run run) {
    this.run = run;
    this.words = new DoctorWords(run.messages());
  }

  @Override
  public Integer call() throws IOException {
    if (argument == null) {
      throw run.badUsage("cli.check.nothing");
    }
    String wanted = format == null ? "text" : format;
    if (!List.of("text", "json", "sarif").contains(wanted)) {
      throw run.badUsage("cli.badValue", "--format", wanted, "text, json, sarif");
    }
    Path path = run.existing(argument);
    Path folder = Disk.isFolder(path) ? path : PostText.folderOf(path);
    FolderReport report = report(path, folder);
    boolean failed = false;
    if (fix) {
      failed = !mend(folder, report);
      report = report(path, folder);
    }
    for (Examination each : report.posts()) {
      each.unread().ifPresent(cause -> unread(each, cause));
      failed |= each.unread().isPresent();
    }
    CheckJson json = new CheckJson(report, words);
    switch (wanted) {
      case "json" -> run.out().print(json.json() + "\n");
      case "sarif" -> run.out().print(json.sarif(Cli.version()) + "\n");
      default -> new CheckText(run, words).write(report, Disk.isFolder(path));
    }
    run.out().flush();
    StartCache.makeFor("check");
    return report.found().isEmpty() && !failed ? ExitCode.DONE : ExitCode.FAILED;
  }

  private FolderReport report(Path path, Path folder) {
    FolderDoctor doctor = new FolderDoctor(folder, InstantSource.system(), run.markdown(folder));
    if (!path.equals(folder)) {
      return new FolderReport(List.of(doctor.examine(path)), List.of(), Habits.NONE);
    }
    List<PostEntry> posts = PostFinder.scan(run, folder).index().entries();
    return doctor.report(posts, () -> false);
  }

  private void unread(Examination file, String cause) {
    String shown = Run.harmless(run.shown(file.file()));
    if (cause.startsWith("NotDecodable ")) {
      run.complain("cli.check.notText", shown, cause.substring("NotDecodable ".length()));
    } else if (cause.equals("TooLarge")) {
      run.complain("cli.check.tooLarge", shown);
    } else {
      run.complain("cli.check.unread", shown, cause);
    }
  }

  /** Mends what can be mended; false where something that was to be written was not. */
  private boolean mend(Path folder, FolderReport report) {
    FolderDoctor doctor = new FolderDoctor(folder, InstantSource.system(), run.markdown(folder));
    boolean whole = true;
    for (Examination each : report.found()) {
      if (each.findings().stream().anyMatch(Finding::isSafeToMend)) {
        whole &= mend(doctor, report, each);
      }
    }
    return whole;
  }

  private boolean mend(FolderDoctor doctor, FolderReport report, Examination file) {
    String shown = Run.harmless(run.shown(file.file()));
    try {
      TextFile read = TextFile.read(file.file());
      if (!read.text().equals(file.text())) {
        run.complain("cli.check.changed", shown);
        return false;
      }
      if (read.readOnly().orElse(null) instanceof ReadOnlyReason.NotWritable) {
        run.complain("cli.check.readOnly", shown);
        return false;
      }
      Mended mended =
          Mended.of(
              read.text(),
              text ->
                  report
                      .habits()
                      .told(doctor.site(file.file()), doctor.examine(file.file(), text)));
      boolean returns =
          file.findings().stream().anyMatch(each -> each.kind() == FindingKind.LONE_RETURNS);
      return returns
          ? said(read.saveWithoutReturns(mended.text()), shown, mended.fixes() + 1)
          : said(read.save(mended.text()), shown, mended.fixes());
    } catch (IOException failure) {
      run.complain("cli.check.failed", shown, run.words().systemReason(failure));
      return false;
    }
  }

  private boolean said(SaveOutcome outcome, String shown, int fixes) {
    switch (outcome) {
      case SaveOutcome.Saved _ -> {
        // What is written for a machine is all that stands on the output.
        run.err().println(run.text("cli.check.fixed", shown, fixes));
        return true;
      }
      case SaveOutcome.ChangedOnDisk _ -> run.complain("cli.check.changed", shown);
      case SaveOutcome.GoneFromDisk _ -> run.complain("cli.check.gone", shown);
      case SaveOutcome.Unencodable _ -> run.complain("cli.check.unwritable", shown);
      case SaveOutcome.ReadOnly _ -> run.complain("cli.check.readOnly", shown);
      case SaveOutcome.Failed(IOException cause) ->
          run.complain("cli.check.failed", shown, run.words().systemReason(cause));
    }
    return false;
  }
}
