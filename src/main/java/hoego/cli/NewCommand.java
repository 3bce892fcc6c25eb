package hoego.cli;

import hoego.file.Disk;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.library.NewPostPlace;
import hoego.post.PostDate;
import hoego.site.SiteRoot;
import hoego.site.SiteSettings;
import hoego.template.BuiltIn;
import hoego.template.NewPost;
import hoego.template.Occasion;
import hoego.template.Template;
import hoego.template.TemplateFolder;
import hoego.template.TemplateProblem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hoego new}: a new post, from a template or with front matter only. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "cli.help.new")
  private @Nullable String argument;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.help.newTitle")
  private @Nullable String title;

  @Option(names = "--template", paramLabel = "NAME", descriptionKey = "cli.help.newTemplate")
  private @Nullable String template;

  @Option(names = "--date", paramLabel = "2024-12-31", descriptionKey = "cli.help.newDate")
  private @Nullable String date;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "cli.help.newTo")
  private @Nullable String output;

  @Option(names = "--print", descriptionKey = "cli.help.newPrint")
  private boolean print;

  NewCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    if (argument == null) {
      throw run.badUsage("cli.new.noFolder");
    }
    Path folder = run.existing(argument);
    if (!Disk.isFolder(folder)) {
      throw run.badUsage("cli.new.notAFolder", argument);
    }
    if (print && output != null) {
      throw run.badUsage("cli.new.printOrFile");
    }
    SiteSettings settings = SiteSettings.read(SiteRoot.find(folder, folder));
    Occasion occasion =
        new Occasion(when(settings.zone()), Occasion.author(settings), run.messages());
    Template chosen = template == null ? null : chosen(folder, template);
    TemplateProblem problem = chosen == null ? null : chosen.problem();
    if (chosen != null && problem != null) {
      run.complain("new.template-broken", chosen.label(), problem.text(run.messages()));
      if (problem.stops()) {
        return ExitCode.FAILED;
      }
    }
    NewPostPlace place = NewPostPlace.of(folder, PostFinder.scan(run, folder).index());
    NewPost post = NewPost.of(chosen, place.habit(), title(chosen, occasion), occasion);
    if (print) {
      run.out().print(post.text());
      run.out().flush();
      return ExitCode.DONE;
    }
    return write(
        output == null ? place.home().resolve(post.name().name()) : run.path(output), post);
  }

  private int write(Path file, NewPost post) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Disk.createFolders(parent);
    }
    switch (TextFile.createNew(file, post.text())) {
      case SaveOutcome.Saved saved -> {
        run.say("cli.new.done", run.shown(file));
        return ExitCode.DONE;
      }
      case SaveOutcome.Failed(FileAlreadyExistsException exists) ->
          throw run.badUsage("cli.new.exists", run.shown(file));
      case SaveOutcome.Failed(IOException cause) -> throw cause;
      case SaveOutcome other -> throw new IOException(other.toString());
    }
  }

  private String title(@Nullable Template chosen, Occasion occasion) {
    if (title == null && chosen != null) {
      return chosen.proposedTitle(occasion).orElseThrow(() -> run.badUsage("cli.new.noTitle"));
    }
    if (title == null || title.isBlank()) {
      throw run.badUsage("cli.new.noTitle");
    }
    return title;
  }

  /** The template of a name, a label or a built-in one's id; the folder's own first. */
  private Template chosen(Path folder, String name) {
    List<Template> all = new ArrayList<>(TemplateFolder.read(folder));
    all.addAll(BuiltIn.all(run.messages()));
    String wanted = folded(name);
    return all.stream()
        .filter(each -> folded(each.id()).equals(wanted) || folded(each.label()).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                run.badUsage(
                    "cli.new.noSuchTemplate",
                    name,
                    all.stream()
                        .map(
                            each ->
                                "\n  "
                                    + Run.harmless(each.id())
                                    + (each.file() == null ? "  " + each.label() : ""))
                        .collect(Collectors.joining())));
  }

  /** The moment or day that was named, else now, by the site's clock. */
  private ZonedDateTime when(ZoneId clock) {
    ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    String wish = date;
    if (wish == null) {
      return now;
    }
    PostDate day = PostDate.of(wish, true).orElseThrow(() -> run.badUsage("cli.new.badDate", wish));
    LocalTime time = day.time() == null ? now.toLocalTime() : day.time();
    ZoneId zone = day.offset() == null ? now.getZone() : day.offset();
    return day.date().atTime(time).atZone(zone);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
