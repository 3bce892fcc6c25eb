package hoego.cli;

import hoego.file.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hoego shot}: a picture of the window. */
@Command(name = "shot")
final class ShotCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");
  private static final int SMALLEST = 200;
  private static final int LARGEST = 8000;

  private final Run run;

  @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "cli.help.shot")
  private @Nullable String argument;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.png",
      descriptionKey = "cli.help.shotTo")
  private @Nullable String output;

  @Option(names = "--post", paramLabel = "NAME", descriptionKey = "cli.help.shotPost")
  private @Nullable String post;

  @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "cli.help.theme")
  private String theme = "light";

  @Option(names = "--size", paramLabel = "1400x900", descriptionKey = "cli.help.size")
  private String size = ShotRequest.USUAL_WIDTH + "x" + ShotRequest.USUAL_HEIGHT;

  ShotCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    if (argument == null) {
      throw run.badUsage("cli.shot.noFolder");
    }
    Path folder = run.existing(argument);
    if (!Disk.isFolder(folder)) {
      throw run.badUsage("cli.shot.notAFolder", argument);
    }
    if (output == null) {
      throw run.badUsage("cli.shot.noFile");
    }
    Path file = run.path(output);
    boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
    if (!png || (Disk.exists(file) && !Disk.isFile(file))) {
      throw run.badUsage("cli.shot.notAPng", output);
    }
    Theme look =
        switch (theme) {
          case "light" -> Theme.LIGHT;
          case "dark" -> Theme.DARK;
          default -> throw run.badUsage("cli.badValue", "--theme", theme, "light, dark");
        };
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches()) {
      throw badSize();
    }
    ShotRequest request =
        new ShotRequest(
            folder,
            Optional.ofNullable(post).map(name -> PostFinder.find(run, folder, name)),
            look,
            length(pixels.group(1)),
            length(pixels.group(2)),
            run.messages().locale(),
            file);
    Path parent = file.getParent();
    if (parent != null) {
      Disk.createFolders(parent);
    }
    int code = run.windows().shot(request);
    if (code == ExitCode.DONE) {
      run.say("cli.shot.done", run.shown(file));
    }
    return code;
  }

  private int length(String digits) {
    int length = Integer.parseInt(digits);
    if (length < SMALLEST || length > LARGEST) {
      throw badSize();
    }
    return length;
  }

  private BadUsage badSize() {
    return run.badUsage("cli.shot.badSize", size, SMALLEST, LARGEST);
  }
}
