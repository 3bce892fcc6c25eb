package hoego.ui.palette;

import hoego.search.Title;

/**
 * Something that can be gone to or done.
 *
 * @param key by which it is remembered as used; empty for what is not to be remembered
 * @param detail the line below the title: what tells it from others
 * @param aside what it can be found by too, although it does not show
 * @param keys the keys that do the same, empty for none
 * @param work what is done when it is chosen
 */
public record Item(
    Kind kind, String key, Title title, Title detail, Title aside, String keys, Runnable work) {
  /** What can be found. */
  public enum Kind {
    POST("bi-file-text"),
    HEADING("bi-hash"),
    COMMAND("bi-terminal");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }

    String icon() {
      return icon;
    }
  }

  /** One of these texts. */
  public static Item of(
      Kind kind, String key, String title, String detail, String keys, Runnable work) {
    return new Item(kind, key, Title.of(title), Title.of(detail), Title.of(""), keys, work);
  }

  /** This, found by another name too. */
  public Item alsoCalled(String name) {
    return new Item(kind, key, title, detail, Title.of(name), keys, work);
  }
}
