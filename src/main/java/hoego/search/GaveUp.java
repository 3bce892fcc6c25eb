package hoego.search;

/** Why a search was not brought to its end. */
public enum GaveUp implements SearchResult, ReplaceResult {
  /** The expression takes too long on this text. */
  TOO_SLOW,
  /** The expression goes too deep on this text for the machine. */
  TOO_DEEP
}
