package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.file.Encoding;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.library.PostEntry;
import hoego.library.PostIndex;
import hoego.post.PostFileName;
import hoego.post.PostHabit;
import hoego.post.PostPlace;
import hoego.ui.action.Texts;
import hoego.ui.task.Background;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** New posts, and renaming, duplicating and trashing of those there are. FX thread only. */
final class PostFiles {
  private final Texts texts;
  private final Dialogs dialogs;
  private final OpenFolder folder;
  private final NewPostDialog newPost;
  private boolean asking;

  PostFiles(Texts texts, Dialogs dialogs, OpenFolder folder) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.folder = folder;
    this.newPost = new NewPostDialog(texts, dialogs);
  }

  /** Asks for a new post and makes its file; {@code made} hears where. */
  void make(Consumer<Path> made) {
    Path opened = folder.folderProperty().get();
    if (opened == null || asking) {
      return;
    }
    asking = true;
    PostIndex index = folder.indexProperty().get();
    Background.run(
        () -> PostHabit.learn(samples(index)),
        habit -> {
          Optional<NewPostDialog.NewPost> asked =
              newPost.ask(home(opened, index), habit, PostFiles::taken);
          asking = false;
          asked.ifPresent(
              post ->
                  Background.run(
                      () -> {
                        Path parent = post.path().getParent();
                        if (parent != null) {
                          Disk.createFolders(parent);
                        }
                        return TextFile.createNew(post.path(), post.text());
                      },
                      outcome -> madeOne(outcome, post.path(), made),
                      problem -> tell("new.failed", problem, post.path())));
        },
        problem -> {
          asking = false;
          tell("new.failed", problem, opened);
        });
  }

  /**
   * Asks for a post's new file name and gives it.
   *
   * @param begun runs once it is asked for, before the file is moved
   * @param done hears the new path
   * @param failed runs where the file stays as it was
   */
  void rename(Path path, Runnable begun, Consumer<Path> done, Runnable failed) {
    Optional<String> name = askName(path);
    if (name.isEmpty() || name.get().equals(path.getFileName().toString())) {
      return;
    }
    Path target = path.resolveSibling(name.get());
    begun.run();
    Background.run(
        () -> {
          Disk.move(path, target);
          return target;
        },
        to -> {
          folder.refresh(Set.of(path, to));
          done.accept(to);
        },
        problem -> {
          failed.run();
          tell("rename.failed", problem, target);
        });
  }

  /** Makes a copy beside a post; {@code done} hears where. */
  void duplicate(Path path, Consumer<Path> done) {
    Background.run(
        () -> {
          Path copy = freeName(path);
          Disk.copyNew(path, copy);
          return copy;
        },
        copy -> {
          folder.refresh(Set.of(copy));
          done.accept(copy);
        },
        problem -> tell("duplicate.failed", problem, path));
  }

  /** Asks, then moves a post to the system's trash; {@code done} runs when it is there. */
  void trash(PostEntry entry, Runnable done) {
    boolean agreed =
        dialogs.agrees(
            texts.now("trash.title"),
            texts.now("trash.header", entry.post().title()),
            texts.now("trash.text", entry.fileName()),
            texts.now("trash.yes"));
    if (!agreed) {
      return;
    }
    Background.run(
        () -> {
          Disk.trash(entry.path());
          return entry.path();
        },
        gone -> {
          done.run();
          folder.refresh(Set.of(gone));
        },
        problem -> tell("trash.failed", problem, entry.path()));
  }

  private void madeOne(SaveOutcome outcome, Path path, Consumer<Path> made) {
    switch (outcome) {
      case SaveOutcome.Saved saved -> {
        folder.refresh(Set.of(path));
        made.accept(path);
      }
      case SaveOutcome.Failed failed -> tell("new.failed", failed.cause(), path);
      default -> tell("new.failed", new IOException(outcome.toString()), path);
    }
  }

  private void tell(String key, Exception problem, Path path) {
    dialogs.tell(texts.now("dialog.failed"), texts.now(key), Troubles.text(problem, path, texts));
  }

  private Optional<String> askName(Path path) {
    Dialog<ButtonType> dialog = dialogs.dialog(texts.now("rename.title"), null);
    ButtonType rename = dialogs.button("rename.yes", ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(rename, dialogs.cancel());
    Dialogs.id(dialog, rename, "rename-yes");
    String before = path.getFileName().toString();
    TextField name = new TextField(before);
    name.setId("rename-name");
    name.getStyleClass().add("name-field");
    Label label = new Label(texts.now("rename.label"));
    label.setLabelFor(name);
    Label problem = new Label();
    problem.getStyleClass().add("field-problem");
    problem.setId("rename-problem");
    problem.setWrapText(true);
    VBox content = new VBox(label, name, problem);
    content.getStyleClass().add("form-column");
    Dialogs.body(dialog, content);
    var button = dialog.getDialogPane().lookupButton(rename);
    Runnable check =
        () -> {
          String key = nameProblem(path, name.getText());
          problem.setText(key.isEmpty() ? "" : texts.now(key, name.getText().strip()));
          button.setDisable(!key.isEmpty());
        };
    name.textProperty().addListener((of, was, is) -> check.run());
    check.run();
    Dialogs.begin(
        dialog,
        name,
        () ->
            name.selectRange(
                PostFileName.parse(before).isPresent() ? "2024-12-31-".length() : 0,
                PostFileName.withoutExtension(before).length()));
    return dialog
        .showAndWait()
        .filter(answer -> answer == rename)
        .map(answer -> Normalizer.normalize(name.getText().strip(), Normalizer.Form.NFC));
  }

  private static String nameProblem(Path path, String typed) {
    String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    String before = path.getFileName().toString();
    if (name.isEmpty()) {
      return "rename.empty";
    }
    if (name.chars().anyMatch(c -> c < 0x20 || "<>:\"/\\|?*".indexOf(c) >= 0)
        || name.endsWith(".")) {
      return "rename.invalid";
    }
    if (!PostFileName.isMarkdown(name)) {
      return "rename.extension";
    }
    if (PostFileName.isPost(before) && !PostFileName.isPost(name)) {
      return "rename.no-date";
    }
    try {
      Path target = path.resolveSibling(name);
      return !name.equals(before) && !name.equalsIgnoreCase(before) && taken(target)
          ? "rename.taken"
          : "";
    } catch (InvalidPathException impossible) {
      return "rename.invalid";
    }
  }

  private static boolean taken(Path path) {
    return Disk.exists(path);
  }

  private static Path freeName(Path path) {
    String name = path.getFileName().toString();
    String stem = PostFileName.withoutExtension(name);
    String extension = name.substring(stem.length());
    for (int number = 2; ; number++) {
      Path copy = path.resolveSibling(stem + "-" + number + extension);
      if (!taken(copy)) {
        return copy;
      }
    }
  }

  /**
   * Where new posts go: to the newest post's folder, else {@code _posts}, else the folder itself.
   */
  private static Path home(Path opened, PostIndex index) {
    for (PostEntry entry : index.entries()) {
      Path parent = entry.path().getParent();
      if (entry.kind() != PostPlace.Kind.DRAFTS && parent != null) {
        return parent;
      }
    }
    Path posts = opened.resolve("_posts");
    boolean site = Disk.isFolder(posts) || Disk.isFile(opened.resolve("_config.yml"));
    return site ? posts : opened;
  }

  private static List<PostHabit.Sample> samples(PostIndex index) {
    List<PostHabit.Sample> samples = new ArrayList<>();
    for (PostEntry entry : index.entries()) {
      if (samples.size() == PostHabit.MOST_SAMPLES) {
        break;
      }
      if (entry.kind() == PostPlace.Kind.DRAFTS
          || entry.fileName().toLowerCase(Locale.ROOT).startsWith("readme")) {
        continue;
      }
      try {
        String text = Encoding.decodeLeniently(Disk.readPrefix(entry.path(), 64 * 1024));
        samples.add(new PostHabit.Sample(entry.fileName(), text.replace("\r\n", "\n")));
      } catch (IOException unreadable) {
        // Another post shows the habit as well.
      }
    }
    return samples;
  }
}
