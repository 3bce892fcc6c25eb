package hoego;

import hoego.cli.Cli;
import hoego.cli.ExitCode;
import hoego.cli.Terminal;
import hoego.drawing.DiagramWire;
import hoego.settings.SettingsFolder;
import hoego.ui.diagram.DiagramDesk;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;

/** Hands the arguments to the command line. */
public final class Main {
  private Main() {}

  /** Runs Hoego. */
  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals(DiagramWire.ARGUMENT)) {
      drawDiagrams();
    }
    Terminal terminal =
        Terminal.of(
            System.getenv(),
            Locale.getDefault(Locale.Category.DISPLAY),
            System.getProperty("stdout.encoding", ""));
    PrintWriter out = writer(FileDescriptor.out, terminal.charset());
    PrintWriter err = writer(FileDescriptor.err, terminal.charset());
    Cli cli =
        new Cli(
            out,
            err,
            terminal.locale(),
            new RealWindows(),
            Path.of("").toAbsolutePath(),
            () -> SettingsFolder.ofSystem().settings().folders());
    System.exit(cli.run(args));
  }

  /** Draws for another Hoego until that has gone, and then ends whatever is being drawn. */
  private static void drawDiagrams() {
    int code = ExitCode.DONE;
    try (InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      // What libraries print is no answer.
      System.setOut(new PrintStream(OutputStream.nullOutputStream()));
      DiagramDesk.serve(in, out);
    } catch (IOException broken) {
      code = ExitCode.FAILED;
    }
    Runtime.getRuntime().halt(code);
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
  }
}
