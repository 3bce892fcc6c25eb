package hoego.ui.library;

import hoego.library.PostEntry;
import hoego.library.PostIndex;
import hoego.library.PostQuery;
import hoego.ui.action.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The list of a folder's posts by year, newest first, with a field to narrow it. FX thread only.
 */
public final class PostListPane extends BorderPane {
  private final Texts texts;
  private final TextField filter = new TextField();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final Label count = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final StackPane middle = new StackPane(list);
  private final ReadOnlyObjectWrapper<@Nullable PostEntry> selected = new ReadOnlyObjectWrapper<>();
  private Consumer<PostEntry> onOpen = entry -> {};
  private PostIndex index = PostIndex.EMPTY;
  private @Nullable Path openPost;
  private Map<Path, PostMark> marks = Map.of();
  private Reasons reasons = (entry, told) -> {};
  private boolean refilling;

  /** An empty list. */
  public PostListPane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("post-list-pane");
    filter.promptTextProperty().bind(texts.of("library.filter"));
    filter.accessibleTextProperty().bind(texts.of("library.filter"));
    filter.setId("post-filter");
    filter.textProperty().addListener((of, was, is) -> refill());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
    list.setId("post-list");
    list.accessibleTextProperty().bind(texts.of("library.name"));
    list.setCellFactory(view -> new PostCell(texts, this::isOpen, this::mark, this::ask));
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && isOnPost(event)) {
            openSelected();
          }
        });
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
          } else if (event.getCode() == KeyCode.F2) {
            // A list takes it for editing its cells: here it is whichever command has it.
            event.consume();
            fireEvent(event.copyFor(this, this));
          }
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (of, was, is) -> {
              if (!refilling) {
                selected.set(is instanceof Row.OfPost post ? post.entry() : null);
              }
            });
    HBox search = new HBox(filter);
    search.getStyleClass().add("library-search");
    HBox.setHgrow(filter, Priority.ALWAYS);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add("thin-progress");
    progress.setVisible(false);
    progress.setManaged(false);
    count.getStyleClass().add("library-count");
    count.setMaxWidth(Double.MAX_VALUE);
    setTop(search);
    setCenter(middle);
    setBottom(new VBox(progress, count));
    texts.messagesProperty().addListener((of, was, is) -> refill());
    say();
  }

  /** Hears which post is to be opened. */
  public void setOnOpen(Consumer<PostEntry> listener) {
    onOpen = listener;
  }

  /** Asks these why a post under the mouse shows as it does. */
  public void setReasons(Reasons asked) {
    reasons = asked;
  }

  private void ask(PostEntry entry, Consumer<List<String>> told) {
    reasons.ask(entry, told);
  }

  /** The menu of a post. */
  public void setPostMenu(List<MenuItem> items) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items);
    list.setContextMenu(menu);
    list.setOnContextMenuRequested(
        event -> {
          if (selected.get() == null) {
            menu.hide();
            event.consume();
          }
        });
  }

  /** The post that the list's bar is on, null where it is on none. */
  public ReadOnlyObjectProperty<@Nullable PostEntry> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Shows these posts. */
  public void show(PostIndex newest) {
    index = newest;
    refill();
  }

  /** Marks the post that is open, null for none. */
  public void setOpenPost(@Nullable Path path) {
    openPost = path;
    list.refresh();
    select(path);
  }

  /** Marks these posts and no others. */
  public void setMarks(Map<Path, PostMark> newest) {
    if (!newest.equals(marks)) {
      marks = Map.copyOf(newest);
      list.refresh();
    }
  }

  private @Nullable PostMark mark(PostEntry entry) {
    return marks.get(entry.path());
  }

  /** Shows how much has been read, {@code total} 0 while the posts are being counted. */
  public void setProgress(int read, int total) {
    progress.setVisible(true);
    progress.setManaged(true);
    progress.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) read / total);
    count.setText(
        total == 0 ? texts.now("library.counting") : texts.now("library.reading", read, total));
  }

  /** Shows that nothing is being read. */
  public void endProgress() {
    progress.setVisible(false);
    progress.setManaged(false);
    // A bar that nobody sees would still be animated.
    progress.setProgress(0);
    say();
  }

  /** Shows something in place of the list, null for the list. */
  public void setPlaceholder(@Nullable Node placeholder) {
    middle.getChildren().setAll(placeholder == null ? list : placeholder);
  }

  /** Takes the keyboard to the field that narrows the list. */
  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  private boolean isOpen(PostEntry entry) {
    return entry.path().equals(openPost);
  }

  /** Not on a year, the scroll bar or the empty space below the posts. */
  private static boolean isOnPost(MouseEvent event) {
    for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
      if (at instanceof ListCell<?> cell) {
        return cell.getItem() instanceof Row.OfPost;
      }
    }
    return false;
  }

  private void openSelected() {
    PostEntry entry = selected.get();
    if (entry != null) {
      onOpen.accept(entry);
    }
  }

  private void filterKey(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        filter.clear();
        event.consume();
      }
      case DOWN -> {
        list.requestFocus();
        selectFirst();
        event.consume();
      }
      case ENTER -> {
        selectFirst();
        openSelected();
        event.consume();
      }
      default -> {
        // Everything else is typing.
      }
    }
  }

  private void selectFirst() {
    for (Row row : rows) {
      if (row instanceof Row.OfPost) {
        list.getSelectionModel().select(row);
        list.scrollTo(row);
        return;
      }
    }
  }

  private void refill() {
    PostQuery query = PostQuery.of(filter.getText());
    PostEntry before = selected.get();
    List<Row> filled = new ArrayList<>();
    for (PostIndex.YearGroup year : PostIndex.years(query.filter(index))) {
      filled.add(new Row.OfYear(year.year(), year.entries().size()));
      year.entries().forEach(entry -> filled.add(new Row.OfPost(entry)));
    }
    refilling = true;
    try {
      rows.setAll(filled);
    } finally {
      refilling = false;
    }
    select(before == null ? openPost : before.path());
    say();
  }

  private void select(@Nullable Path path) {
    Row found = null;
    for (Row row : rows) {
      if (row instanceof Row.OfPost post && post.entry().path().equals(path)) {
        found = row;
        break;
      }
    }
    if (found == null) {
      list.getSelectionModel().clearSelection();
      selected.set(null);
    } else {
      list.getSelectionModel().select(found);
      selected.set(((Row.OfPost) found).entry());
    }
  }

  private void say() {
    long shown = rows.stream().filter(row -> row instanceof Row.OfPost).count();
    int all = index.entries().size();
    count.setText(
        shown == all ? texts.now("library.count", all) : texts.now("library.count-of", shown, all));
  }

  /** Scrolls so that the open post shows. */
  public void reveal() {
    Row row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }
  }
}
