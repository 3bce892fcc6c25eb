package hoego.file;

import java.nio.charset.StandardCharsets;

/** A text file's character encoding. */
public final class Encoding {
  private Encoding() {}

  /**
   * The text of bytes in whatever encoding they seem to have, with U+FFFD for what can't be
   * decoded.
   */
  public static String decodeLeniently(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
