package hoego.ui.editor;

import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Keymap;
import hoego.ui.action.Texts;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * The commands that find and replace in the text. Finder and bar are made when the first of them is
 * given: a start does without. FX thread only.
 */
public final class Finding {
  private final FoundText text;
  private final Texts texts;
  private final Keymap keymap;
  private final Consumer<FindBar> place;
  private @Nullable Finder finder;
  private boolean searchable = true;

  /**
   * Nothing to be seen yet.
   *
   * @param place takes the bar, once, when there is one
   */
  Finding(FoundText text, Texts texts, Keymap keymap, Consumer<FindBar> place) {
    this.text = text;
    this.texts = texts;
    this.keymap = keymap;
    this.place = place;
  }

  /** Says what the commands do; they can be done while there is a post. */
  public void bind(Actions actions, ObservableBooleanValue hasPost) {
    actions.on(Command.FIND, hasPost, () -> with(actions, finder -> finder.open(false)));
    actions.on(Command.REPLACE, hasPost, () -> with(actions, finder -> finder.open(true)));
    actions.on(Command.FIND_NEXT, hasPost, () -> with(actions, Finder::next));
    actions.on(Command.FIND_PREVIOUS, hasPost, () -> with(actions, Finder::previous));
  }

  private void with(Actions actions, Consumer<Finder> work) {
    if (text.area().getScene() == null) {
      actions.run(Command.SIDE_BY_SIDE);
    }
    work.accept(finder());
  }

  private Finder finder() {
    Finder known = finder;
    if (known == null) {
      known = new Finder(text, texts, keymap);
      known.bar().setSearchable(searchable);
      place.accept(known.bar());
      finder = known;
    }
    return known;
  }

  /** Another text is in the area: what was looked for is looked for there, from its start. */
  void opened() {
    if (finder != null) {
      finder.opened();
    }
  }

  /** Hides the bar where there is no text, until there is one. */
  void setSearchable(boolean isText) {
    searchable = isText;
    if (finder != null) {
      finder.bar().setSearchable(isText);
    }
  }
}
