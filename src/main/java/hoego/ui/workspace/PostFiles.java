package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.library.PostEntry;
import hoego.post.PostFileName;
import hoego.ui.action.Texts;
import hoego.ui.preview.PreviewPane;
import hoego.ui.task.Background;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Renaming, duplicating and trashing of posts. FX thread only. */
final class PostFiles {
  private final Texts texts;
  private final Dialogs dialogs;
  private final OpenFolder folder;
  private final NewPosts newPosts;

  PostFiles(Texts texts, Dialogs dialogs, OpenFolder folder, PreviewPane like) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.folder = folder;
    this.newPosts = new NewPosts(texts, dialogs, folder, like);
  }

  /** New posts, and the templates that they are made from. */
  NewPosts newPosts() {
    return newPosts;
  }

  /** Asks for a post's new file name; empty where it is to keep the one it has. */
  Optional<String> newName(Path path) {
    return askName(path).filter(name -> !name.equals(path.getFileName().toString()));
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
}
