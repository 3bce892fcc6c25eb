package hoego.ui.workspace;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import hoego.file.TextFile;
import hoego.ui.action.Texts;
import hoego.ui.editor.LinesView;
import java.util.BitSet;
import java.util.List;
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
  /** In lines: comparing takes their number times that of the differences. */
  private static final int MOST_COMPARED = 4_000;

  private final Texts texts;
  private final Dialogs dialogs;

  ConflictDialog(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  void show(String mine, TextFile theirs, Runnable keepMine, Runnable takeTheirs) {
    List<String> mineLines = List.of(mine.split("\n", -1));
    List<String> theirLines = List.of(theirs.text().split("\n", -1));
    BitSet mineChanged = new BitSet();
    BitSet theirsChanged = new BitSet();
    markDifferences(mineLines, theirLines, mineChanged, theirsChanged);
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
                takeTheirs.run();
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
    side.getStyleClass().add("conflict-side");
    return side;
  }

  /** Marks what differs; where most of a long text does, all between its common begin and end. */
  private static void markDifferences(
      List<String> mine, List<String> theirs, BitSet mineChanged, BitSet theirsChanged) {
    int most = Math.min(mine.size(), theirs.size());
    int head = 0;
    while (head < most && mine.get(head).equals(theirs.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && mine.get(mine.size() - 1 - tail).equals(theirs.get(theirs.size() - 1 - tail))) {
      tail++;
    }
    List<String> mineMiddle = mine.subList(head, mine.size() - tail);
    List<String> theirMiddle = theirs.subList(head, theirs.size() - tail);
    if (mineMiddle.size() + theirMiddle.size() > MOST_COMPARED) {
      mineChanged.set(head, mine.size() - tail);
      theirsChanged.set(head, theirs.size() - tail);
      return;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(mineMiddle, theirMiddle).getDeltas()) {
      mark(mineChanged, delta.getSource(), head);
      mark(theirsChanged, delta.getTarget(), head);
    }
  }

  private static void mark(BitSet lines, Chunk<String> chunk, int from) {
    lines.set(from + chunk.getPosition(), from + chunk.getPosition() + chunk.size());
  }
}
