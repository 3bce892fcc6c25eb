package hoego.ui.preview;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps pictures that were drawn for the preview by what is in them; for any thread. */
final class DrawnPictures {
  /** In bytes: what is shown is far less. */
  private static final long MOST = 64L << 20;

  private final Map<String, DrawnPicture> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** Keeps a picture; the same one under the same key. */
  synchronized String key(byte[] png) {
    String key = "drawn-" + HexFormat.of().formatHex(digest(png)) + ".png";
    if (kept.putIfAbsent(key, new DrawnPicture(png)) == null) {
      bytes += png.length;
      var eldest = kept.entrySet().iterator();
      while (bytes > MOST && kept.size() > 1) {
        bytes -= eldest.next().getValue().bytes().length;
        eldest.remove();
      }
    }
    return key;
  }

  /** The picture of a key, null where there is none any more. */
  synchronized @Nullable DrawnPicture of(String key) {
    return kept.get(key);
  }

  private static byte[] digest(byte[] png) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(png);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
