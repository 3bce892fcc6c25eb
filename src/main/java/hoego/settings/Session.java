package hoego.settings;

import java.util.List;

/**
 * How the window was left.
 *
 * @param folder the opened folder, empty where none was
 * @param post the opened post's path, empty where none was
 * @param caret in chars from the text's begin
 * @param topLine the editor's first visible line, 0-based
 * @param view which panes showed, as {@code both}, {@code editor} or {@code preview}
 * @param library whether the list showed
 * @param libraryWidth the list's share of the window, 0 to 1
 * @param editorWidth the editor's share of editor and preview, 0 to 1
 * @param x the window's left edge in pixels, NaN where unknown; likewise {@code y}
 * @param width the window's width in pixels
 * @param height the window's height in pixels
 * @param outline whether the outline showed where else the list does
 * @param recent the keys of what was used, the newest first, at most {@link #MOST_RECENT}
 * @param form whether the form of the front matter was open
 */
public record Session(
    String folder,
    String post,
    int caret,
    int topLine,
    String view,
    boolean library,
    double libraryWidth,
    double editorWidth,
    double x,
    double y,
    double width,
    double height,
    boolean maximized,
    boolean outline,
    List<String> recent,
    boolean form) {
  /** How much of what was used is remembered. */
  public static final int MOST_RECENT = 50;

  /** A first start. */
  public static final Session FIRST =
      new Session("", "", 0, 0, "both", true, 0.2, 0.5, Double.NaN, Double.NaN, 1400, 900, false);

  /** A session that nobody changes any more. */
  public Session {
    recent = List.copyOf(recent);
  }

  /** A session in which the list showed and nothing had been used. */
  public Session(
      String folder,
      String post,
      int caret,
      int topLine,
      String view,
      boolean library,
      double libraryWidth,
      double editorWidth,
      double x,
      double y,
      double width,
      double height,
      boolean maximized) {
    this(
        folder,
        post,
        caret,
        topLine,
        view,
        library,
        libraryWidth,
        editorWidth,
        x,
        y,
        width,
        height,
        maximized,
        false,
        List.of(),
        false);
  }

  /**
   * This with what else shows, and what was used, the newest first.
   *
   * @param formOpen whether the form of the front matter is open
   */
  public Session with(boolean outlineShown, List<String> used, boolean formOpen) {
    return new Session(
        folder,
        post,
        caret,
        topLine,
        view,
        library,
        libraryWidth,
        editorWidth,
        x,
        y,
        width,
        height,
        maximized,
        outlineShown,
        used,
        formOpen);
  }

  /** Reads a session; what is missing or makes no sense is as in {@link #FIRST}. */
  static Session from(Values values) {
    return new Session(
        values.text("folder", ""),
        values.text("post", ""),
        (int) values.number("caret", 0, 0, Integer.MAX_VALUE),
        (int) values.number("top-line", 0, 0, Integer.MAX_VALUE),
        values.text("view", FIRST.view),
        values.truth("library", true),
        values.number("library-width", FIRST.libraryWidth, 0.05, 0.6),
        values.number("editor-width", FIRST.editorWidth, 0.1, 0.9),
        values.number("x", Double.NaN, -100_000, 100_000),
        values.number("y", Double.NaN, -100_000, 100_000),
        values.number("width", FIRST.width, 480, 20_000),
        values.number("height", FIRST.height, 320, 20_000),
        values.truth("maximized", false),
        values.truth("outline", false),
        values.text("recent", "").lines().filter(key -> !key.isBlank()).limit(MOST_RECENT).toList(),
        values.truth("form", false));
  }

  Values values() {
    return new Values()
        .with("folder", folder)
        .with("post", post)
        .with("caret", Integer.toString(caret))
        .with("top-line", Integer.toString(topLine))
        .with("view", view)
        .with("library", Boolean.toString(library))
        .with("library-width", Double.toString(libraryWidth))
        .with("editor-width", Double.toString(editorWidth))
        .with("x", Double.toString(x))
        .with("y", Double.toString(y))
        .with("width", Double.toString(width))
        .with("height", Double.toString(height))
        .with("maximized", Boolean.toString(maximized))
        .with("outline", Boolean.toString(outline))
        .with("recent", String.join("\n", recent))
        .with("form", Boolean.toString(form));
  }
}
