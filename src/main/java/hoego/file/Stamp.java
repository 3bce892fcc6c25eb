package hoego.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one content of a file from another, for as long as it is kept.
 *
 * @param size in bytes
 * @param sha256 the content's SHA-256 in hexadecimal
 */
public record Stamp(long size, String sha256) {
  /** The stamp of a file with these bytes. */
  public static Stamp of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Stamp(bytes.length, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
