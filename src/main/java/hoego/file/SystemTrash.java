package hoego.file;

import com.sun.jna.platform.FileUtils;
import com.sun.jna.platform.unix.LibC;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Shell32;
import com.sun.jna.platform.win32.ShellAPI;
import com.sun.jna.platform.win32.WinBase;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The trash of the system Hoego runs on: files go there whole, or stay where they are. */
final class SystemTrash {
  private SystemTrash() {}

  /**
   * Moves a file, a link or a folder to the trash. Never deletes for good.
   *
   * @throws IOException when there is no trash that could take it
   */
  static void put(Path file) throws IOException {
    Files.readAttributes(file, "size", LinkOption.NOFOLLOW_LINKS);
    if (!file.getFileSystem().equals(FileSystems.getDefault())) {
      throw new IOException("no trash on this file system: " + file);
    }
    Path absolute = file.toAbsolutePath().normalize();
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      putOnWindows(absolute);
    } else if (system.startsWith("mac")) {
      FileUtils.getInstance().moveToTrash(absolute.toFile());
    } else {
      Path dataHome =
          dataHome(System.getenv("XDG_DATA_HOME"), Path.of(System.getProperty("user.home")));
      new FreedesktopTrash(dataHome, LibC.INSTANCE.getuid()).put(absolute);
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("the trash did not take it: " + file);
    }
  }

  /** Where the user's data are; the specification says to ignore a relative setting. */
  static Path dataHome(@Nullable String setting, Path home) {
    return setting != null && Path.of(setting).isAbsolute()
        ? Path.of(setting)
        : home.resolve(".local").resolve("share");
  }

  /**
   * Not by the library's own call: it deletes for good, and without a word, what the recycle bin
   * can't take.
   */
  private static void putOnWindows(Path file) throws IOException {
    Path root = file.getRoot();
    if (root == null || Kernel32.INSTANCE.GetDriveType(root.toString()) != WinBase.DRIVE_FIXED) {
      throw new IOException("no recycle bin on this drive: " + file);
    }
    ShellAPI.SHFILEOPSTRUCT operation = new ShellAPI.SHFILEOPSTRUCT();
    operation.wFunc = ShellAPI.FO_DELETE;
    operation.pFrom = operation.encodePaths(new String[] {file.toString()});
    // The last of these makes Windows ask before it deletes for good, whatever the others say.
    operation.fFlags =
        ShellAPI.FOF_ALLOWUNDO
            | ShellAPI.FOF_NOCONFIRMATION
            | ShellAPI.FOF_NOERRORUI
            | ShellAPI.FOF_SILENT
            | ShellAPI.FOF_WANTNUKEWARNING;
    int error = Shell32.INSTANCE.SHFileOperation(operation);
    if (error != 0 || operation.fAnyOperationsAborted) {
      throw new IOException("the recycle bin refused (" + error + "): " + file);
    }
  }
}
