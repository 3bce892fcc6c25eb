package hoego.markdown.kramdown;

/** How what an HTML element holds is read. */
public enum HtmlContent {
  /** HTML only. */
  RAW,
  /** Markdown within a line. */
  SPAN,
  /** Markdown's blocks. */
  BLOCK
}
