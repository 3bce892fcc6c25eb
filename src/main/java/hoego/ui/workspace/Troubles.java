package hoego.ui.workspace;

import hoego.file.UnrestoredException;
import hoego.ui.action.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in words why the disk refused something: what happened, to which file, what to do. */
final class Troubles {
  private Troubles() {}

  static String text(Exception problem, Path file, Texts texts) {
    return switch (problem) {
      case UnrestoredException unrestored ->
          texts.now("trouble.unrestored", file, unrestored.backup());
      case AccessDeniedException denied -> texts.now("trouble.denied", file);
      case NoSuchFileException none -> texts.now("trouble.gone", file);
      case FileAlreadyExistsException exists -> texts.now("trouble.exists", file);
      case FileSystemException other when isFull(other) -> texts.now("trouble.full", file);
      case IOException other -> texts.now("trouble.other", file, reason(other));
      default -> texts.now("trouble.unexpected", file, problem.getClass().getSimpleName());
    };
  }

  private static boolean isFull(FileSystemException problem) {
    String reason = String.valueOf(problem.getReason()).toLowerCase(Locale.ROOT);
    return reason.contains("no space")
        || reason.contains("quota")
        || reason.contains("enough space");
  }

  private static String reason(IOException problem) {
    if (problem instanceof FileSystemException named && named.getReason() != null) {
      return named.getReason();
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
