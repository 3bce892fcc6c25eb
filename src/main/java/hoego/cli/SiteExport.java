package hoego.cli;

import hoego.export.ExportContent;
import hoego.export.ExportException;
import hoego.export.ExportWords;
import hoego.export.HtmlExporter;
import hoego.export.ImageStorage;
import hoego.export.PostExporter;
import hoego.export.SiteExporter;
import hoego.library.PostFiles;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** Exports every post of a folder and reports what failed. */
final class SiteExport {
  private final Run run;
  private final ExportContent content;
  private final ImageStorage images;

  SiteExport(Run run, ExportContent content, ImageStorage images) {
    this.run = run;
    this.content = content;
    this.images = images;
  }

  /**
   * What became of an export.
   *
   * @param exported how many posts were written
   * @param code the exit code
   */
  record Outcome(int exported, int code) {}

  /** Exports all posts; what failed is on the error output. */
  Outcome export(Path folder, Path target) {
    PostFiles files = PostFinder.files(run, folder);
    PostExporter exporter =
        new PostExporter(new HtmlExporter(run.messages(), images, run.markdown(folder)), content);
    ProgressLine progress = new ProgressLine(run.out(), ProgressLine.onTerminal());
    SiteExporter.Report report;
    try {
      report =
          new SiteExporter(exporter, ZoneId.systemDefault())
              .export(
                  folder,
                  files.posts(),
                  target,
                  (done, total) ->
                      progress.show(() -> run.text("cli.export.progress", done, total)),
                  () -> false);
    } catch (ExportException stopped) {
      progress.erase();
      run.complain("cli.export.failed", run.words().reason(stopped.failure()));
      return new Outcome(0, ExitCode.FAILED);
    }
    progress.erase();
    complain(folder, report.failed(), files.unreadable());
    boolean whole = report.failed().isEmpty() && files.unreadable().isEmpty();
    return new Outcome(report.exported(), whole ? ExitCode.DONE : ExitCode.FAILED);
  }

  private void complain(Path folder, List<SiteExporter.Failed> failed, List<Path> unreadable) {
    if (failed.isEmpty() && unreadable.isEmpty()) {
      return;
    }
    ExportWords words = run.words();
    run.complain("cli.export.someFailed", failed.size() + unreadable.size());
    for (SiteExporter.Failed each : failed) {
      list(folder, each.post(), words.reason(each.cause()));
    }
    for (Path each : unreadable) {
      list(folder, each, run.text("export.unreadableFolder"));
    }
    run.err().flush();
  }

  private void list(Path folder, Path file, String reason) {
    run.err().println(Run.harmless("  " + folder.relativize(file) + ": " + reason));
  }
}
