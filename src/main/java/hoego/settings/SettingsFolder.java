package hoego.settings;

import hoego.file.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/**
 * The folder where settings and session are kept.
 *
 * <p>Broken or unreadable ones count as none. A file is changed only where a value is another one:
 * comments, and what a newer Hoego has written, stay. One that is no text is put aside before the
 * first change.
 */
public final class SettingsFolder {
  private static final String SETTINGS = "settings.properties";
  private static final String SESSION = "session.properties";

  /** A file that holds more bytes is none of Hoego's. */
  private static final int MOST = 1 << 20;

  private static final int PUT_ASIDE = 9;

  private final Path folder;

  /** Keeps them in {@code folder}, made when first written to. */
  public SettingsFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder that the system has for it, or the one that {@code HOEGO_CONFIG_DIR} names. */
  public static SettingsFolder ofSystem() {
    Path named = named(System.getenv("HOEGO_CONFIG_DIR"));
    return new SettingsFolder(
        named != null
            ? named
            : Path.of(AppDirsFactory.getInstance().getUserConfigDir("hoego", null, null, true)));
  }

  private static @Nullable Path named(@Nullable String name) {
    try {
      return name == null || name.isBlank() ? null : Path.of(name);
    } catch (InvalidPathException odd) {
      return null;
    }
  }

  /** The file that settings are kept in. */
  public Path settingsFile() {
    return folder.resolve(SETTINGS);
  }

  /** The settings, never failing. */
  public Settings settings() {
    return Settings.from(read(SETTINGS));
  }

  /** The session, never failing. */
  public Session session() {
    return Session.from(read(SESSION));
  }

  /** Keeps the settings. */
  public void keep(Settings settings) throws IOException {
    write(SETTINGS, present -> Settings.from(present).values(), settings.values());
  }

  /** Keeps the session. */
  public void keep(Session session) throws IOException {
    write(SESSION, present -> Session.from(present).values(), session.values());
  }

  private Values read(String name) {
    try {
      Path file = folder.resolve(name);
      return Disk.isFile(file) ? new KeptText(text(file)).values() : new Values();
    } catch (IOException none) {
      return new Values();
    }
  }

  /**
   * Writes what is otherwise than the file has it.
   *
   * @param read what values mean, as values: those that make no sense are as at a first start
   */
  private void write(String name, Function<Values, Values> read, Values values) throws IOException {
    Disk.createFolders(folder);
    Path file = folder.resolve(name);
    KeptText kept = present(file);
    Map<String, String> was = read.apply(kept.values()).all();
    kept.change(was, values.all());
    Disk.write(file, kept.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static KeptText present(Path file) throws IOException {
    if (!Disk.isFile(file)) {
      return new KeptText("");
    }
    try {
      return new KeptText(text(file));
    } catch (CharacterCodingException noText) {
      putAside(file);
      return new KeptText("");
    }
  }

  private static void putAside(Path file) throws IOException {
    for (int i = 1; i <= PUT_ASIDE; i++) {
      Path aside = file.resolveSibling(file.getFileName() + ".unreadable-" + i);
      if (!Disk.exists(aside)) {
        Disk.move(file, aside);
        return;
      }
    }
  }

  /**
   * The text of a file.
   *
   * @throws CharacterCodingException when it holds something else, or more than is sensible
   */
  private static String text(Path file) throws IOException {
    byte[] bytes = Disk.readPrefix(file, MOST + 1);
    if (bytes.length > MOST) {
      throw new CharacterCodingException();
    }
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
