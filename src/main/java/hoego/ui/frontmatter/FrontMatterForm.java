package hoego.ui.frontmatter;

import hoego.form.FolderFacts;
import hoego.form.FormField;
import hoego.form.FormModel;
import hoego.ui.action.Texts;
import hoego.ui.field.CompositionGuard;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of the post being written, as a form that can be folded into two lines.
 *
 * <p>It holds no truth: it shows the text as it stands, and what is done in it is an edit of that
 * text. FX thread only.
 */
public final class FrontMatterForm extends VBox {
  private final Texts texts;
  private final CompositionGuard guard;
  private final FieldEdits edits;
  private final FormWords words;
  private final FormHead head;
  private final VBox rows = new VBox();
  private final FormFoot foot;
  private final MenuButton more = new MenuButton();
  private final Completions completions;
  private final FieldScroll scroll;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty editable = new SimpleBooleanProperty(true);
  private final Map<String, FieldRow> shown = new HashMap<>();

  /** The keys that were asked for and that the post has not yet. */
  private final Set<String> added = new HashSet<>();

  private FolderFacts facts = FolderFacts.NONE;
  private @Nullable FormModel model;
  private boolean bare;

  /** Whether what is shown is of another post than the one that comes next. */
  private boolean left;

  /**
   * A form of no post yet.
   *
   * @param onRename runs where the name that is offered is to be the file's
   */
  public FrontMatterForm(Texts texts, CompositionGuard guard, FieldEdits edits, Runnable onRename) {
    this.texts = texts;
    this.guard = guard;
    this.edits = edits;
    this.words = new FormWords(texts);
    this.head = new FormHead(texts);
    this.foot = new FormFoot(texts, edits, onRename);
    this.completions = new Completions(texts);
    getStyleClass().add("front-matter-form");
    rows.getStyleClass().add("form-rows");
    more.setId("form-more");
    more.getStyleClass().addAll("flat", "form-more");
    VBox body = new VBox(rows, more, foot);
    body.getStyleClass().add("form-body");
    body.disableProperty().bind(editable.not());
    scroll = new FieldScroll(body);
    scroll.visibleProperty().bind(open);
    scroll.managedProperty().bind(open);
    getChildren().add(head);
    head.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            open.set(!open.get());
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scroll.vvalueProperty().addListener((of, was, is) -> completions.hide());
    open.addListener(
        (of, was, is) -> {
          FormModel now = model;
          if (!is) {
            leave();
            return;
          }
          if (getChildren().size() == 1) {
            // Styled from the start it would keep the window waiting.
            getChildren().addAll(scroll, completions);
            // Its content is in the window, and can take the keyboard, once its skin has been made.
            scroll.applyCss();
          }
          if (now != null) {
            fill(now);
          }
        });
    texts.messagesProperty().addListener((of, was, is) -> rebuild());
    show(null, FolderFacts.NONE);
  }

  /** Whether the fields show, rather than two lines. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** Whether anything can be changed. */
  public BooleanProperty editableProperty() {
    return editable;
  }

  /** How high the fields may be together, in pixels; the rest is scrolled to. */
  public DoubleProperty mostProperty() {
    return scroll.mostProperty();
  }

  /** Puts the button in that opens and folds the form. */
  public void setToggle(Node toggle) {
    head.setToggle(toggle);
  }

  /** Hands on what has been typed and not yet handed on, a syllable being composed included. */
  public void commit() {
    if (hasFocus()) {
      guard.finish();
    }
    List.copyOf(shown.values()).forEach(FieldRow::commit);
  }

  /** Hides it until it is asked for, or shows it. */
  public void setBare(boolean now) {
    bare = now;
    appear();
  }

  private void appear() {
    boolean shows = model != null && !bare;
    setVisible(shows);
    setManaged(shows);
  }

  /** Whether the keyboard goes to something in it. */
  public boolean hasFocus() {
    return has(this);
  }

