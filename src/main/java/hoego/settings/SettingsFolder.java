package hoego.settings;

import hoego.file.Disk;
import java.io.IOException;
import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** The folder where settings and session are kept; broken or unreadable ones count as none. */
public final class SettingsFolder {
  private final Path folder;

  /** Keeps them in {@code folder}, made when first written to. */
  public SettingsFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder that the system has for it, or the one that {@code HOEGO_CONFIG_DIR} names. */
  public static SettingsFolder ofSystem() {
    String named = System.getenv("HOEGO_CONFIG_DIR");
    if (named != null && !named.isBlank()) {
      return new SettingsFolder(Path.of(named));
    }
    return new SettingsFolder(
        Path.of(AppDirsFactory.getInstance().getUserConfigDir("hoego", null, null, true)));
  }

  /** The settings, never failing. */
  public Settings settings() {
    return Settings.from(read("settings.properties"));
  }

  /** The session, never failing. */
  public Session session() {
    return Session.from(read("session.properties"));
  }

  /** Keeps the settings. */
  public void keep(Settings settings) throws IOException {
    write("settings.properties", settings.values());
  }

  /** Keeps the session. */
  public void keep(Session session) throws IOException {
    write("session.properties", session.values());
  }

  private Values read(String name) {
    try {
      return Values.parse(Disk.read(folder.resolve(name)));
    } catch (IOException none) {
      return new Values();
    }
  }

  private void write(String name, Values values) throws IOException {
    Disk.createFolders(folder);
    Disk.write(folder.resolve(name), values.bytes());
  }
}
