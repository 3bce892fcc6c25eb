package hoego.post;

import hoego.text.TextRange;

/**
 * A scalar of the front matter as it is written, and what Jekyll makes of it.
 *
 * @param key the key that it belongs to
 * @param item its number in the key's list, counted from 0; -1 where it is the key's only value
 * @param written its text as it stands in the post, without quotes
 * @param printed its text as Jekyll prints it; empty for null
 * @param kind what the value is to Jekyll
 * @param plain whether it stands without quotes, and not as a block
 * @param range where it stands in the post, in chars, its quotes included
 */
public record WrittenValue(
    String key,
    int item,
    String written,
    String printed,
    FrontMatterEntry.Kind kind,
    boolean plain,
    TextRange range) {

  /** Whether Jekyll prints something else than what is written. */
  public boolean isChanged() {
    return plain && !written.isEmpty() && !printed.equals(written);
  }
}
