package hoego.ui.tags;

import hoego.library.PostIndex;
import hoego.search.HangulMatch;
import hoego.search.Title;
import hoego.tags.RenamePlan;
import hoego.tags.RenameStep;
import hoego.tags.TagCount;
import hoego.tags.TagKind;
import hoego.tags.TagRename;
import hoego.ui.action.Texts;
import hoego.ui.task.Latest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A folder's tags and categories with their counts, a new name for one of them, and every change
 * that comes of it. FX thread only; posts are read off it.
 */
public final class TagPane extends HBox {
  /** So many names can be offered in a row of buttons. */
  private static final int MOST_OFFERED = 4;

  /**
   * What is to be done.
   *
   * @param changes of the posts that are not left out
   */
  public record Wish(TagRename rename, List<RenameStep.Change> changes) {}

  private record Planned(RenamePlan plan, List<RenameStep> steps) {}

  private final Texts texts;
  private final PostIndex index;
  private final RenamePlan.@Nullable Unsaved unsaved;
  private final Map<TagKind, List<TagCount>> counts;
  private final TextField filter = new TextField();
  private final ListView<TagCount> names = new ListView<>();
  private final Label head = new Label();
  private final TextField newName = new TextField();
  private final FlowPane offered = new FlowPane();
  private final Label note = new Label();
  private final ListView<RenameStep> steps = new ListView<>();
  private final Label summary = new Label();
  private final Latest lane = new Latest();
  private final Set<Path> leftOut = new HashSet<>();
  private final ReadOnlyObjectWrapper<@Nullable Wish> wish = new ReadOnlyObjectWrapper<>();
  private TagKind kind = TagKind.TAG;
  private @Nullable TagCount chosen;
  private @Nullable RenamePlan plan;

  /**
   * A pane over a folder's posts.
   *
   * @param counts the names of each kind
   * @param unsaved the post in the editor where its text is not the file's, null where it is
   */
  public TagPane(
      Texts texts,
      PostIndex index,
      Map<TagKind, List<TagCount>> counts,
      RenamePlan.@Nullable Unsaved unsaved) {
    this.texts = texts;
    this.index = index;
    this.counts = Map.copyOf(counts);
    this.unsaved = unsaved;
    getStyleClass().add("tag-pane");
    VBox left = new VBox(kinds(), filter, names);
    left.getStyleClass().add("tag-side");
    VBox.setVgrow(names, Priority.ALWAYS);
    Label label = new Label(texts.now("tags.new-name"));
    label.setLabelFor(newName);
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(newName, Priority.ALWAYS);
    HBox naming = new HBox(label, newName);
    naming.getStyleClass().add("tag-naming");
    VBox right = new VBox(head, naming, offered, note, steps, summary);
    right.getStyleClass().add("tag-changes");
    VBox.setVgrow(steps, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(left, right);
    furnish();
    refill();
  }

  /** What is to be done as things stand, null while there is nothing. */
  public ReadOnlyObjectProperty<@Nullable Wish> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  /** The lists, in which Enter and Escape are the dialog's. */
  public List<ListView<?>> lists() {
    return List.of(names, steps);
  }

  /** Shows how many files have been written. */
  public void setProgress(int done, int all) {
    summary.setText(texts.now("tags.progress", done, all));
  }

  /** Takes the keyboard to the field that narrows the list. */
  public void begin() {
    filter.requestFocus();
  }

  private HBox kinds() {
    ToggleGroup group = new ToggleGroup();
    HBox kinds = new HBox();
    kinds.getStyleClass().add("segments");
    for (TagKind each : TagKind.values()) {
      RadioButton button =
          new RadioButton(texts.now(each == TagKind.TAG ? "tags.tags" : "tags.categories"));
      button.setId(each == TagKind.TAG ? "tag-kind-tag" : "tag-kind-category");
      button.getStyleClass().add("segment");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(each == kind);
      button
          .selectedProperty()
          .addListener(
              (of, was, is) -> {
                if (is) {
                  kind = each;
                  refill();
                }
              });
      kinds.getChildren().add(button);
    }
    kinds.setMaxWidth(USE_PREF_SIZE);
    return kinds;
  }

  private void furnish() {
    filter.setId("tag-filter");
    filter.setPromptText(texts.now("tags.filter"));
    filter.setAccessibleText(texts.now("tags.filter"));
    filter.textProperty().addListener((of, was, is) -> refill());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    names.setId("tag-names");
    names.getStyleClass().addAll("template-list", "tag-names");
    names.setAccessibleText(texts.now("tags.title"));
    names.setCellFactory(view -> new TagCell(texts));
    names.setPlaceholder(new Label(texts.now("tags.none")));
    names.getSelectionModel().selectedItemProperty().addListener((of, was, is) -> choose(is));
    head.getStyleClass().add("tag-head");
    head.setId("tag-head");
    newName.setId("tag-new-name");
    newName.textProperty().addListener((of, was, is) -> plan());
    offered.getStyleClass().add("tag-offered");
    offered.managedProperty().bind(offered.visibleProperty());
    note.setId("tag-note");
    note.getStyleClass().add("template-hint");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    steps.setId("tag-steps");
    steps.getStyleClass().addAll("template-list", "tag-steps");
    steps.setAccessibleText(texts.now("tags.changes"));
    steps.setCellFactory(view -> new StepCell(texts, leftOut::contains, this::leaveOut));
    steps.setPlaceholder(new Label(texts.now("tags.no-changes")));
    steps.addEventFilter(KeyEvent.KEY_PRESSED, this::toggle);
    summary.setId("tag-summary");
    summary.getStyleClass().add("template-hint");
    summary.managedProperty().bind(summary.textProperty().isNotEmpty());
  }

  /** Up and down in the field that narrows the list go through the list. */
  private void walk(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      int at = names.getSelectionModel().getSelectedIndex() + step;
      if (at >= 0 && at < names.getItems().size()) {
        names.getSelectionModel().select(at);
        names.scrollTo(Math.max(0, at - 3));
      }
      event.consume();
    }
  }

