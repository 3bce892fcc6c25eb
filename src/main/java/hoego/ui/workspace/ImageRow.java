package hoego.ui.workspace;

import hoego.site.ImageFacts;
import hoego.site.ImageName;
import hoego.ui.action.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One image in the dialog: itself, its name in the blog, and what is said in its place. */
final class ImageRow extends HBox {
  private final Texts texts;
  private final ImageOffer.Item item;
  private final TextField name = new TextField();
  private final TextField alt = new TextField();
  private final Label note = new Label();
  private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(true);
  private final Predicate<ImageName> taken;
  private ImageOffer.@Nullable Placed placed;

  /**
   * A row.
   *
   * @param number of the row, 0-based, for the ids of its fields
   * @param taken whether a name is another file's, or another row's
   * @param changed hears of every other name
   */
  ImageRow(
      Texts texts,
      ImageOffer.Item item,
      int number,
      double side,
      Predicate<ImageName> taken,
      Runnable changed) {
    this.texts = texts;
    this.item = item;
    this.taken = taken;
    IncomingImage image = item.image();
    getStyleClass().add("image-row");
    name.setId("image-name-" + number);
    name.setText(image.name().stem());
    name.setPrefColumnCount(22);
    alt.setId("image-alt-" + number);
    alt.setText(image.alt());
    alt.setPromptText(texts.now("images.alt-hint"));
    note.setId("image-note-" + number);
    note.setWrapText(true);
    note.setMinHeight(Label.USE_PREF_SIZE);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    Label extension = new Label(image.name().extension());
    extension.getStyleClass().add("image-extension");
    extension.setMinWidth(Label.USE_PREF_SIZE);
    HBox whole = new HBox(name, extension);
    whole.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(name, Priority.ALWAYS);
    GridPane form = new GridPane();
    form.getStyleClass().add("image-form");
    line(form, 0, texts.now("images.name"), name, whole);
    line(form, 1, texts.now("images.alt"), alt, alt);
    name.setAccessibleText(texts.now("images.name-of", image.name().name()));
    alt.setAccessibleText(texts.now("images.alt-of", image.name().name()));
    Label facts = new Label(facts(image.facts()));
    facts.getStyleClass().add("image-facts");
    VBox right = new VBox(form, new VBox(facts, note));
    right.getStyleClass().add("image-fields");
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(picture(image, side), right);
    if (item.link().isPresent() && image.file() instanceof Path file) {
      name.setText(ImageName.stem(String.valueOf(file.getFileName())));
      name.setDisable(true);
      note.setText(texts.now("images.linked"));
    }
    name.textProperty().addListener((of, was, is) -> changed.run());
    check();
  }

  private static void line(GridPane form, int row, String text, TextField field, Node shown) {
    Label label = new Label(text);
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    form.add(label, 0, row);
    form.add(shown, 1, row);
    GridPane.setHgrow(shown, Priority.ALWAYS);
  }

  private static Node picture(IncomingImage image, double side) {
    Image small = image.small();
    StackPane frame = new StackPane();
    frame.getStyleClass().add("image-frame");
    frame.setMinSize(side, side);
    frame.setMaxSize(side, side);
    if (small == null) {
      frame.getChildren().add(new FontIcon("bi-image"));
    } else {
      ImageView view = new ImageView(small);
      view.setPreserveRatio(true);
      view.setSmooth(true);
      double room = side - 2;
      // A small image stays as small as it is.
      if (small.getWidth() > room || small.getHeight() > room) {
        view.setFitWidth(room);
        view.setFitHeight(room);
      }
      frame.getChildren().add(view);
    }
    return frame;
  }

  private String facts(ImageFacts facts) {
    double kilobytes = facts.bytes() / 1024.0;
    String size =
        kilobytes < 1000
            ? texts.now("images.kilobytes", Math.max(1, Math.round(kilobytes)))
            : texts.now("images.megabytes", kilobytes / 1024);
    return facts.width() > 0
        ? texts.now("images.facts", facts.type(), facts.width(), facts.height(), size)
        : texts.now("images.facts-bytes", facts.type(), size);
  }

  /** Whether it can be put in as it stands. */
  ReadOnlyBooleanProperty soundProperty() {
    return sound.getReadOnlyProperty();
  }

  /** The image. */
  IncomingImage image() {
    return item.image();
  }

  /** How the post names it where nothing is to be copied. */
  Optional<String> link() {
    return item.link();
  }

  /** The name that it is to have. */
  ImageName chosen() {
    return item.image().name().named(name.getText());
  }

  /** What is to be said in its place. */
  String alt() {
    return alt.getText();
  }

  /** What has become of it, null while it is still to be copied. */
  ImageOffer.@Nullable Placed placed() {
    return placed;
  }

  /** It is in the blog now, under its name. */
  void place(ImageOffer.Placed done) {
    placed = done;
    name.setDisable(true);
    if (link().isEmpty()) {
      say(texts.now("images.copied"), false);
    }
  }

  /** Somebody else was faster: offers another name. */
  void offer(ImageName other) {
    String before = chosen().name();
    name.setText(other.stem());
    say(texts.now("images.now-taken", before), true);
  }

  /** Looks at the name again: another row's has changed. */
  void check() {
    if (link().isPresent() || placed != null) {
      return;
    }
    ImageName chosen = chosen();
    String typed = name.getText().strip();
    boolean other = taken.test(chosen);
    sound.set(!typed.isEmpty() && !other);
    if (typed.isEmpty()) {
      say(texts.now("images.empty"), true);
    } else if (other) {
      say(texts.now("images.taken", chosen.name()), true);
    } else if (!chosen.stem().equals(typed)) {
      say(texts.now("images.saved-as", chosen.name()), false);
    } else {
      say(image().facts().drawn() ? "" : texts.now("images.not-drawn"), false);
    }
  }

  private void say(String text, boolean problem) {
    note.setText(text);
    note.getStyleClass().setAll("label", problem ? "field-problem" : "image-facts");
  }

  /** Takes the keyboard, the name to be typed over where it can be changed. */
  void focus() {
    TextField first = name.isDisabled() ? alt : name;
    first.requestFocus();
    first.selectAll();
  }
}
