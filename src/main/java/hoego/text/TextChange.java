package hoego.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a text: edits in order and without overlap, all of whose offsets are those of the
 * text before the change.
 */
public record TextChange(List<TextEdit> edits) {
  /** The change that changes nothing. */
  public static final TextChange NONE = new TextChange(List.of());

  /** Where an offset goes when text is put in right there. */
  public enum Bias {
    /** It stays before the new text. */
    BEFORE,
    /** It goes behind the new text. */
    AFTER
  }

  /**
   * Edits may touch; of two insertions at one offset the first one's text comes first.
   *
   * @throws IllegalArgumentException when an edit starts before the end of the one before it
   */
  public TextChange {
    edits = List.copyOf(edits);
    for (int i = 1; i < edits.size(); i++) {
      TextRange before = edits.get(i - 1).range();
      TextRange range = edits.get(i).range();
      if (range.start() < before.end()) {
        throw new IllegalArgumentException(range + " is out of order or overlaps " + before);
      }
    }
  }

  /** A change of these edits, which must be in order and not overlap. */
  public static TextChange of(TextEdit... edits) {
    return new TextChange(List.of(edits));
  }

  /** The change by one edit, of what lies between the common beginning and the common end. */
  public static TextChange between(String from, String to) {
    int most = Math.min(from.length(), to.length());
    int head = 0;
    while (head < most && from.charAt(head) == to.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
      tail++;
    }
    return head == from.length() && head == to.length()
        ? NONE
        : of(TextEdit.replace(head, from.length() - tail, to.substring(head, to.length() - tail)));
  }

  /** Whether there is no edit at all. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** By how many chars the text gets longer; negative where it gets shorter. */
  public int lengthChange() {
    return edits.stream().mapToInt(TextEdit::lengthChange).sum();
  }

  /**
   * The text after the change.
   *
   * @throws IndexOutOfBoundsException when an edit reaches behind the text's end
   */
  public String apply(String text) {
    StringBuilder changed = new StringBuilder(Math.max(0, text.length() + lengthChange()));
    int done = 0;
    for (TextEdit edit : edits) {
      changed.append(text, done, edit.range().start()).append(edit.replacement());
      done = edit.range().end();
    }
    return changed.append(text, done, text.length()).toString();
  }

  /**
   * The same change by one edit at most, of the stretch from the first edit to the last: an editor
   * takes that faster than ten thousand.
   *
   * @throws IndexOutOfBoundsException when an edit reaches behind the text's end
   */
  public TextChange joined(String text) {
    if (edits.size() < 2) {
      return this;
    }
    int start = edits.getFirst().range().start();
    int end = edits.getLast().range().end();
    int length = text.length() - end;
    String changed = apply(text);
    return of(TextEdit.replace(start, end, changed.substring(start, changed.length() - length)));
  }

  /**
   * The change that leads back: applied to what {@link #apply} made of {@code text}, it gives
   * {@code text} again.
   *
   * @throws IndexOutOfBoundsException when an edit reaches behind the text's end
   */
  public TextChange invert(String text) {
    List<TextEdit> inverse = new ArrayList<>(edits.size());
    int shift = 0;
    for (TextEdit edit : edits) {
      int start = edit.range().start() + shift;
      int end = start + edit.replacement().length();
      inverse.add(TextEdit.replace(start, end, edit.range().of(text)));
      shift += edit.lengthChange();
    }
    return new TextChange(inverse);
  }

  /**
   * Where an offset of the text before the change lies after it. One inside a replaced stretch goes
   * to the replacement's start or end, as {@code bias} says; one at a replaced stretch's start or
   * end stays there.
   */
  public int map(int offset, Bias bias) {
    int shift = 0;
    for (TextEdit edit : edits) {
      TextRange range = edit.range();
      if (offset < range.start()) {
        break;
      }
      boolean stays = range.isEmpty() ? bias == Bias.BEFORE : offset == range.start();
      if (offset == range.start() && stays) {
        break;
      }
      if (offset < range.end()) {
        return range.start() + shift + (bias == Bias.BEFORE ? 0 : edit.replacement().length());
      }
      shift += edit.lengthChange();
    }
    return offset + shift;
  }
}
