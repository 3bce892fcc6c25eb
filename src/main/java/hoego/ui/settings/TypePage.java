package hoego.ui.settings;

import hoego.settings.Settings;
import hoego.settings.Settings.Type;
import hoego.ui.action.Texts;
import hoego.ui.task.Background;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the editor's text is set, with a sample of it. */
final class TypePage implements Page {
  private static final NumberField.Range SIZE =
      new NumberField.Range(Type.LEAST_SIZE, Type.MOST_SIZE, 1, 0);
  private static final NumberField.Range LINE =
      new NumberField.Range(Type.LEAST_LINE, Type.MOST_LINE, 0.1, 1);
  private static final NumberField.Range COLUMN =
      new NumberField.Range(Type.LEAST_COLUMN, Type.MOST_COLUMN, 1, 0);
  private static final int ROWS = 12;

  private final Texts texts;
  private final LiveSettings live;
  private final ComboBox<String> families = new ComboBox<>();
  private final VBox content;
  private List<FontFamilies.Family> found = List.of();
  private boolean sought;

  TypePage(Texts texts, LiveSettings live) {
    this.texts = texts;
    this.live = live;
    Form form = new Form(texts, live);
    families.setId("settings-family");
    families.setVisibleRowCount(ROWS);
    families.getStyleClass().add("font-families");
    families.setCellFactory(list -> new FamilyCell());
    families.setButtonCell(new FamilyCell());
    families.accessibleTextProperty().bind(texts.of("settings.family"));
    form.row("settings.family", texts.of("settings.family-note"), families, null);
    form.number(
        "settings-size",
        "settings.size",
        null,
        SIZE,
        "settings.pixels",
        settings -> settings.type().size(),
        (settings, size) -> settings.withType(settings.type().withSize(size.intValue())));
    form.number(
        "settings-line-height",
        "settings.line-height",
        null,
        LINE,
        "settings.times",
        settings -> settings.type().lineHeight(),
        (settings, height) -> settings.withType(settings.type().withLineHeight(height)));
    form.number(
        "settings-column",
        "settings.column",
        "settings.column-note",
        COLUMN,
        "settings.hangul",
        settings -> settings.type().column(),
        (settings, column) -> settings.withType(settings.type().withColumn(column.intValue())));
    content = new VBox(form, new TypeSample(texts, live.settingsProperty().map(Settings::type)));
    content.getStyleClass().add("settings-stack");
    offer();
    live.settingsProperty().addListener((of, was, is) -> offer());
    families.setOnAction(event -> chosen(families.getValue()));
  }

  private void chosen(@Nullable String family) {
    if (family != null && !family.equals(live.now().type().family())) {
      live.change(settings -> settings.withType(settings.type().withFamily(family)));
    }
  }

  /** Offers what was found, and what is chosen even where it is not there any more. */
  private void offer() {
    String now = live.now().type().family();
    List<String> names = new ArrayList<>();
    names.add("");
    found.forEach(family -> names.add(family.name()));
    if (!names.contains(now)) {
      names.add(1, now);
    }
    if (!families.getItems().equals(names)) {
      families.getItems().setAll(names);
    }
    families.setValue(now);
  }

  @Override
  public void shown() {
    if (!sought) {
      sought = true;
      Background.run(
          FontFamilies::find,
          all -> {
            found = all.stream().filter(each -> !each.name().equals(TypeSample.OWN)).toList();
            offer();
          },
          problem ->
              System.getLogger("hoego")
                  .log(System.Logger.Level.WARNING, "fonts could not be listed", problem));
    }
  }

  @Override
  public String key() {
    return "settings.type";
  }

  @Override
  public String icon() {
    return "bi-fonts";
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Settings reset(Settings settings) {
    return settings.withType(Settings.DEFAULT.type());
  }

  /** A family by its name, written in itself. */
  private final class FamilyCell extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String family, boolean empty) {
      super.updateItem(family, empty);
      textProperty().unbind();
      if (empty || family == null) {
        setText(null);
        return;
      }
      boolean own = family.isEmpty();
      boolean known =
          own || found.isEmpty() || found.stream().anyMatch(each -> each.name().equals(family));
      boolean hangul =
          own || found.stream().noneMatch(each -> each.name().equals(family) && !each.hangul());
      textProperty()
          .bind(
              own
                  ? texts.of("settings.family-own", TypeSample.OWN)
                  : !known
                      ? texts.of("settings.family-gone", family)
                      : hangul
                          ? texts.of("settings.family-name", family)
                          : texts.of("settings.family-latin", family));
      // A style, since the style sheet has a font for all.
      setStyle(
          "-fx-font-family: \"%s\";"
              .formatted((own || !known ? TypeSample.OWN : family).replaceAll("[\"\\\\\n\r]", "")));
    }
  }
}
