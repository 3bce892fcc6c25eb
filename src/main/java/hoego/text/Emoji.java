package hoego.text;

/** Finds emoji in text, by Unicode's emoji properties (UTS #51). */
public final class Emoji {
  private static final int EMOJI_FORM = 0xFE0F;
  private static final int JOINER = 0x200D;

  private Emoji() {}

  /**
   * Where the emoji that begins at {@code at} ends, those joined to it or right behind it taken as
   * one; {@code at} itself where none begins there. Offsets in chars.
   */
  public static int end(CharSequence text, int at) {
    int end = at;
    while (end < text.length()) {
      int point = Character.codePointAt(text, end);
      int next = end + Character.charCount(point);
      int after = next < text.length() ? Character.codePointAt(text, next) : -1;
      boolean part =
          end > at && (point == EMOJI_FORM || point == JOINER || Character.isEmojiModifier(point));
      if (!part
          && !Character.isEmojiPresentation(point)
          && !(Character.isEmoji(point) && after == EMOJI_FORM)) {
        break;
      }
      end = next;
    }
    return end;
  }
}
