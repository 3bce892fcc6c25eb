package hoego.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Supplier;

/** One line that is written over and over on a terminal, and nothing anywhere else. */
final class ProgressLine {
  private final PrintWriter out;
  private final boolean terminal;
  private String shown = "";

  ProgressLine(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Whether somebody looks at what is written. */
  static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Asks for the line only where it is seen. */
  void show(Supplier<String> wanted) {
    String line = terminal ? wanted.get() : shown;
    if (!line.equals(shown)) {
      erase();
      out.print(line);
      out.flush();
      shown = line;
    }
  }

  void erase() {
    if (terminal && !shown.isEmpty()) {
      // Hangul is two columns wide.
      out.print("\r" + " ".repeat(2 * shown.length()) + "\r");
      out.flush();
      shown = "";
    }
  }
}
