package hoego.cli;

/** What a run says to the shell. */
public final class ExitCode {
  /** All is done. */
  public static final int DONE = 0;

  /** Something failed and is named on the error output. */
  public static final int FAILED = 1;

  /** The command was not understood, or names what is not there. */
  public static final int USAGE = 2;

  /** No window can open here. */
  public static final int NO_DISPLAY = 3;

  /** A mistake of Hoego's own. */
  public static final int UNEXPECTED = 70;

  private ExitCode() {}
}
