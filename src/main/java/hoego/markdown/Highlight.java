package hoego.markdown;

/** What a stretch of source is, for colouring; the name in lower case is its style class. */
public enum Highlight {
  H1,
  H2,
  H3,
  H4,
  H5,
  H6,
  STRONG,
  EMPHASIS,
  STRIKE,
  CODE,
  CODEBLOCK,
  QUOTE,
  MARKER,
  LINK,
  URL,
  IMAGE,
  HTML,
  TABLE,
  RULE,
  MARKUP,
  FENCE,
  KEY,
  VALUE,
  COMMENT,
  LIQUID;

  /** The style class, for instance {@code md-strong}. */
  public String styleClass() {
    return "md-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
