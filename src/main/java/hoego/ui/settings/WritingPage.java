package hoego.ui.settings;

import hoego.settings.Settings;
import hoego.settings.Settings.Writing;
import hoego.ui.action.Texts;
import javafx.scene.Node;

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
    return settings.withWriting(Settings.DEFAULT.writing());
  }
}
