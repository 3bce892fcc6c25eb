package hoego.ui.editor;

import hoego.editing.EditCommand;
import hoego.editing.EditState;
import hoego.editing.Ground;
import hoego.editing.Links;
import hoego.editing.NewTable;
import hoego.editing.Selection;
import hoego.editing.Tables;
import hoego.editing.Transaction;
import hoego.markdown.HtmlToMarkdown;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/**
 * Puts in what is on the clipboard, or dropped: a picture, an address onto words, rich text as
 * Markdown, cells as a table, else the text.
 */
public final class Pasting {
  private final EditorPane pane;
  private Pictures pictures = Pictures.none();

  Pasting(EditorPane pane) {
    this.pane = pane;
  }

  /** Says who takes the pictures that are pasted or dropped. */
  public void setPictures(Pictures taker) {
    pictures = taker;
  }

  /** Pastes by what is there. */
  void smart() {
    smart(Clipboard.getSystemClipboard());
  }

  /** Puts in what is dropped at an offset of the text, in chars. */
  public void drop(Clipboard board, int offset) {
    // What is being composed stands before or behind: either way it is part of the text now.
    pane.endComposition();
    pane.setCaret(offset);
    pane.focus();
    smart(board);
  }

  private void smart(Clipboard board) {
    if (board.hasFiles()) {
      pictures.files(board.getFiles().stream().map(File::toPath).toList());
      return;
    }
    // Asked for what there is not, GTK gives the first bytes of whatever there is.
    String text = board.hasString() ? board.getString() : null;
    String html = board.hasHtml() ? board.getHtml() : null;
    Image picture = isPicture(board, text, html) ? board.getImage() : null;
    if (picture != null && picture.getWidth() > 0) {
      pictures.picture(picture, name(html, text));
      return;
    }
    if (text != null && pane.edit(Links.addressOntoSelection(text))) {
      return;
    }
    Optional<String> markdown =
        html != null && isMarkdown(pane.state())
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

  /**
   * Whether the picture there is what was copied. Spreadsheets and word processors add a picture of
   * the words that they copy; browsers add the address of the picture.
   */
  private static boolean isPicture(Clipboard board, @Nullable String text, @Nullable String html) {
    return board.hasImage()
        && (text == null || text.isBlank() || Links.isAddress(text))
        && (html == null || html.isBlank() || HtmlToMarkdown.onlyImage(html).isPresent());
  }

  /** The file's name at the end of a picture's address; empty where there is none. */
  private static String name(@Nullable String html, @Nullable String text) {
    Optional<String> src = html == null ? Optional.empty() : HtmlToMarkdown.onlyImage(html);
    String address = src.orElse(text == null ? "" : text.strip());
    try {
      String path = Objects.requireNonNullElse(new URI(address).getPath(), "");
      return path.substring(path.lastIndexOf('/') + 1);
    } catch (URISyntaxException none) {
      return "";
    }
  }

  private static boolean isMarkdown(EditState state) {
    return Ground.isText(state.text(), state.selection().start());
  }

  /** Pastes the text as it is. */
  void plain() {
    Clipboard board = Clipboard.getSystemClipboard();
    plain(board.hasString() ? board.getString() : null);
  }

  private void plain(@Nullable String text) {
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
