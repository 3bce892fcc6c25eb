package hoego.cli;

import hoego.export.ExportWords;
import hoego.file.Disk;
import hoego.language.Messages;
import hoego.settings.Folders;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the commands of one run share.
 *
 * @param forced the language of {@code --lang}, if given
 * @param system the user's language without it
 * @param chosen what was chosen in the window for single folders
 */
record Run(
    PrintWriter out,
    PrintWriter err,
    Messages messages,
    Optional<Locale> forced,
    Locale system,
    Windows windows,
    Path currentFolder,
    Supplier<Folders> chosen) {

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  void say(String key, Object... arguments) {
    out.println(text(key, arguments));
    out.flush();
  }

  void complain(String key, Object... arguments) {
    err.println("hoego: " + text(key, arguments));
    err.flush();
  }

  BadUsage badUsage(String key, Object... arguments) {
    return new BadUsage(text(key, arguments));
  }

  /** The Markdown that was chosen in the window for what is no Jekyll site; empty for none. */
  String markdown(Path folder) {
    return chosen.get().markdownFor(folder);
  }

  ExportWords words() {
    return new ExportWords(messages);
  }

  /** An argument as an absolute path, which need not exist. */
  Path path(String argument) {
    if (argument.isEmpty()) {
      throw badUsage("cli.noName");
    }
    try {
      return currentFolder.resolve(argument).toAbsolutePath().normalize();
    } catch (InvalidPathException impossible) {
      throw badUsage("cli.notThere", argument);
    }
  }

  /** An argument as the path of a file or folder that is there. */
  Path existing(String argument) {
    Path path = path(argument);
    if (!Disk.isFile(path) && !Disk.isFolder(path)) {
      throw badUsage("cli.notThere", argument);
    }
    return path;
  }

  /** A name from the disk or a post, which must not command the terminal. */
  static String harmless(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  /** A path as the user would type it: from the current folder where it is below that. */
  String shown(Path path) {
    Path current = currentFolder.toAbsolutePath().normalize();
    return path.startsWith(current) && !path.equals(current)
        ? current.relativize(path).toString()
        : path.toString();
  }
}
