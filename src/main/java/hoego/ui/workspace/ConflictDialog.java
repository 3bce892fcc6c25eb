package hoego.ui.workspace;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import hoego.file.TextFile;
import hoego.ui.action.Texts;
import hoego.ui.editor.LinesView;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows the writer's text and the file's beside each other, differing lines marked, and asks which
 * to keep.
 */
final class ConflictDialog {
  private final Texts texts;
  private final Dialogs dialogs;

  ConflictDialog(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  void show(String mine, TextFile theirs, Runnable keepMine, Consumer<TextFile> takeTheirs) {
    List<String> mineLines = List.of(mine.split("\n", -1));
    List<String> theirLines = List.of(theirs.text().split("\n", -1));
    BitSet mineChanged = new BitSet();
    BitSet theirsChanged = new BitSet();
    for (AbstractDelta<String> delta : DiffUtils.diff(mineLines, theirLines).getDeltas()) {
      mark(mineChanged, delta.getSource());
      mark(theirsChanged, delta.getTarget());
    }
    LinesView left =
        LinesView.of("conflict-mine-lines", texts.now("conflict.mine-title"), mine, mineChanged);
    LinesView right =
        LinesView.of(
            "conflict-their-lines",
            texts.now("conflict.theirs-title"),
            theirs.text(),
            theirsChanged);
    HBox sides = new HBox(side("conflict.mine-title", left), side("conflict.theirs-title", right));
    sides.getStyleClass().add("conflict-sides");
    sides.setPrefSize(960, 560);

    Dialog<ButtonType> dialog =
        dialogs.dialog(
            texts.now("conflict.title"), texts.now("conflict.header", theirs.path().getFileName()));
    ButtonType mineButton = dialogs.button("conflict.mine", ButtonBar.ButtonData.OK_DONE);
    ButtonType theirsButton = dialogs.button("conflict.theirs", ButtonBar.ButtonData.OTHER);
    dialog.getDialogPane().getButtonTypes().addAll(theirsButton, mineButton, dialogs.cancel());
    Dialogs.body(dialog, sides);
    dialog.setResizable(true);
    Dialogs.id(dialog, mineButton, "both-mine");
    Dialogs.id(dialog, theirsButton, "both-theirs");
    dialog
        .showAndWait()
        .ifPresent(
            answer -> {
              if (answer == mineButton) {
                keepMine.run();
              } else if (answer == theirsButton) {
                takeTheirs.accept(theirs);
              }
            });
  }

  private VBox side(String key, LinesView lines) {
    Label title = new Label(texts.now(key));
    title.getStyleClass().add("conflict-title");
    lines.getStyleClass().add("conflict-lines");
    VBox side = new VBox(title, lines);
    VBox.setVgrow(lines, Priority.ALWAYS);
    HBox.setHgrow(side, Priority.ALWAYS);
    side.setPrefWidth(480);
    return side;
  }

  private static void mark(BitSet lines, Chunk<String> chunk) {
    lines.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
  }
}
