package hoego.ui.doctor;

import hoego.doctor.DoctorWords;
import hoego.doctor.Examination;
import hoego.doctor.FindingKind;
import hoego.doctor.Located;
import hoego.doctor.Severity;
import hoego.doctor.SurveyResult;
import hoego.ui.action.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The findings of the open post, or of its folder, one below the other. FX thread only. */
public final class FindingsPane extends VBox {
  /**
   * What there is to be shown.
   *
   * @param open the open post, null where none is
   * @param editable whether the open post can be changed
   * @param folder the opened folder, null where none is
   */
  public record Content(
      @Nullable Path open,
      boolean editable,
      List<Located> post,
      @Nullable Path folder,
      SurveyResult found) {}

  /** What can be done with a finding. */
  public interface Doing {
    /** Goes to where it is, in whichever post. */
    void goTo(Path post, Located located);

    /** Mends it in the open post. */
    void fix(Located located);

    /** Tells no more of its kind. */
    void untell(FindingKind kind);
  }

  private final Texts texts;
  private final Doing doing;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final RadioButton ofPost = new RadioButton();
  private final RadioButton ofFolder = new RadioButton();
  private final Label nothing = new Label();
  private final Label note = new Label();
  private final MenuItem go = new MenuItem();
  private final MenuItem mend = new MenuItem();
  private final MenuItem untell = new MenuItem();
  private @Nullable Content content;

