package hoego.cli;

import hoego.doctor.DoctorWords;
import hoego.doctor.Examination;
import hoego.doctor.Finding;
import hoego.doctor.FindingKind;
import hoego.doctor.FolderReport;
import hoego.doctor.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a report for people, a line for each finding as compilers do. */
final class CheckText {
  private final Run run;
  private final DoctorWords words;

  CheckText(Run run, DoctorWords words) {
    this.run = run;
    this.words = words;
  }

  /**
   * Writes it.
   *
   * @param summed whether to end with sums and what was left out
   */
  void write(FolderReport report, boolean summed) {
    List<Finding> all = new ArrayList<>();
    for (Examination file : report.found()) {
      for (Finding finding : file.findings()) {
        line(file, finding);
        all.add(finding);
      }
    }
    Map<FindingKind, Integer> habitual = report.habits().posts();
    if (!habitual.isEmpty()) {
      List<String> habits = new ArrayList<>();
      for (Map.Entry<FindingKind, Integer> habit : habitual.entrySet()) {
        habits.add(run.text("cli.check.habit", words.name(habit.getKey()), habit.getValue()));
      }
      run.say("cli.check.habits", String.join(", ", habits));
    }
    int posts = report.posts().size();
    if (all.isEmpty()) {
      run.say("cli.check.clean", posts);
      return;
    }
    if (summed) {
      run.say(
          "cli.check.found",
          posts,
          all.size(),
          count(all, Severity.ERROR),
          count(all, Severity.WARNING),
          count(all, Severity.INFO));
    }
    long fixable = all.stream().filter(Finding::isSafeToMend).count();
    if (fixable > 0) {
      run.say("cli.check.fixable", fixable);
    }
  }

  private static long count(List<Finding> all, Severity severity) {
    return all.stream().filter(each -> each.severity() == severity).count();
  }

  private void line(Examination file, Finding finding) {
    String place = run.shown(file.file());
    if (!file.text().isEmpty()) {
      Spot spot = Spot.of(file.text(), finding.range());
      place += ":" + spot.line() + ":" + spot.column();
    }
    run.out()
        .println(
            Run.harmless(
                place
                    + ": "
                    + words.severity(finding.severity())
                    + ": "
                    + words.message(finding)
                    + " → "
                    + words.jekyll(finding)
                    + " ["
                    + finding.kind().id()
                    + "]"));
  }
}
