package hoego.ui.workspace;

import hoego.file.LineEnding;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleBooleanProperty;

/** What the status bar says of the open post, in step with it. */
public final class PostStatus {
  private final StringBinding state;
  private final StringBinding caret;
  private final StringBinding form;
  private final StringBinding title;

  PostStatus(Texts texts, EditorPane editor, Editing editing, Saving saving) {
    var apart =
        editing
            .postProperty()
            .flatMap(post -> post == null ? new SimpleBooleanProperty() : post.apartProperty());
    state =
        Bindings.createStringBinding(
            () -> {
              OpenPost post = editing.postProperty().get();
              if (post == null) {
                return "";
              }
              return texts.now(
                  saving.savingProperty().get()
                      ? "status.saving"
                      : !post.editable()
                          ? "status.read-only"
                          : post.apartProperty().get()
                              ? "status.changed-outside"
                              : editing.dirtyProperty().get() ? "status.unsaved" : "status.saved");
            },
            editing.postProperty(),
            editing.dirtyProperty(),
            saving.savingProperty(),
            apart,
            texts.messagesProperty());
    var at = editor.caretProperty();
    caret =
        Bindings.createStringBinding(
            () ->
                editing.postProperty().get() == null
                    ? ""
                    : texts.now(
                        "status.caret",
                        Integer.toString(at.get()[0]),
                        Integer.toString(at.get()[1])),
            at,
            editing.postProperty(),
            texts.messagesProperty());
    form =
        Bindings.createStringBinding(
            () -> {
              OpenPost post = editing.postProperty().get();
              if (post == null) {
                return "";
              }
              LineEnding ending = post.file().lineEnding();
              String ends =
                  switch (ending) {
                    case MIXED -> texts.now("status.mixed");
                    case NONE -> "LF";
                    default -> ending.name();
                  };
              return ends + "   " + post.file().encoding().label();
            },
            editing.postProperty(),
            editing.dirtyProperty(),
            texts.messagesProperty());
    title =
        Bindings.createStringBinding(
            () -> {
              OpenPost post = editing.postProperty().get();
              return post == null
                  ? texts.now("app.name")
                  : (editing.dirtyProperty().get() ? "• " : "")
                      + post.path().getFileName()
                      + " — "
                      + texts.now("app.name");
            },
            editing.postProperty(),
            editing.dirtyProperty(),
            texts.messagesProperty());
  }

  /** Saved, not saved, read only. */
  public StringBinding state() {
    return state;
  }

  /** Where the caret is. */
  public StringBinding caret() {
    return caret;
  }

  /** The file's line ends and encoding. */
  public StringBinding form() {
    return form;
  }

  /** The window's title. */
  public StringBinding title() {
    return title;
  }
}
