package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * States drawn as text: {@code |} is the caret, {@code ‸} where the text has pipes of its own; or
 * {@code ⟨} and {@code ⟩} enclose a selection.
 */
final class Drawn {
  private Drawn() {}

  static EditState state(String drawing) {
    boolean pipes = drawing.indexOf('‸') >= 0 || drawing.indexOf('⟨') >= 0;
    int caret = drawing.indexOf(pipes ? '‸' : '|');
    if (caret >= 0) {
      return new EditState(
          drawing.substring(0, caret) + drawing.substring(caret + 1), Selection.at(caret));
    }
    int start = drawing.indexOf('⟨');
    int end = drawing.indexOf('⟩') - 1;
    return new EditState(drawing.replace("⟨", "").replace("⟩", ""), Selection.of(start, end));
  }

  static String drawing(EditState state) {
    String text = state.text();
    Selection selection = state.selection();
    String caret = text.indexOf('|') >= 0 ? "‸" : "|";
    return selection.isEmpty()
        ? text.substring(0, selection.caret()) + caret + text.substring(selection.caret())
        : text.substring(0, selection.start())
            + "⟨"
            + state.selected()
            + "⟩"
            + text.substring(selection.end());
  }

  /**
   * What a command makes of a drawing; the drawing itself with a {@code -} where it does nothing.
   */
  static String after(EditCommand command, String drawing) {
    EditState before = state(drawing);
    Transaction made = command.of(before);
    if (made == null) {
      return "-";
    }
    EditState after = made.apply(before);
    assertThat(made.change().invert(before.text()).apply(after.text())).isEqualTo(before.text());
    return drawing(after);
  }
}
