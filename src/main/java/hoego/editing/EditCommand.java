package hoego.editing;

import org.jspecify.annotations.Nullable;

/** A command of the editor as a pure function. */
@FunctionalInterface
public interface EditCommand {
  /**
   * What it makes of a state; null where it has nothing to do there, so that a key does its own.
   */
  @Nullable Transaction of(EditState state);

  /** This command, or where it has nothing to do, the other. */
  default EditCommand or(EditCommand other) {
    return state -> {
      Transaction made = of(state);
      return made == null ? other.of(state) : made;
    };
  }
}
