package hoego.ui.workspace;

import hoego.form.NameMentions;
import hoego.ui.action.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lists what mentions the name that a post's file has, and asks what is to follow the new one. */
final class MentionsDialog {
  /** What follows. */
  record Answer(boolean links, boolean images) {}

  private final Texts texts;
  private final Dialogs dialogs;

  MentionsDialog(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  /**
   * Asks.
   *
   * @param opened the opened folder, from which paths are shown; null where none is
   * @return empty where the file is to stay as it is
   */
  Optional<Answer> ask(NameMentions found, @Nullable Path opened) {
    Dialog<ButtonType> dialog =
        dialogs.dialog(
            texts.now("mentions.title"),
            texts.now("mentions.header", found.from().getFileName(), found.to().getFileName()));
    ButtonType rename = dialogs.button("rename.yes", ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(rename, dialogs.cancel());
    Dialogs.id(dialog, rename, "mentions-rename");
    CheckBox links = box("mentions-links", texts.now("mentions.links"));
    CheckBox images = box("mentions-images", texts.now("mentions.images"));
    VBox content = new VBox();
    content.getStyleClass().addAll("form-column", "mentions");
    List<String> lines = new ArrayList<>();
    for (NameMentions.InFile each : found.files()) {
      List<String> here = NameMentions.InFile.lines(each.file().text(), each.links());
      if (!here.isEmpty()) {
        lines.add(shown(each.file().path(), opened));
        here.forEach(line -> lines.add("    " + line));
      }
    }
    if (!lines.isEmpty()) {
      content.getChildren().addAll(links, list("mentions-links-list", links, lines));
    }
    if (!found.folders().isEmpty()) {
      List<String> moved = new ArrayList<>();
      found
          .folders()
          .forEach((from, to) -> moved.add(shown(from, opened) + "  →  " + to.getFileName()));
      for (NameMentions.InFile each : found.files()) {
        List<String> here = NameMentions.InFile.lines(each.file().text(), each.images());
        if (!here.isEmpty()) {
          moved.add(shown(each.file().path(), opened));
          here.forEach(line -> moved.add("    " + line));
        }
      }
      content.getChildren().addAll(images, list("mentions-images-list", images, moved));
    }
    Dialogs.body(dialog, content);
    dialog.setResizable(true);
    return dialog
        .showAndWait()
        .filter(answer -> answer == rename)
        .map(
            answer ->
                new Answer(
                    links.isSelected() && !lines.isEmpty(),
                    images.isSelected() && !found.folders().isEmpty()));
  }

  private static CheckBox box(String id, String text) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setSelected(true);
    box.setWrapText(true);
    return box;
  }

  private static TextArea list(String id, CheckBox of, List<String> lines) {
    TextArea list = new TextArea(String.join("\n", lines));
    list.setId(id);
    list.setEditable(false);
    list.getStyleClass().add("code-field");
    list.setPrefRowCount(Math.clamp(lines.size() + 1, 3, 9));
    list.setAccessibleText(of.getText());
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private static String shown(Path path, @Nullable Path opened) {
    return opened != null && path.startsWith(opened)
        ? opened.relativize(path).toString().replace('\\', '/')
        : path.toString();
  }
}
