package hoego.file;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark from binary data, and its byte order, by its chars. */
final class Utf16Guess {
  private Utf16Guess() {}

  /** The encoding, or null where the bytes hold no NUL or make no sense in either order. */
  static @Nullable Encoding of(byte[] bytes) {
    if (!holdsNul(bytes)) {
      return null;
    }
    int little = likelyChars(bytes, ByteOrder.LITTLE_ENDIAN);
    int big = likelyChars(bytes, ByteOrder.BIG_ENDIAN);
    // More than half: a wrong order would mix new typing into what it misread.
    if (Math.max(little, big) * 4L <= bytes.length || little == big) {
      return null;
    }
    return little > big
        ? new Encoding(StandardCharsets.UTF_16LE, false)
        : new Encoding(StandardCharsets.UTF_16BE, false);
  }

  private static boolean holdsNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** How many chars are of a kind common in Korean and English, -1 where one is in no text. */
  private static int likelyChars(byte[] bytes, ByteOrder order) {
    int likely = 0;
    int high = order == ByteOrder.BIG_ENDIAN ? 0 : 1;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      char c = (char) ((bytes[i + high] & 0xFF) << 8 | (bytes[i + 1 - high] & 0xFF));
      boolean blank = c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!Character.isDefined(c) || (c < ' ' && !blank)) {
        return -1;
      }
      if (c < 0x7F || (c >= '가' && c <= '힣') || (c >= 'ᄀ' && c <= 'ᇿ')) {
        likely++;
      }
    }
    return likely;
  }
}
