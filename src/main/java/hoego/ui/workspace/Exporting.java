package hoego.ui.workspace;

import hoego.export.ExportContent;
import hoego.export.ExportException;
import hoego.export.ExportWords;
import hoego.export.HtmlExporter;
import hoego.export.ImageStorage;
import hoego.export.PostExporter;
import hoego.export.PostText;
import hoego.export.SiteExporter;
import hoego.file.Disk;
import hoego.library.PostEntry;
import hoego.library.PostIndex;
import hoego.post.PostFileName;
import hoego.post.PostSource;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.task.Background;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Exports to HTML from the window. FX thread only; the writing is done off it. */
public final class Exporting {
  /** Asks for files and folders, so that tests can answer without the system's chooser. */
  public interface Chooser {
    /** The file to write, null where the writer thought better of it. */
    @Nullable File file(Window owner, String title, String suggested);

    /** A folder, null where the writer thought better of it; {@code from} is the one before. */
    @Nullable File folder(Window owner, String title, @Nullable Path from);

    /**
     * Images to read, none where the writer thought better of it.
     *
     * @param kinds what such files are called
     */
    List<File> images(Window owner, String title, String kinds, @Nullable Path from);
  }

  /** Both cases, for choosers that tell them apart. */
  private static final List<String> IMAGES =
      Stream.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.webp", "*.avif", "*.svg", "*.bmp")
          .flatMap(kind -> Stream.of(kind, kind.toUpperCase(Locale.ROOT)))
          .toList();

  private final Texts texts;
  private final Dialogs dialogs;
  private final Supplier<@Nullable Window> owner;
  private final Chooser chooser;

