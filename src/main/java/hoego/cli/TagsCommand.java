package hoego.cli;

import hoego.file.Disk;
import hoego.library.PostIndex;
import hoego.tags.RenamePlan;
import hoego.tags.RenameRun;
import hoego.tags.RenameStep;
import hoego.tags.TagCount;
import hoego.tags.TagKind;
import hoego.tags.TagRename;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hoego tags}: a folder's tags or categories, and another name for one of them. */
@Command(name = "tags")
final class TagsCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "cli.help.tags")
  private @Nullable String argument;

  @Option(names = "--categories", descriptionKey = "cli.help.tagsCategories")
  private boolean categories;

  @Option(names = "--rename", paramLabel = "OLD=NEW", descriptionKey = "cli.help.tagsRename")
  private @Nullable String rename;

  @Option(names = "--dry-run", descriptionKey = "cli.help.tagsDryRun")
  private boolean dryRun;

  TagsCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (argument == null) {
      throw run.badUsage("cli.tags.noFolder");
    }
    Path folder = run.existing(argument);
    if (!Disk.isFolder(folder)) {
      throw run.badUsage("cli.new.notAFolder", argument);
    }
    PostIndex index = PostFinder.scan(run, folder).index();
    TagKind kind = categories ? TagKind.CATEGORY : TagKind.TAG;
    List<TagCount> names = TagCount.of(index, kind);
    if (rename != null) {
      return rename(index, meant(names, kind, rename));
    }
    for (TagCount name : names) {
      String similar =
          name.similar().isEmpty()
              ? ""
              : "  " + run.text("tags.similar", String.join(", ", name.similar()));
      run.out().println("%5d  ".formatted(name.posts()) + Run.harmless(name.name() + similar));
    }
    run.out().flush();
    return ExitCode.DONE;
  }

  private int rename(PostIndex index, TagRename rename) {
    List<RenameStep> steps =
        RenamePlan.read(index, rename.kind(), rename.from(), null).steps(rename.to());
    List<RenameStep.Change> changes = new ArrayList<>();
    int left = 0;
    for (RenameStep step : steps) {
      String path = Run.harmless(step.entry().relativePath());
      switch (step) {
        case RenameStep.Change change -> {
          changes.add(change);
          String lines = change.edit().before().strip() + " → " + change.edit().after().strip();
          run.out().println(path + ":" + change.edit().line() + ": " + Run.harmless(lines));
        }
        case RenameStep.Left(var entry, var reason) -> {
          left++;
          run.err().println(path + ": " + run.text(reason.key()));
        }
      }
    }
    if (dryRun) {
      run.say("tags.summary", changes.size(), left);
      return left == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
    RenameRun done = RenameRun.write(rename, changes, count -> {});
    for (RenameRun.Failed failed : done.failed()) {
      run.err()
          .println(
              Run.harmless(failed.entry().relativePath()) + ": " + failed.text(run.messages()));
    }
    run.say("cli.tags.done", done.written().size(), left + done.failed().size());
    run.err().flush();
    return left + done.failed().size() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** What is to be renamed: a name may have an equals sign of its own. */
  private TagRename meant(List<TagCount> names, TagKind kind, String wish) {
    for (int at = wish.indexOf('='); at >= 0; at = wish.indexOf('=', at + 1)) {
      String from = wish.substring(0, at);
      String to = TagRename.name(wish.substring(at + 1));
      Optional<TagCount> known =
          names.stream().filter(each -> each.name().equals(from)).findFirst();
      if (known.isPresent() && TagRename.isPossible(to) && !to.equals(from)) {
        return new TagRename(kind, from, to);
      }
    }
    throw run.badUsage("cli.tags.badRename", wish);
  }
}
