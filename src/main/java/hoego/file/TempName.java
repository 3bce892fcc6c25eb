package hoego.file;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Names for Hoego's own passing files: hidden, random, and telling whose they are. */
final class TempName {
  /** The end of the name of a file that is nothing until it takes another one's place. */
  static final String TEMP = ".hoego-tmp";

  /** The end of the name of a file that may be the only one with the writer's words. */
  static final String BACKUP = ".hoego-backup";

  /** File systems allow 255 bytes; a char takes three at most, or two of them four. */
  private static final int MOST_CHARS = 60;

  private static final int RANDOMS = 1 << 20;

  private TempName() {}

  /** A name in the file's folder that is most likely free. */
  static Path beside(Path file, String ending) {
    String name = file.getFileName().toString();
    if (name.length() > MOST_CHARS) {
      boolean split = Character.isHighSurrogate(name.charAt(MOST_CHARS - 1));
      name = name.substring(0, split ? MOST_CHARS - 1 : MOST_CHARS);
    }
    int random = RANDOMS + ThreadLocalRandom.current().nextInt(15 * RANDOMS);
    return file.resolveSibling("." + name + "." + Integer.toHexString(random) + ending);
  }
}
