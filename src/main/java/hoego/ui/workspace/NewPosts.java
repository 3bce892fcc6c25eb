package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.library.NewPostPlace;
import hoego.library.PostIndex;
import hoego.post.PostFileName;
import hoego.site.SiteRoot;
import hoego.site.SiteSettings;
import hoego.template.Occasion;
import hoego.template.Template;
import hoego.template.TemplateFolder;
import hoego.ui.action.Texts;
import hoego.ui.preview.PreviewPane;
import hoego.ui.task.Background;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes new posts from templates, and templates of the folder from built-in ones. FX thread only.
 */
final class NewPosts {
  /**
   * A file that was made, or is to be opened.
   *
   * @param caret in chars, where its writer begins
   */
  record Opened(Path path, int caret) {}

  private record Copied(Path path, SaveOutcome outcome) {}

  private final Texts texts;
  private final Dialogs dialogs;
  private final OpenFolder folder;
  private final NewPostDialog dialog;
  private Supplier<List<String>> recent = List::of;
  private Consumer<String> used = key -> {};
  private boolean asking;

  NewPosts(Texts texts, Dialogs dialogs, OpenFolder folder, PreviewPane like) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.folder = folder;
    this.dialog = new NewPostDialog(texts, dialogs, like);
  }

  /**
   * What remembers which templates were used.
   *
   * @param known the keys of what was used, the newest first
   * @param now hears the key of what is used
   */
  void setMemory(Supplier<List<String>> known, Consumer<String> now) {
    recent = known;
    used = now;
  }

  /** Asks for a new post and makes its file; {@code open} hears what is to be opened. */
  void make(Consumer<Opened> open) {
    ask(offer -> dialog.ask(offer, Disk::exists), open);
  }

  /** Asks for a template to be changed; {@code open} hears where it is. */
  void editTemplate(Consumer<Opened> open) {
    ask(dialog::askForTemplate, open);
  }

  private void ask(
      Function<NewPostDialog.Offer, Optional<NewPostDialog.Answer>> question,
      Consumer<Opened> open) {
    Path opened = folder.folderProperty().get();
    if (opened == null || asking) {
      return;
    }
    asking = true;
    PostIndex index = folder.indexProperty().get();
    List<String> known = recent.get();
    Background.run(
        () -> offer(opened, index, known),
        offer -> {
          Optional<NewPostDialog.Answer> answer;
          try {
            answer = question.apply(offer);
          } finally {
            asking = false;
          }
          answer.ifPresent(wanted -> answered(wanted, opened, open));
        },
        problem -> {
          asking = false;
          tell("new.failed", problem, opened);
        });
  }

  private void answered(NewPostDialog.Answer answer, Path opened, Consumer<Opened> open) {
    switch (answer) {
      case NewPostDialog.Answer.Make(var path, var post, Template template) -> {
        if (template != null) {
          used.accept(template.key());
        }
        write(
            "new.failed",
            path,
            () -> new Copied(path, createNew(path, post.text())),
            made -> open.accept(new Opened(made, post.caret())));
      }
      case NewPostDialog.Answer.Edit(Template template) -> {
        Path file = template.file();
        if (file != null) {
          open.accept(new Opened(file, 0));
        } else {
          write(
              "new.template-failed",
              TemplateFolder.of(opened),
              () -> copy(template, opened),
              made -> open.accept(new Opened(made, 0)));
        }
      }
    }
  }

  private void write(String failed, Path where, Callable<Copied> work, Consumer<Path> made) {
    Background.run(
        work,
        copied -> {
          switch (copied.outcome()) {
            case SaveOutcome.Saved saved -> {
              folder.refresh(Set.of(copied.path()));
              made.accept(copied.path());
            }
            case SaveOutcome.Failed(IOException cause) -> tell(failed, cause, copied.path());
            default -> tell(failed, new IOException(copied.outcome().toString()), copied.path());
          }
        },
        problem -> tell(failed, problem, where));
  }

  private static SaveOutcome createNew(Path path, String text) throws IOException {
    Path parent = path.getParent();
    if (parent != null) {
      Disk.createFolders(parent);
    }
    return TextFile.createNew(path, text);
  }

  /** A template's copy in the folder of the site's own, under a name that is free. */
  private static Copied copy(Template template, Path opened) throws IOException {
    Path home = TemplateFolder.of(opened);
    Path root = home.getParent();
    if (root != null && Disk.isFolder(home) && !Disk.real(home).startsWith(Disk.real(root))) {
      return new Copied(home, new SaveOutcome.Failed(new AccessDeniedException(home.toString())));
    }
    String stem = PostFileName.slug(template.label(), false);
    Path path = home.resolve(stem + ".md");
    for (int number = 2; Disk.exists(path); number++) {
      path = home.resolve(stem + "-" + number + ".md");
    }
    return new Copied(path, createNew(path, template.text()));
  }

  private void tell(String key, Exception problem, Path path) {
    dialogs.tell(texts.now("dialog.failed"), texts.now(key), Troubles.text(problem, path, texts));
  }

  private NewPostDialog.Offer offer(Path opened, PostIndex index, List<String> recent) {
    SiteSettings settings = SiteSettings.read(SiteRoot.find(opened, opened));
    return new NewPostDialog.Offer(
        opened,
        NewPostPlace.of(opened, index),
        TemplateFolder.read(opened),
        settings.zone(),
        Occasion.author(settings),
        folder.choices().markdown(opened),
        recent);
  }
}
