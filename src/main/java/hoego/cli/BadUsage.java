package hoego.cli;

/** Says, in the user's language, what of a command can't be meant. */
final class BadUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadUsage(String message) {
    super(message, null, false, false);
  }

  /** The message for the user. */
  String text() {
    return String.valueOf(getMessage());
  }
}
