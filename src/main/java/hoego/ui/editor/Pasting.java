package hoego.ui.editor;

import hoego.editing.EditCommand;
import hoego.editing.EditState;
import hoego.editing.Links;
import hoego.editing.Selection;
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
 * Puts in what is on the clipboard: an address onto words, rich text as Markdown, else the text.
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
    if (html != null && isMarkdown.test(pane.state())) {
      Optional<String> markdown = HtmlToMarkdown.convert(html);
      if (markdown.isPresent()) {
        pane.edit(put(markdown.get()));
        return;
      }
    }
    plain();
  }

  /** Pastes the text as it is. */
  void plain() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      pane.edit(put(text));
    }
  }

  /** What comes from a Mac may have its syllables taken apart, from Windows other line ends. */
  private static EditCommand put(String text) {
    String put =
        Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
    return state -> put(state, put);
  }

  private static @Nullable Transaction put(EditState state, String text) {
    Selection selection = state.selection();
    return new Transaction(
        TextChange.of(TextEdit.replace(selection.start(), selection.end(), text)),
        Selection.at(selection.start() + text.length()));
  }
}
