package hoego.ui.action;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** What each command does at present, when it can be done, and whether it is on. */
public final class Actions {
  /**
   * One command's doing.
   *
   * @param enabled whether it can be done now
   * @param selected whether what it switches is on, null where it switches nothing
   */
  public record Action(
      Runnable work, ObservableBooleanValue enabled, @Nullable ObservableBooleanValue selected) {}

  private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

  private final Map<Command, Action> actions = new EnumMap<>(Command.class);

  /** Something that can always be done. */
  public void on(Command command, Runnable work) {
    actions.put(command, new Action(work, ALWAYS, null));
  }

  /** Something that can be done at times. */
  public void on(Command command, ObservableBooleanValue enabled, Runnable work) {
    actions.put(command, new Action(work, enabled, null));
  }

  /** Something that is on or off. */
  public void onSwitch(
      Command command,
      ObservableBooleanValue enabled,
      ObservableBooleanValue selected,
      Runnable work) {
    actions.put(command, new Action(work, enabled, selected));
  }

  /** Something that is on or off and can always be switched. */
  public void onSwitch(Command command, ObservableBooleanValue selected, Runnable work) {
    onSwitch(command, ALWAYS, selected, work);
  }

  /**
   * What a command does.
   *
   * @throws IllegalStateException where nothing was said of it, which a test rules out
   */
  public Action of(Command command) {
    Action action = actions.get(command);
    if (action == null) {
      throw new IllegalStateException("no action for " + command);
    }
    return action;
  }

  /** Does it, if it can be done now. */
  public void run(Command command) {
    Action action = of(command);
    if (action.enabled().get()) {
      action.work().run();
    }
  }
}