  Exporting(Texts texts, Dialogs dialogs, Supplier<@Nullable Window> owner, Chooser chooser) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.owner = owner;
    this.chooser = chooser;
  }

  /** The system's own choosers. */
  public static Chooser systemChooser() {
    return new Chooser() {
      @Override
      public @Nullable File file(Window owner, String title, String suggested) {
        FileChooser files = new FileChooser();
        files.setTitle(title);
        files.setInitialFileName(suggested);
        files.getExtensionFilters().add(new FileChooser.ExtensionFilter("HTML", "*.html"));
        return files.showSaveDialog(owner);
      }

      @Override
      public @Nullable File folder(Window owner, String title, @Nullable Path from) {
        DirectoryChooser folders = new DirectoryChooser();
        folders.setTitle(title);
        if (from != null && Disk.isFolder(from)) {
          folders.setInitialDirectory(from.toFile());
        }
        return folders.showDialog(owner);
      }

      @Override
      public List<File> images(Window owner, String title, String kinds, @Nullable Path from) {
        FileChooser files = new FileChooser();
        files.setTitle(title);
        files.getExtensionFilters().add(new FileChooser.ExtensionFilter(kinds, IMAGES));
        if (from != null && Disk.isFolder(from)) {
          files.setInitialDirectory(from.toFile());
        }
        List<File> chosen = files.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen;
      }
    };
  }

  /**
   * Says what the commands do.
   *
   * @param leaving runs what it is given once what was written is saved or given up
   */
  void bind(
      Actions table,
      EditorPane editor,
      Editing editing,
      OpenFolder opened,
      Consumer<Runnable> leaving) {
    table.on(
        Command.EXPORT_POST,
        editing.postProperty().isNotNull(),
        () -> {
          OpenPost post = editing.postProperty().get();
          if (post != null) {
            editor.endComposition();
            Path folder = opened.folderProperty().get();
            Path parent = post.path().getParent();
            Path within = folder != null ? folder : parent != null ? parent : post.path();
            String text = editor.text();
            PostSource source = PostSource.of(text, post.file().withReturns(text));
            post(post.path(), source, within, opened.choices());
          }
        });
    table.on(
        Command.EXPORT_FOLDER,
        opened.folderProperty().isNotNull(),
        () -> {
          Path folder = opened.folderProperty().get();
          if (folder != null) {
            leaving.accept(() -> folder(folder, opened.indexProperty().get(), opened.choices()));
          }
        });
  }

  /** Writes a post, as it stands in the editor, to a file that the writer chooses. */
  private void post(Path post, PostSource source, Path folder, FolderChoices choices) {
    Window window = owner.get();
    if (window == null) {
      return;
    }
    File chosen =
        chooser.file(
            window,
            texts.now("export.title"),
            PostFileName.withoutExtension(post.getFileName().toString()) + ".html");
    if (chosen == null) {
      return;
    }
    Path target = chosen.toPath();
    PostExporter exporter = exporter(folder, choices);
    Background.run(
        () -> {
          // The chooser has asked whether a file that is there may be replaced.
          exporter.export(
              PostText.of(folder, post, source, Instant.now(), ZoneId.systemDefault()),
              target,
              true);
          return target;
        },
        done -> dialogs.tell(texts.now("export.title"), texts.now("export.done"), done.toString()),
        problem ->
            dialogs.tell(
                texts.now("dialog.failed"), texts.now("export.failed"), reason(problem, target)));
  }

  /** Writes every post of a folder into another that the writer chooses. */
  private void folder(Path folder, PostIndex index, FolderChoices choices) {
    Window window = owner.get();
    if (window == null) {
      return;
    }
    File chosen = chooser.folder(window, texts.now("export.folder-title"), null);
    if (chosen == null) {
      return;
    }
    Path target = chosen.toPath();
    List<Path> posts = index.entries().stream().map(PostEntry::path).toList();
    AtomicBoolean cancelled = new AtomicBoolean();
    Dialog<ButtonType> dialog = dialogs.dialog(texts.now("export.folder-title"), null);
    ButtonType stop = dialogs.button("export.stop", ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().add(stop);
    ProgressBar bar = new ProgressBar(0);
    bar.setMaxWidth(Double.MAX_VALUE);
    Label label = new Label(texts.now("export.progress", 0, posts.size()));
    VBox content = new VBox(label, bar);
    content.getStyleClass().add("form-column");
    content.getStyleClass().add("export-content");
    Dialogs.body(dialog, content);
    dialog.setOnHidden(event -> cancelled.set(true));
    SiteExporter exporter = new SiteExporter(exporter(folder, choices), ZoneId.systemDefault());
    Background.run(
        () ->
            exporter.export(
                folder,
                posts,
                target,
                (done, total) ->
                    Background.onFx(
                        () -> {
                          bar.setProgress((double) done / total);
                          label.setText(texts.now("export.progress", done, total));
                        }),
                cancelled::get),
        report -> {
          dialog.setResult(stop);
          dialog.close();
          report(report, folder, target);
        },
        problem -> {
          dialog.setResult(stop);
          dialog.close();
          dialogs.tell(
              texts.now("dialog.failed"), texts.now("export.failed"), reason(problem, target));
        });
    dialog.show();
  }

  private void report(SiteExporter.Report report, Path folder, Path target) {
    String header =
        texts.now(
            report.cancelled() ? "export.stopped" : "export.folder-done",
            report.exported(),
            target);
    if (report.failed().isEmpty()) {
      dialogs.tell(texts.now("export.folder-title"), header, target.toString());
      return;
    }
    ExportWords words = new ExportWords(texts.messagesProperty().get());
    TextArea list =
        new TextArea(
            report.failed().stream()
                .map(
                    failed ->
                        folder.relativize(failed.post()) + ": " + words.reason(failed.cause()))
                .collect(Collectors.joining("\n")));
    list.setEditable(false);
    list.setWrapText(true);
    list.getStyleClass().add("failed-exports");
    dialogs.show(
        texts.now("export.folder-title"),
        header + "\n" + texts.now("export.some-failed", report.failed().size()),
        list);
  }

  private PostExporter exporter(Path folder, FolderChoices choices) {
    return new PostExporter(
        new HtmlExporter(
            texts.messagesProperty().get(), ImageStorage.INLINE, choices.markdown(folder)),
        ExportContent.PAGE);
  }

  private String reason(Exception problem, Path target) {
    return problem instanceof ExportException export
        ? new ExportWords(texts.messagesProperty().get()).reason(export.failure())
        : Troubles.text(problem, target, texts);
  }
}
