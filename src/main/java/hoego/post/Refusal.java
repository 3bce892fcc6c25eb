package hoego.post;

/** Why front matter is not edited but left to the writer, as text. */
public enum Refusal {
  /** There are no keys and values to be read: see {@link FrontMatter#problem}. */
  UNREADABLE,
  /** The fences are there, but not where Jekyll looks for them, or the second one is missing. */
  NO_FENCES,
  /** The value is an alias, or others are aliases of it: changing it would change them, too. */
  ALIAS,
  /** The value names its own type. */
  TAG,
  /** The value is a list or a map where one value is to be set. */
  NOT_ONE_VALUE,
  /** The value is a map, or a list with lists, maps or aliases in it. */
  NOT_A_PLAIN_LIST,
  /** All keys stand in braces, where none can be added or taken out. */
  BRACES,
  /** The text can't be written in YAML, or what was meant would not be read back. */
  UNSAFE
}