  private void toggle(KeyEvent event) {
    RenameStep step = steps.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && step instanceof RenameStep.Change change) {
      Path path = change.entry().path();
      leaveOut(path, !leftOut.contains(path));
      event.consume();
    }
  }

  private void leaveOut(Path path, boolean out) {
    if (out) {
      leftOut.add(path);
    } else {
      leftOut.remove(path);
    }
    steps.refresh();
    wished();
  }

  private void refill() {
    HangulMatch wanted = HangulMatch.of(filter.getText().strip());
    List<TagCount> found =
        counts.getOrDefault(kind, List.of()).stream()
            .filter(tag -> wanted.isEmpty() || wanted.finds(Title.of(tag.name())))
            .toList();
    TagCount before = chosen;
    names.getItems().setAll(found);
    if (before != null && found.contains(before)) {
      names.getSelectionModel().select(before);
    } else if (!found.isEmpty()) {
      names.getSelectionModel().select(0);
    } else {
      choose(null);
    }
  }

  private void choose(@Nullable TagCount tag) {
    if (tag == chosen) {
      return;
    }
    chosen = tag;
    plan = null;
    leftOut.clear();
    head.setText(tag == null ? "" : texts.now("tags.head", tag.name(), tag.posts()));
    offered.getChildren().setAll(tag == null ? List.of() : offers(tag));
    offered.setVisible(!offered.getChildren().isEmpty());
    newName.setDisable(tag == null);
    newName.setText(tag == null ? "" : tag.name());
    plan();
  }

  private List<Button> offers(TagCount tag) {
    return tag.similar().stream()
        .limit(MOST_OFFERED)
        .map(
            other -> {
              Button button = new Button(texts.now("tags.merge-with", other));
              button.getStyleClass().add("small");
              button.setOnAction(
                  event -> {
                    newName.setText(other);
                    newName.requestFocus();
                    newName.end();
                  });
              return button;
            })
        .toList();
  }

  /** Works out what a new name comes to: off the FX thread, for it is tried on every post. */
  private void plan() {
    TagCount tag = chosen;
    String name = TagRename.name(newName.getText());
    note.setText(tag == null ? "" : note(tag, name));
    wish.set(null);
    if (tag == null || !TagRename.isPossible(name) || name.equals(tag.name())) {
      steps.getItems().clear();
      wished();
      return;
    }
    TagKind ofKind = kind;
    RenamePlan known = plan;
    lane.submit(
        () -> {
          RenamePlan read =
              known == null ? RenamePlan.read(index, ofKind, tag.name(), unsaved) : known;
          return new Planned(read, read.steps(name));
        },
        made -> {
          if (tag == chosen) {
            plan = made.plan();
            if (name.equals(TagRename.name(newName.getText()))) {
              steps.getItems().setAll(made.steps());
              wished();
            }
          }
        },
        problem ->
            System.getLogger("hoego").log(System.Logger.Level.ERROR, "reading posts", problem));
  }

  private String note(TagCount tag, String name) {
    if (name.isEmpty()) {
      return texts.now("tags.empty");
    }
    if (!TagRename.isPossible(name)) {
      return texts.now("tags.impossible");
    }
    if (name.equals(tag.name())) {
      return texts.now("tags.same");
    }
    return counts.getOrDefault(kind, List.of()).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(each -> texts.now("tags.merges", each.name(), each.posts()))
        .orElse("");
  }

  private void wished() {
    TagCount tag = chosen;
    List<RenameStep.Change> changes =
        steps.getItems().stream()
            .flatMap(
                step -> step instanceof RenameStep.Change change ? Stream.of(change) : Stream.of())
            .filter(change -> !leftOut.contains(change.entry().path()))
            .toList();
    int left = steps.getItems().size() - changes.size();
    summary.setText(
        steps.getItems().isEmpty() ? "" : texts.now("tags.summary", changes.size(), left));
    wish.set(
        tag == null || changes.isEmpty()
            ? null
            : new Wish(
                new TagRename(kind, tag.name(), TagRename.name(newName.getText())), changes));
  }
}
