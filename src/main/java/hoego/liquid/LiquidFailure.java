package hoego.liquid;

/** Ends the evaluation of one tag or output. */
public final class LiquidFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem.Reason reason;
  private final String detail;

  /** A failure that names {@code detail}: a tag, a file, a value; empty for none. */
  public LiquidFailure(Problem.Reason reason, String detail) {
    super(reason + " " + detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  Problem.Reason reason() {
    return reason;
  }

  String detail() {
    return detail;
  }
}
