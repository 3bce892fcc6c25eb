package hoego;

import hoego.cli.Cli;
import hoego.cli.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;

/** Hands the arguments to the command line. */
public final class Main {
  private Main() {}

  /** Runs Hoego. */
  public static void main(String[] args) {
    Terminal terminal =
        Terminal.of(
            System.getenv(),
            Locale.getDefault(Locale.Category.DISPLAY),
            System.getProperty("stdout.encoding", ""));
    PrintWriter out = writer(FileDescriptor.out, terminal.charset());
    PrintWriter err = writer(FileDescriptor.err, terminal.charset());
    Cli cli = new Cli(out, err, terminal.locale(), new RealWindows(), Path.of("").toAbsolutePath());
    System.exit(cli.run(args));
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
  }
}
