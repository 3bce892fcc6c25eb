package hoego.cli;

import hoego.export.ExportContent;
import hoego.export.ImageStorage;
import hoego.export.PostText;
import hoego.file.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
    Optional<Path> folder = Optional.empty();
    Optional<Path> post = Optional.empty();
    if (argument != null) {
      Path path = run.existing(argument);
      boolean isFolder = Disk.isFolder(path);
      folder = Optional.of(isFolder ? path : PostText.folderOf(path));
      post = isFolder ? Optional.empty() : Optional.of(path);
    }
    if (run.windows().canOpen()) {
      return run.windows().open(new OpenRequest(folder, post, run.forced(), run.system()));
    }
    if (withoutDisplay == null) {
      run.complain("cli.noDisplay");
      return ExitCode.NO_DISPLAY;
    }
    return picture(folder.orElse(run.currentFolder()), post, run.path(withoutDisplay));
  }

  private int picture(Path folder, Optional<Path> post, Path into) throws IOException {
    Path picture = into.resolve("hoego.png");
    Path pages = into.resolve("sample-html");
    Disk.createFolders(into);
    int code =
        run.windows()
            .shot(
                new ShotRequest(
                    folder,
                    post,
                    Theme.LIGHT,
                    ShotRequest.USUAL_WIDTH,
                    ShotRequest.USUAL_HEIGHT,
                    run.messages().locale(),
                    picture));
    if (code != ExitCode.DONE) {
      return code;
    }
    SiteExport.Outcome outcome =
        new SiteExport(run, ExportContent.PAGE, ImageStorage.INLINE).export(folder, pages);
    run.say("cli.withoutDisplay", run.shown(picture), run.shown(pages), outcome.exported());
    return outcome.code();
  }
}
