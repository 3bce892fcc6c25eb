package hoego.ui.editor;

import hoego.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said of a stretch of the text; immutable.
 *
 * @param range in chars of the committed text
 * @param underlined whether the stretch is underlined, or only its line marked
 * @param words what is said
 */
public record Remark(TextRange range, Kind kind, boolean underlined, String words) {
  /** How much it matters, the most first; each has a sign and a colour of its own. */
  public enum Kind {
    ERROR("bi-x-octagon-fill", "remark-error"),
    WARNING("bi-exclamation-triangle-fill", "remark-warning"),
    NOTE("bi-info-circle", "remark-note");

    private final String icon;
    private final String styleClass;

    Kind(String icon, String styleClass) {
      this.icon = icon;
      this.styleClass = styleClass;
    }

    /** The icon's name in Ikonli's Bootstrap pack. */
    public String icon() {
      return icon;
    }

    /** The style class of sign and underline. */
    public String styleClass() {
      return styleClass;
    }
  }

  /** The remark after an edit; null where what it was said of is gone. */
  @Nullable Remark after(int position, int removed, int inserted) {
    int end = position + removed;
    if (removed > 0 && position <= range.start() && range.end() <= end) {
      return null;
    }
    int from = moved(range.start(), position, end, inserted, true);
    int to = Math.max(from, moved(range.end(), position, end, inserted, false));
    return new Remark(new TextRange(from, to), kind, underlined, words);
  }

  private static int moved(int offset, int position, int end, int inserted, boolean isStart) {
    if (offset < position || offset == position && !isStart) {
      return offset;
    }
    return offset >= end ? offset + inserted - (end - position) : position + inserted;
  }
}
