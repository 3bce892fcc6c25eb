package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.file.ReadOnlyReason;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.ui.action.Texts;
import hoego.ui.editor.Banner;
import hoego.ui.editor.EditorPane;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Brings the open post's text to the disk, and asks where it can't be done unasked. FX thread only.
 */
final class Saving {
  private final Texts texts;
  private final EditorPane editor;
  private final Editing editing;
  private final OpenFolder folder;
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private boolean again;

  Saving(Texts texts, EditorPane editor, Editing editing, OpenFolder folder, ConflictDialog both) {
    this.texts = texts;
    this.editor = editor;
    this.editing = editing;
    this.folder = folder;
    editing
        .notices()
        .setChoices(
            new Notices.Choices() {
              @Override
              public void keepMine(OpenPost post, TextFile seen) {
                overwrite(post, seen);
              }

              @Override
              public void takeTheirs(OpenPost post, TextFile theirs) {
                editing.takeTheirs(post, theirs);
              }

              @Override
              public void seeBoth(OpenPost post, TextFile theirs) {
                both.show(
                    editor.text(),
                    theirs,
                    () -> overwrite(post, theirs),
                    () -> editing.takeTheirs(post, theirs));
              }

              @Override
              public void writeAgain(OpenPost post) {
                if (post == editing.postProperty().get()) {
                  Saving.this.writeAgain(done -> {});
                }
              }
            });
  }

  /** Whether a save is under way. */
  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /**
   * Saves; {@code then} hears whether the text is on the disk. Where others have changed the file
   * nothing is written and the writer is asked.
   */
  void save(Consumer<Boolean> then) {
    save(TextFile::save, then);
  }

  /** Saves with an LF for every line end that is a CR alone; {@code then} runs when it is done. */
  void saveWithoutReturns(Runnable then) {
    save(
        TextFile::saveWithoutReturns,
        done -> {
          if (done) {
            // Jekyll, and so the preview, may see other front matter now.
            editing.anew();
            then.run();
          }
        });
  }

  private void save(BiFunction<TextFile, String, SaveOutcome> write, Consumer<Boolean> then) {
    editor.endComposition();
    OpenPost post = editing.postProperty().get();
    if (post == null) {
      then.accept(true);
      return;
    }
    if (!post.editable()) {
      editing
          .notices()
          .failed(post, texts.now("save.read-only", post.path().getFileName()), List.of());
      then.accept(false);
      return;
    }
    if (post.gone()) {
      writeAgain(then);
      return;
    }
    String text = editor.text();
    TextFile file = post.file();
    run(post, () -> write.apply(file, text), then);
  }

  /** Writes over the version that the writer has seen, and no other. */
  private void overwrite(OpenPost post, TextFile seen) {
    if (post == editing.postProperty().get()) {
      String text = editor.text();
      TextFile file = post.file();
      run(post, () -> file.saveOver(text, seen), done -> {});
    }
  }

  private void writeAgain(Consumer<Boolean> then) {
    OpenPost post = editing.postProperty().get();
    if (post == null) {
      then.accept(true);
      return;
    }
    String text = editor.text();
    TextFile file = post.file();
    run(
        post,
        () -> {
          Path parent = file.path().getParent();
          if (parent != null) {
            // Its folder may have gone with it.
            Disk.createFolders(parent);
          }
          return file.saveAsNew(file.path(), text);
        },
        then);
  }

  private void run(OpenPost post, Callable<SaveOutcome> work, Consumer<Boolean> then) {
    if (saving.get()) {
      again = true;
      then.accept(false);
      return;
    }
    EditorPane.Mark mark = editor.mark();
    saving.set(true);
    post.setSaving(true);
    Background.run(
        work,
        outcome -> {
          saving.set(false);
          post.setSaving(false);
          boolean done = settle(post, outcome, mark);
          then.accept(done);
          if (again) {
            again = false;
            save(finished -> {});
          }
        },
        problem -> {
          saving.set(false);
          post.setSaving(false);
          editing.notices().failed(post, Troubles.text(problem, post.path(), texts), List.of());
          then.accept(false);
        });
  }

  private boolean settle(OpenPost post, SaveOutcome outcome, EditorPane.Mark mark) {
    switch (outcome) {
      case SaveOutcome.Saved saved -> {
        editing.saved(post, saved.now(), mark);
        folder.refresh(Set.of(post.path()));
        return true;
      }
      case SaveOutcome.ChangedOnDisk changed -> {
        post.setTheirs(changed.theirs());
        editing.notices().update(post);
      }
      case SaveOutcome.GoneFromDisk gone -> {
        post.setGone();
        editing.notices().update(post);
      }
      case SaveOutcome.Unencodable bad ->
          editing
              .notices()
              .failed(
                  post,
                  texts.now(
                      "save.unencodable",
                      post.path().getFileName(),
                      post.file().encoding().label(),
                      new String(Character.toChars(bad.codePoint())),
                      "U+%04X".formatted(bad.codePoint()),
                      bad.line(),
                      bad.column()),
                  List.of(
                      new Banner.Choice(
                          "go-to-character", texts.of("save.go-to-character"), () -> goTo(bad))));
      case SaveOutcome.ReadOnly readOnly ->
          editing
              .notices()
              .failed(
                  post,
                  readOnly.reason() instanceof ReadOnlyReason.NotWritable
                      ? texts.now("trouble.denied", post.path())
                      : texts.now("save.read-only", post.path().getFileName()),
                  List.of());
      case SaveOutcome.Failed failed ->
          editing
              .notices()
              .failed(
                  post,
                  Troubles.text(failed.cause(), post.path(), texts),
                  List.of(
                      new Banner.Choice(
                          "save-again", texts.of("save.again"), () -> saveAgain(post))));
    }
    return false;
  }

  private void saveAgain(OpenPost post) {
    if (post == editing.postProperty().get()) {
      save(done -> {});
    }
  }

  private void goTo(SaveOutcome.Unencodable bad) {
    String text = editor.text();
    int start = 0;
    for (int line = 1; line < bad.line() && start >= 0; line++) {
      start = text.indexOf('\n', start) + 1;
    }
    int at = Math.min(text.length(), start + bad.column() - 1);
    editor.select(at, Math.min(text.length(), at + Character.charCount(bad.codePoint())));
  }
}
