package hoego.export;

/** Where an exported page has its images. */
public enum ImageStorage {
  /** In the page itself, or beside it where they are too large together. */
  INLINE,
  /** In a folder beside the page. */
  BESIDE
}
