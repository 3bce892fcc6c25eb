package hoego.ui.settings;

import hoego.settings.Settings;
import hoego.settings.Settings.Writing;
import hoego.ui.action.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** How the editor behaves. */
final class WritingPage implements Page {
  private static final NumberField.Range GOAL = new NumberField.Range(0, Writing.MOST_GOAL, 500, 0);

  private final Form form;

  WritingPage(Texts texts, LiveSettings live) {
    form = new Form(texts, live);
    form.toggle(
        "settings-wrap",
        "command.wrap",
        "settings.wrap-note",
        settings -> settings.writing().wrap(),
        (settings, on) -> settings.withWriting(settings.writing().withWrap(on)));
    form.toggle(
        "settings-line-numbers",
        "command.line-numbers",
        null,
        settings -> settings.writing().lineNumbers(),
        (settings, on) -> settings.withWriting(settings.writing().withLineNumbers(on)));
    form.toggle(
        "settings-typewriter",
        "settings.typewriter",
        "settings.typewriter-note",
        settings -> settings.writing().typewriter(),
        (settings, on) -> settings.withWriting(settings.writing().withTypewriter(on)));
    form.toggle(
        "settings-dimming",
        "settings.dimming",
        "settings.dimming-note",
        settings -> settings.writing().dimming(),
        (settings, on) -> settings.withWriting(settings.writing().withDimming(on)));
    form.number(
        "settings-goal",
        "settings.goal",
        "settings.goal-note",
        GOAL,
        "settings.characters",
        settings -> settings.writing().goal(),
        (settings, goal) -> settings.withWriting(settings.writing().withGoal(goal.intValue())));
    form.toggle(
        "settings-doctor",
        "settings.doctor",
        "settings.doctor-note",
        settings -> settings.doctor().on(),
        (settings, on) -> settings.withDoctor(settings.doctor().withOn(on)));
    tellAll(texts, live);
  }

  private void tellAll(Texts texts, LiveSettings live) {
    Button all = new Button();
    all.setId("settings-doctor-all");
    all.textProperty().bind(texts.of("settings.doctor-all"));
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setOnAction(
        event -> live.change(settings -> settings.withDoctor(settings.doctor().withAll())));
    var untold =
        Bindings.createIntegerBinding(
            () -> live.now().doctor().untold().size(), live.settingsProperty());
    all.disableProperty().bind(untold.isEqualTo(0));
    form.row(
        "settings.doctor-untold",
        Bindings.createStringBinding(
            () -> texts.now("settings.doctor-untold-note", untold.get()),
            untold,
            texts.messagesProperty()),
        all,
        null);
  }

  @Override
  public String key() {
    return "settings.writing";
  }

  @Override
  public String icon() {
    return "bi-pencil";
  }

  @Override
  public Node content() {
    return form;
  }

  @Override
  public Settings reset(Settings settings) {
    return settings.withWriting(Settings.DEFAULT.writing()).withDoctor(Settings.DEFAULT.doctor());
  }
}
