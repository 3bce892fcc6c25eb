package hoego.ui.workspace;

import hoego.site.ImageName;
import hoego.ui.action.Texts;
import hoego.ui.task.Background;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks what images are to be called, and copies them: it stays open until they are where they
 * belong, so that nothing else can happen to the post meanwhile. FX thread only, copying is not.
 */
final class ImageDialog {
  /** In pixels, the side of an image alone and of one among several. */
  private static final double ALONE = 144;

  private static final double AMONG = 104;

  /** In pixels: several images scroll in it. */
  private static final double HIGHEST = 400;

  private static final double WIDE = 600;

  private final Texts texts;
  private final Dialogs dialogs;

  ImageDialog(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  /**
   * Asks and copies.
   *
   * @param refused what is said of files that can't be put in
   * @return the images that the post can have now, none where the writer thought better of it
   */
  List<ImageOffer.Placed> ask(ImageOffer offer, List<String> refused) {
    Asking asking = new Asking(offer, refused);
    asking.dialog.showAndWait();
    return asking.placed();
  }

  /** One time of asking. */
  private final class Asking {
    private final ImageOffer.Place place;
    private final Set<String> taken;
    private final List<ImageRow> rows = new ArrayList<>();
    private final Dialog<ButtonType> dialog = dialogs.dialog(texts.now("images.title"), null);
    private final ButtonType insert = dialogs.button("images.insert", ButtonBar.ButtonData.OK_DONE);
    private final Label problem = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private boolean copying;

    Asking(ImageOffer offer, List<String> refused) {
      place = offer.place();
      taken = place.takenNames();
      dialog.getDialogPane().getButtonTypes().addAll(insert, dialogs.cancel());
      Dialogs.id(dialog, insert, "images-insert");
      double side = offer.items().size() == 1 ? ALONE : AMONG;
      for (ImageOffer.Item item : offer.items()) {
        int number = rows.size();
        rows.add(
            new ImageRow(texts, item, number, side, name -> isTaken(name, number), this::check));
      }
      Dialogs.body(dialog, content(refused));
      keepOpen();
      button().addEventFilter(ActionEvent.ACTION, this::pressed);
      dialog.addEventFilter(
          DialogEvent.DIALOG_CLOSE_REQUEST,
          event -> {
            if (copying) {
              event.consume();
            }
          });
      rows.forEach(row -> row.soundProperty().addListener((of, was, is) -> enable()));
      // After the dialog has given the keyboard to its default button.
      dialog.setOnShown(event -> Background.afterwards(rows.getFirst()::focus));
      enable();
    }

    private Node content(List<String> refused) {
      VBox list = new VBox();
      list.getStyleClass().add("image-rows");
      list.getChildren().addAll(rows);
      Label folder = new Label();
      folder.setId("images-folder");
      folder.getStyleClass().add("image-folder");
      folder.setText(
          place.isThere() ? place.shown() : texts.now("images.folder-new", place.shown()));
      folder.setWrapText(true);
      Label folderName = new Label(texts.now("images.folder"));
      folderName.setMinWidth(Label.USE_PREF_SIZE);
      folderName.setLabelFor(folder);
      HBox where = new HBox(folderName, folder);
      where.getStyleClass().add("image-where");
      problem.setId("images-problem");
      wrapped(problem, "field-problem");
      Label not = new Label();
      not.setId("images-refused");
      wrapped(not, "image-facts");
      if (!refused.isEmpty()) {
        not.setText(texts.now("images.refused") + "\n" + String.join("\n", refused));
      }
      VBox all = new VBox();
      all.getStyleClass().add("image-dialog");
      all.setPrefWidth(WIDE);
      scroll.setContent(rows.size() == 1 ? null : list);
      all.getChildren().add(rows.size() == 1 ? list : scroll);
      if (rows.stream().anyMatch(row -> row.link().isEmpty())) {
        all.getChildren().add(where);
      }
      all.getChildren().addAll(not, problem);
      return all;
    }

    /** A scroll pane knows how high its content is only once that has been styled. */
    private void keepOpen() {
      if (scroll.getContent() != null) {
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "image-scroll");
        dialog.getDialogPane().applyCss();
        // What the scroll pane's own style has brought into being is styled now.
        dialog.getDialogPane().applyCss();
        double height = Math.min(HIGHEST, scroll.getContent().prefHeight(WIDE));
        scroll.setMinHeight(height);
        scroll.setMaxHeight(height);
      }
    }

    private static void wrapped(Label label, String style) {
      label.getStyleClass().add(style);
      label.setWrapText(true);
      label.setMinHeight(Label.USE_PREF_SIZE);
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }

    private Node button() {
      return dialog.getDialogPane().lookupButton(insert);
    }

    private boolean isTaken(ImageName name, int number) {
      String folded = ImageName.folded(name.name());
      return taken.contains(folded)
          || rows.stream()
              .filter(row -> rows.indexOf(row) != number && row.link().isEmpty())
              .anyMatch(row -> ImageName.folded(row.chosen().name()).equals(folded));
    }

    /** Two names that were alike stop being so when one of them changes. */
    private void check() {
      rows.forEach(ImageRow::check);
    }

    private void enable() {
      if (!copying) {
        button().setDisable(!rows.stream().allMatch(row -> row.soundProperty().get()));
      }
    }

    private void pressed(ActionEvent event) {
      event.consume();
      if (!copying && rows.stream().allMatch(row -> row.soundProperty().get())) {
        copying = true;
        dialog.getDialogPane().setDisable(true);
        problem.setText("");
        next();
      }
    }

    /** Copies what is not copied yet, one after the other. */
    private void next() {
      ImageRow row = rows.stream().filter(each -> each.placed() == null).findFirst().orElse(null);
      if (row == null) {
        stop();
        dialog.setResult(insert);
        dialog.close();
        return;
      }
      String alt = row.alt();
      String link = row.link().orElse(null);
      Path from = row.image().file();
      if (link != null && from != null) {
        row.place(new ImageOffer.Placed(alt, link, from));
        next();
        return;
      }
      ImageName name = row.chosen();
      Path target = place.home().folder().resolve(name.name());
      Background.run(
          () -> place.copy(row.image(), name),
          address -> {
            taken.add(ImageName.folded(name.name()));
            row.place(new ImageOffer.Placed(alt, address, target));
            next();
          },
          trouble -> {
            if (trouble instanceof FileAlreadyExistsException) {
              taken.addAll(place.takenNames());
              taken.add(ImageName.folded(name.name()));
              row.offer(name.free(each -> taken.contains(ImageName.folded(each))));
            } else {
              problem.setText(Troubles.text(trouble, target, texts));
            }
            stop();
            row.focus();
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
          });
    }

    private void stop() {
      copying = false;
      dialog.getDialogPane().setDisable(false);
      enable();
    }

    /** What is copied belongs into the post, even where the rest could not be. */
    private List<ImageOffer.Placed> placed() {
      List<ImageOffer.Placed> placed = new ArrayList<>();
      for (ImageRow row : rows) {
        ImageOffer.Placed done = row.placed();
        if (done != null) {
          placed.add(done);
        }
      }
      return placed;
    }
  }
}
