package hoego.file;

/** How a file's lines end. */
public enum LineEnding {
  /** Every line ends in a line feed. */
  LF,
  /** Every line ends in a carriage return and a line feed. */
  CRLF,
  /** Every line ends in a carriage return. */
  CR,
  /** Lines end in more than one way. */
  MIXED,
  /** There is no line end: the file is one line, or empty. */
  NONE
}
