package hoego.cli;

import hoego.export.ExportContent;
import hoego.export.ImageStorage;
import hoego.export.PostText;
import hoego.file.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the window, or makes a picture of it where that was asked for and none can open. */
final class Opening {
  private Opening() {}

  /**
   * The argument of a command line that says nothing but {@code [--lang ko|en] [FOLDER|POST]} and
   * can be told from a command: so most starts need not wait for picocli, which costs a third of a
   * second.
   *
   * @return null where picocli has to look; empty where there is no argument
   */
  static @Nullable Optional<String> plainArgument(String[] args) {
    String argument = null;
    boolean language = false;
    for (int i = 0; i < args.length; i++) {
      boolean inOne = args[i].startsWith("--lang=");
      if (!language && (inOne || args[i].equals("--lang") && i + 1 < args.length)) {
        language = true;
        i += inOne ? 0 : 1;
      } else if (argument == null && isPath(args[i])) {
        argument = args[i];
      } else {
        return null;
      }
    }
    return Optional.ofNullable(argument);
  }

  /** No command has a dot or a separator in its name. */
  private static boolean isPath(String argument) {
    return !argument.startsWith("-")
        && argument.chars().anyMatch(each -> each == '/' || each == '\\' || each == '.');
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @param argument a folder or a post; null for what was open last
   * @param withoutDisplay where a picture and the pages go if no window can open; null for nowhere
   * @return one of {@link ExitCode}
   */
  static int open(Run run, @Nullable String argument, @Nullable String withoutDisplay)
      throws IOException {
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
    return picture(run, folder.orElse(run.currentFolder()), post, run.path(withoutDisplay));
  }

  private static int picture(Run run, Path folder, Optional<Path> post, Path into)
      throws IOException {
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