  /** Asks the scene: JavaFX 26 loses count of what is within once a node has come or gone. */
  private static boolean has(Node node) {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    while (owner != null && owner != node) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  /** Forgets what belongs to the post shown, since another one is about to come. */
  public void forget() {
    added.clear();
    left = true;
    completions.hide();
  }

  /** Takes the keyboard to the first field. */
  public void begin() {
    FormModel now = model;
    if (now != null
        && !now.fields().isEmpty()
        && shown.get(now.fields().getFirst().key()) != null) {
      shown.get(now.fields().getFirst().key()).begin();
    } else {
      foot.begin();
    }
  }

  /** Shows a post as its text stands, null for none. */
  public void show(@Nullable FormModel newest, FolderFacts learnt) {
    boolean same = newest != null && newest.equals(model) && learnt == facts;
    facts = learnt;
    model = newest;
    appear();
    if (left) {
      // What was typed and refused belongs to the other post.
      shown.values().forEach(FieldRow::close);
      shown.clear();
      rows.getChildren().clear();
    } else if (same) {
      return;
    }
    left = false;
    if (newest == null) {
      return;
    }
    head.show(newest, words);
    if (open.get()) {
      fill(newest);
    }
  }

  /** Shows the fields; folded, none is made: a window without them opens sooner. */
  private void fill(FormModel newest) {
    foot.show(newest);
    rows.setVisible(newest.problem() == null);
    rows.setManaged(newest.problem() == null);
    if (newest.problem() == null) {
      arrange(newest);
    } else if (has(rows)) {
      edits.leave();
    }
    offerMore(newest);
  }

  private void arrange(FormModel newest) {
    List<FieldRow> wanted = new ArrayList<>();
    FieldRow lost = null;
    for (FormField field : newest.fields()) {
      if (field.present()) {
        added.remove(field.key());
      }
      if (!field.shown() && !added.contains(field.key())) {
        continue;
      }
      FieldRow row = shown.get(field.key());
      if (row == null || row.field().kind() != field.kind()) {
        FieldRow made = row(field);
        lost = row != null && has(row) ? made : lost;
        shown.put(field.key(), made);
        row = made;
      }
      wanted.add(row);
      row.show(field);
    }
    boolean within = has(rows);
    shown.values().retainAll(wanted);
    // What stays is never taken out: it would lose the keyboard.
    rows.getChildren().retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      int at = rows.getChildren().indexOf(wanted.get(i));
      if (at < 0) {
        rows.getChildren().add(i, wanted.get(i));
      } else if (at != i) {
        rows.getChildren().setAll(wanted);
        break;
      }
    }
    if (lost != null) {
      lost.begin();
    } else if (within && !has(rows) && !wanted.isEmpty()) {
      wanted.getLast().begin();
    }
  }

  private FieldRow row(FormField field) {
    FieldRow row =
        switch (field.kind()) {
          case TEXT, NUMBER -> new TextRow(field, edits, texts);
          case FLAG -> new FlagRow(field, edits, texts);
          case DATE -> new DateRow(field, edits, texts, zone());
          case LIST -> new ListRow(field, edits, texts, guard, completions, () -> facts);
          case IN_TEXT -> new InTextRow(field, edits, texts);
        };
    row.focusWithinProperty()
        .addListener(
            (of, was, is) -> {
              if (is) {
                scroll.reveal(row);
              }
            });
    return row;
  }

  private ZoneId zone() {
    FormModel now = model;
    return now == null ? ZoneId.systemDefault() : now.zone();
  }

  /** The keys that the post has not, each to be asked for. */
  private void offerMore(FormModel newest) {
    List<MenuItem> items = new ArrayList<>();
    for (FormField field : newest.fields()) {
      if (!field.shown()
          && !added.contains(field.key())
          && field.kind() != FormField.Kind.IN_TEXT) {
        String name = words.name(field.key());
        MenuItem item = offered(name, field.key());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> add(field.key()));
        items.add(item);
      }
    }
    more.getItems().setAll(items);
    more.setText(texts.now("form.more"));
    more.setVisible(!items.isEmpty() && newest.problem() == null);
    more.setManaged(more.isVisible());
  }

  private void add(String key) {
    added.add(key);
    FormModel now = model;
    if (now != null) {
      arrange(now);
      offerMore(now);
      FieldRow row = shown.get(key);
      if (row != null) {
        row.begin();
      }
    }
  }

  private void rebuild() {
    FormModel now = model;
    commit();
    left = true;
    show(now, facts);
  }

  private void leave() {
    completions.hide();
    if (hasFocus()) {
      commit();
      edits.leave();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      edits.leave();
      event.consume();
    }
  }

  /** A key to be chosen: what it is called, and quietly how it is written where that says more. */
  private static MenuItem offered(String name, String key) {
    Label called = new Label(name);
    called.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(called, Priority.ALWAYS);
    Label written = new Label(name.equalsIgnoreCase(key) ? "" : key);
    written.getStyleClass().add("completion-count");
    HBox row = new HBox(called, written);
    row.getStyleClass().add("form-offered");
    MenuItem item = new CustomMenuItem(row);
    item.setText(name);
    return item;
  }
}
