package hoego.ui.workspace;

import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.editor.Banner;
import hoego.ui.editor.EditorPane;
import hoego.ui.editor.Placeholder;
import hoego.ui.library.PostListPane;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What list and editor say of a folder that is being read, empty, unreadable or not there yet. */
final class FolderStates {
  private final Texts texts;
  private final PostListPane list;
  private final EditorPane editor;
  private final Consumer<Command> run;
  private String shown = "";

  FolderStates(Texts texts, PostListPane list, EditorPane editor, Consumer<Command> run) {
    this.texts = texts;
    this.list = list;
    this.editor = editor;
    this.run = run;
  }

  /**
   * Shows how far a folder's reading is, and what to do where there is nothing to show.
   *
   * @param postShows whether the editor has something better to show
   */
  void show(OpenFolder.State state, OpenFolder folder, boolean postShows) {
    if (state instanceof OpenFolder.State.Reading(int read, int total)) {
      list.setProgress(read, total);
    } else {
      list.endProgress();
    }
    boolean empty =
        state instanceof OpenFolder.State.Ready && folder.indexProperty().get().entries().isEmpty();
    Path opened = folder.folderProperty().get();
    String where = opened == null ? "" : opened.toString();
    String kind =
        state.getClass().getSimpleName()
            + (state instanceof OpenFolder.State.Unreadable unreadable ? unreadable.cause() : "")
            + empty
            + postShows
            + where;
    if (kind.equals(shown)) {
      return;
    }
    shown = kind;
    list.setPlaceholder(
        switch (state) {
          case OpenFolder.State.Unreadable unreadable ->
              new Placeholder(
                  "bi-folder-x",
                  texts.of("folder.unreadable"),
                  texts.of("folder.unreadable-short"),
                  List.of());
          case OpenFolder.State.None none ->
              new Placeholder(
                  "bi-journals", texts.of("folder.none"), texts.of("folder.none-short"), List.of());
          default ->
              empty
                  ? new Placeholder(
                      "bi-journal-plus",
                      texts.of("folder.empty"),
                      texts.of("folder.empty-short"),
                      List.of())
                  : null;
        });
    if (postShows) {
      return;
    }
    editor.setPlaceholder(
        switch (state) {
          case OpenFolder.State.None none ->
              new Placeholder(
                  "bi-journal-bookmark",
                  texts.of("welcome.title"),
                  texts.of("welcome.hint"),
                  List.of(choice(Command.OPEN_FOLDER, "welcome-open")));
          case OpenFolder.State.Unreadable unreadable ->
              new Placeholder(
                  "bi-folder-x",
                  texts.of("folder.unreadable"),
                  texts.of("folder.unreadable-hint", where, unreadable.cause()),
                  List.of(
                      choice(Command.RELOAD_FOLDER, "unreadable-again"),
                      choice(Command.OPEN_FOLDER, "unreadable-other")));
          case OpenFolder.State.Reading busy ->
              new Placeholder(
                  "bi-hourglass-split",
                  texts.of("folder.reading"),
                  texts.of("folder.reading-hint", where),
                  List.of());
          case OpenFolder.State.Ready ready ->
              empty
                  ? new Placeholder(
                      "bi-journal-plus",
                      texts.of("folder.empty"),
                      texts.of("folder.empty-hint", where),
                      List.of(
                          choice(Command.NEW_POST, "empty-new"),
                          choice(Command.OPEN_FOLDER, "empty-other")))
                  : new Placeholder(
                      "bi-journal-text",
                      texts.of("nothing-open.title"),
                      texts.of("nothing-open.hint"),
                      List.of(choice(Command.NEW_POST, "nothing-new")));
        });
  }

  private Banner.Choice choice(Command command, String id) {
    return new Banner.Choice(id, texts.of(command.key()), () -> run.accept(command));
  }
}
