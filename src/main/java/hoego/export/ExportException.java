package hoego.export;

import org.jspecify.annotations.Nullable;

/** Says that a post could not be exported, and why. */
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ExportFailure failure;

  /** For a failure. */
  public ExportException(ExportFailure failure) {
    super(failure.toString(), cause(failure));
    this.failure = failure;
  }

  /** Why. */
  public ExportFailure failure() {
    return failure;
  }

  private static @Nullable Throwable cause(ExportFailure failure) {
    return switch (failure) {
      case ExportFailure.Unreadable(var cause) -> cause;
      case ExportFailure.Unwritable(_, var cause) -> cause;
      case ExportFailure.Unexpected(var cause) -> cause;
      default -> null;
    };
  }
}
