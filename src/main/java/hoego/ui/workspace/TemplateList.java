package hoego.ui.workspace;

import hoego.template.Template;
import hoego.template.TemplateProblem;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of templates: the folder's own, then the built-in ones. FX thread only. */
final class TemplateList extends ListView<TemplateList.Row> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  /** A row of the list. */
  sealed interface Row {
    /** Heads templates of one kind. */
    record Group(String title) implements Row {}

    /** A template, null for none. */
    record Choice(@Nullable Template template) implements Row {}
  }

  private final Texts texts;
  private final ReadOnlyObjectWrapper<@Nullable Template> chosen = new ReadOnlyObjectWrapper<>();

  /**
   * A list.
   *
   * @param blank whether it begins with a post that has no template
   * @param recent the keys of what was used, the newest first
   */
  TemplateList(
      Texts texts,
      List<Template> ofFolder,
      List<Template> builtIn,
      boolean blank,
      List<String> recent) {
    this.texts = texts;
    setId("new-templates");
    getStyleClass().add("template-list");
    setAccessibleText(texts.now("new.template-label"));
    setCellFactory(view -> new Cell());
    if (blank) {
      getItems().add(new Row.Choice(null));
    }
    group("new.group-folder", ofFolder, recent);
    group("new.group-built-in", builtIn, recent);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (of, was, is) -> {
              if (is instanceof Row.Choice choice) {
                chosen.set(choice.template());
              }
            });
    choose(0, 1);
  }

  /** The template chosen, null for a blank post. */
  ReadOnlyObjectProperty<@Nullable Template> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Goes up or down by keys that were pressed here or in a field above. */
  void walk(KeyEvent event) {
    if (event.isShiftDown() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    int now = getSelectionModel().getSelectedIndex();
    boolean mine =
        switch (event.getCode()) {
          case UP -> choose(now - 1, -1);
          case DOWN -> choose(now + 1, 1);
          case PAGE_UP -> choose(Math.max(0, now - 6), -1) || choose(0, 1);
          case PAGE_DOWN ->
              choose(Math.min(getItems().size() - 1, now + 6), 1)
                  || choose(getItems().size() - 1, -1);
          default -> false;
        };
    if (mine) {
      event.consume();
    }
  }

  /** Chooses a row or the next in a direction that is a template; true where the keys are used. */
  private boolean choose(int index, int direction) {
    for (int at = index; at >= 0 && at < getItems().size(); at += direction) {
      if (getItems().get(at) instanceof Row.Choice) {
        getSelectionModel().select(at);
        // The heading above the first of a group is to be seen with it.
        scrollTo(Math.max(0, at - 3));
        return true;
      }
    }
    return index < 0 || index >= getItems().size();
  }

  private void group(String key, List<Template> templates, List<String> recent) {
    if (templates.isEmpty()) {
      return;
    }
    List<Template> sorted = new ArrayList<>(templates);
    sorted.sort(
        Comparator.comparingInt(
            each -> {
              int used = recent.indexOf(each.key());
              return used < 0 ? Integer.MAX_VALUE : used;
            }));
    getItems().add(new Row.Group(texts.now(key)));
    sorted.forEach(each -> getItems().add(new Row.Choice(each)));
  }

  private final class Cell extends ListCell<Row> {
    private final Label title = new Label();
    private final Label hint = new Label();
    private final FontIcon problem = new FontIcon("bi-exclamation-triangle");
    private final VBox words;
    private final Tip tip = Tip.wrapped(this, 420);

    Cell() {
      title.getStyleClass().add("template-title");
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      hint.getStyleClass().add("template-hint");
      hint.setTextOverrun(OverrunStyle.ELLIPSIS);
      problem.getStyleClass().add("post-problem");
      HBox first = new HBox(title, problem);
      first.getStyleClass().add("post-first-line");
      words = new VBox(first, hint);
      words.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(GROUP, row instanceof Row.Group && !empty);
      setText(null);
      setGraphic(null);
      setDisable(false);
      if (empty || row == null) {
        tip.setText("");
        return;
      }
      switch (row) {
        case Row.Group(String name) -> {
          tip.setText("");
          setText(name);
          setDisable(true);
        }
        case Row.Choice(Template template) -> show(template);
      }
    }

    private void show(@Nullable Template template) {
      TemplateProblem wrong = template == null ? null : template.problem();
      title.setText(template == null ? texts.now("new.blank") : template.label());
      if (template == null) {
        hint.setText(texts.now("new.blank-hint"));
      } else if (wrong != null) {
        hint.setText(wrong.text(texts.messagesProperty().get()));
      } else {
        hint.setText(String.join(" · ", template.headings()));
      }
      hint.setManaged(!hint.getText().isEmpty());
      problem.setVisible(wrong != null);
      problem.setManaged(wrong != null);
      setAccessibleText(title.getText() + ", " + hint.getText());
      tip.setText(hint.getText());
      setGraphic(words);
    }
  }
}
