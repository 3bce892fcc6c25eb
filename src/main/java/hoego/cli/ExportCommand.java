package hoego.cli;

import hoego.export.ExportContent;
import hoego.export.ExportException;
import hoego.export.HtmlExporter;
import hoego.export.ImageStorage;
import hoego.export.PostExporter;
import hoego.export.PostText;
import hoego.file.Disk;
import hoego.post.PostFileName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hoego export}: posts as HTML files. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "POST|FOLDER",
      descriptionKey = "cli.help.export")
  private @Nullable String argument;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      descriptionKey = "cli.help.exportTo")
  private @Nullable String output;

  @Option(names = "--body", descriptionKey = "cli.help.body")
  private boolean body;

  @Option(names = "--raw", descriptionKey = "cli.help.raw")
  private boolean raw;

  @Option(names = "--images", paramLabel = "inline|beside", descriptionKey = "cli.help.images")
  private @Nullable String images;

  @Option(names = "--force", descriptionKey = "cli.help.force")
  private boolean force;

  ExportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (argument == null) {
      throw run.badUsage("cli.export.nothing");
    }
    if (body && images != null) {
      throw run.badUsage("cli.export.bodyHasNoImages");
    }
    if (body && raw) {
      throw run.badUsage("cli.export.bodyIsRaw");
    }
    ImageStorage storage =
        switch (images) {
          case "inline" -> ImageStorage.INLINE;
          case "beside" -> ImageStorage.BESIDE;
          case null -> ImageStorage.INLINE;
          default -> throw run.badUsage("cli.badValue", "--images", images, "inline, beside");
        };
    ExportContent content =
        body ? ExportContent.BODY : raw ? ExportContent.RAW_PAGE : ExportContent.PAGE;
    Path path = run.existing(argument);
    if (Disk.isFolder(path)) {
      return folder(path, new SiteExport(run, content, storage));
    }
    String markdown = run.markdown(PostText.folderOf(path));
    HtmlExporter exporter = new HtmlExporter(run.messages(), storage, markdown);
    return post(path, new PostExporter(exporter, content));
  }

  private int folder(Path folder, SiteExport export) {
    if (output == null) {
      throw run.badUsage("cli.export.noFolder", String.valueOf(argument));
    }
    Path target = run.path(output);
    if (Disk.exists(target) && !Disk.isFolder(target)) {
      throw run.badUsage("cli.export.notAFolder", output);
    }
    SiteExport.Outcome outcome = export.export(folder, target);
    if (outcome.exported() == 0 && outcome.code() == ExitCode.DONE) {
      run.say("cli.noPosts", run.shown(folder));
    } else {
      run.say("cli.export.doneMany", outcome.exported(), run.shown(target));
      StartCache.makeFor("export");
    }
    return outcome.code();
  }

  private int post(Path post, PostExporter exporter) {
    Path target = target(post);
    if (isPost(target, post)) {
      throw run.badUsage("cli.export.isPost", run.shown(target));
    }
    // A file that is named is meant; one that happens to have the usual name may be anything.
    boolean named = output != null && !Disk.isFolder(run.path(output));
    if (Disk.exists(target) && !named && !force) {
      throw run.badUsage("cli.export.exists", run.shown(target));
    }
    try {
      exporter.export(
          PostText.read(PostText.folderOf(post), post, ZoneId.systemDefault()),
          target,
          named || force);
    } catch (ExportException stopped) {
      run.complain("cli.export.failed", run.words().reason(stopped.failure()));
      return ExitCode.FAILED;
    }
    run.say("cli.export.done", run.shown(target));
    return ExitCode.DONE;
  }

  private Path target(Path post) {
    String usual = PostFileName.withoutExtension(String.valueOf(post.getFileName())) + ".html";
    if (output == null) {
      return run.path(usual);
    }
    Path path = run.path(output);
    return Disk.isFolder(path) ? path.resolve(usual) : path;
  }

  private static boolean isPost(Path target, Path post) {
    try {
      return Disk.sameFile(target, post);
    } catch (IOException notThere) {
      return false;
    }
  }
}
