package hoego.export;

/** What is written of a post. */
public enum ExportContent {
  /** A standalone page: cleaned, with a header, its style and its images. */
  PAGE,
  /** The same page with the body as {@link #BODY} has it, and images that are in the blog. */
  RAW_PAGE,
  /** What Jekyll would put into the layout: raw HTML kept, nothing cleaned, no images. */
  BODY
}
