package hoego.ui.editor;

import hoego.editing.EditCommand;
import hoego.editing.EditState;
import hoego.editing.Links;
import hoego.editing.NewTable;
import hoego.editing.Selection;
import hoego.editing.Tables;
import hoego.editing.Transaction;
import hoego.markdown.HtmlToMarkdown;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/**
 * Puts in what is on the clipboard: an address onto words, rich text as Markdown, cells as a table,
 * else the text.
 */
final class Pasting {
  private final EditorPane pane;
  private final Predicate<EditState> isMarkdown;

  /**
   * @param isMarkdown whether Markdown means something where the caret is
   */
  Pasting(EditorPane pane, Predicate<EditState> isMarkdown) {
    this.pane = pane;
    this.isMarkdown = isMarkdown;
  }

  /** Pastes by what is there. */
  void smart() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    if (text != null && pane.edit(Links.addressOntoSelection(text))) {
      return;
    }
    String html = clipboard.getHtml();
    Optional<String> markdown =
        html != null && isMarkdown.test(pane.state())
            ? HtmlToMarkdown.convert(html).map(Pasting::clean)
            : Optional.empty();
    if (markdown.isPresent()) {
      paste(markdown.get(), NewTable.ofMarkdown(markdown.get()));
    } else if (text != null) {
      paste(clean(text), NewTable.ofCopied(clean(text)));
    }
  }

  /** Into a cell as one line, else as a table where it is one, else as it is. */
  private void paste(String text, EditCommand table) {
    pane.edit(Tables.paste(text).or(table).or(state -> put(state, text)));
  }

  /** Pastes the text as it is. */
  void plain() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      pane.edit(state -> put(state, clean(text)));
    }
  }

  /** What comes from a Mac may have its syllables taken apart, from Windows other line ends. */
  private static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  private static @Nullable Transaction put(EditState state, String text) {
    Selection selection = state.selection();
    return new Transaction(
        TextChange.of(TextEdit.replace(selection.start(), selection.end(), text)),
        Selection.at(selection.start() + text.length()));
  }
}