  /** An empty pane. */
  public FindingsPane(Texts texts, Doing doing) {
    this.texts = texts;
    this.doing = doing;
    getStyleClass().addAll("counts-popup", "findings-pane");
    setId("findings");
    setAccessibleRole(AccessibleRole.DIALOG);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    list.setId("findings-list");
    list.getStyleClass().addAll("template-list", "findings-list");
    list.setCellFactory(view -> new FindingCell(texts, this::fix));
    nothing.getStyleClass().add("template-hint");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            goToSelected();
          }
        });
    note.getStyleClass().add("counts-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    menu();
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(segments(), list, note);
  }

  /** Shows what there is now, the bar staying where it is as far as that goes. */
  public void show(Content newest) {
    content = newest;
    refill();
  }

  /** What takes the keyboard. */
  public ListView<?> focusTarget() {
    return list;
  }

  /** Begins with the open post, at a line (0-based) of it. */
  public void begin(int line) {
    ofPost.setSelected(true);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Row.OfFinding of && of.located().line() >= line) {
        choose(i);
        return;
      }
    }
    choose(rows.isEmpty() ? -1 : 0);
  }

  private HBox segments() {
    ToggleGroup group = new ToggleGroup();
    ofPost.setId("findings-post");
    ofFolder.setId("findings-folder");
    for (RadioButton button : List.of(ofPost, ofFolder)) {
      button.getStyleClass().add("segment");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
    }
    ofPost.setSelected(true);
    ofFolder.selectedProperty().addListener((of, was, is) -> refill());
    HBox segments = new HBox(ofPost, ofFolder);
    segments.getStyleClass().add("segments");
    segments.setMaxWidth(USE_PREF_SIZE);
    return segments;
  }

  private void menu() {
    go.setOnAction(event -> goToSelected());
    mend.setOnAction(event -> withSelected(this::fix));
    // What it writes may have underscores.
    mend.setMnemonicParsing(false);
    untell.setId("findings-untell");
    untell.setOnAction(event -> withSelected(of -> doing.untell(of.located().finding().kind())));
    ContextMenu menu = new ContextMenu(go, mend, untell);
    menu.setOnShowing(
        event ->
            withSelected(
                of -> {
                  DoctorWords said = new DoctorWords(texts.messagesProperty().get());
                  FindingKind kind = of.located().finding().kind();
                  go.setText(texts.now("findings.go"));
                  go.setDisable(!of.post());
                  boolean mendable = of.mendable() && of.located().finding().isMendable();
                  mend.setVisible(mendable);
                  mend.setText(mendable ? said.fix(of.located().finding()) : "");
                  untell.setText(texts.now("findings.untell", said.name(kind)));
                }));
    list.setContextMenu(menu);
    list.setOnContextMenuRequested(
        event -> {
          if (!(list.getSelectionModel().getSelectedItem() instanceof Row.OfFinding)) {
            menu.hide();
            event.consume();
          }
        });
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      goToSelected();
      event.consume();
    }
  }

  private void goToSelected() {
    withSelected(
        of -> {
          if (of.post()) {
            doing.goTo(of.file(), of.located());
          }
        });
  }

  private void fix(Row.OfFinding of) {
    doing.fix(of.located());
  }

  private void withSelected(Consumer<Row.OfFinding> work) {
    if (list.getSelectionModel().getSelectedItem() instanceof Row.OfFinding of) {
      work.accept(of);
    }
  }

  private void refill() {
    Content now = content;
    if (now == null) {
      return;
    }
    boolean folder = ofFolder.isSelected();
    int inFolder =
        now.found().posts().values().stream().mapToInt(List::size).sum()
            + now.found().unusedImages().size();
    ofPost.setText(texts.now("findings.post", now.post().size()));
    ofFolder.setText(texts.now("findings.folder", inFolder));
    list.setAccessibleText(texts.now("command.findings").replace("…", ""));
    nothing.setText(
        texts.now(
            folder && !now.found().whole()
                ? "findings.looking"
                : folder
                    ? "findings.nothing-folder"
                    : now.open() == null ? "findings.no-post" : "findings.nothing"));
    note.setText(texts.now(folder && !now.found().whole() ? "findings.looking" : "findings.note"));
    int selected = list.getSelectionModel().getSelectedIndex();
    List<Row> filled = folder ? ofFolder(now) : ofPost(now);
    if (!filled.equals(rows)) {
      rows.setAll(filled);
      choose(Math.min(Math.max(selected, 0), filled.size() - 1));
    }
    setAccessibleText(texts.now("command.findings").replace("…", "") + ", " + ofPost.getText());
  }

  private void choose(int index) {
    if (index < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    int at = rows.get(index) instanceof Row.OfFile && index + 1 < rows.size() ? index + 1 : index;
    list.getSelectionModel().clearAndSelect(at);
    list.scrollTo(Math.max(0, at - 1));
  }

  private static List<Row> ofPost(Content now) {
    Path open = now.open();
    return open == null
        ? List.of()
        : now.post().stream()
            .<Row>map(each -> new Row.OfFinding(open, each, true, now.editable()))
            .toList();
  }

  /** Errors before warnings before notes, and those of a file together. */
  private static List<Row> ofFolder(Content now) {
    List<Row> filled = new ArrayList<>();
    for (Severity worst : Severity.values()) {
      Map<String, Path> byPath = new TreeMap<>();
      now.found()
          .posts()
          .forEach(
              (path, found) -> {
                if (worst(found) == worst) {
                  byPath.put(relative(now.folder(), path), path);
                }
              });
      byPath.forEach(
          (shown, path) -> {
            List<Located> found = now.found().posts().getOrDefault(path, List.of());
            boolean open = path.equals(now.open());
            filled.add(new Row.OfFile(shown, found.size()));
            found.forEach(
                each -> filled.add(new Row.OfFinding(path, each, true, open && now.editable())));
          });
    }
    for (Examination image : now.found().unusedImages()) {
      filled.add(new Row.OfFile(image.path(), 1));
      Located.in("", image.findings())
          .forEach(each -> filled.add(new Row.OfFinding(image.file(), each, false, false)));
    }
    return filled;
  }

  private static Severity worst(List<Located> found) {
    return found.stream()
        .map(each -> each.finding().severity())
        .min(Enum::compareTo)
        .orElse(Severity.INFO);
  }

  private static String relative(@Nullable Path folder, Path path) {
    return folder != null && path.startsWith(folder)
        ? folder.relativize(path).toString().replace('\\', '/')
        : path.toString();
  }
}
