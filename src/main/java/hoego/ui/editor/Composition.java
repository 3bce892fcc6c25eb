package hoego.ui.editor;

/**
 * What an input method is composing in a text: where it stands, and what it hides.
 *
 * <p>The document holds the pre-edit in place of the text that was selected when composing began;
 * the committed text is the document with that text in the pre-edit's place. All offsets in chars.
 *
 * @param start where the pre-edit begins, the same in document and committed text
 * @param preEdit what is being composed, never empty
 * @param hidden what was selected, mostly empty
 */
record Composition(int start, String preEdit, String hidden) {
  /** Behind the pre-edit, in the document. */
  int end() {
    return start + preEdit.length();
  }

  /** The committed text of a document that holds the pre-edit. */
  String committed(String document) {
    return document.substring(0, start) + hidden + document.substring(end());
  }

  /** The length of the committed text of a document of {@code length} chars. */
  int committedLength(int length) {
    return length - preEdit.length() + hidden.length();
  }

  /** Where an offset of the document lies in the committed text. */
  int toCommitted(int offset) {
    return offset <= start
        ? offset
        : offset < end() ? start : offset - preEdit.length() + hidden.length();
  }

  /** Whether an offset of the document lies in the pre-edit or at one of its ends. */
  boolean touches(int offset) {
    return start <= offset && offset <= end();
  }
}
