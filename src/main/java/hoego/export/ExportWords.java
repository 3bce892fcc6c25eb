package hoego.export;

import hoego.language.Messages;
import hoego.liquid.Problem;
import hoego.markdown.PageWords;
import hoego.markdown.TemplatedBody;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What a page and an export say, in the reader's language; immutable. */
public final class ExportWords {
  private final Messages messages;

  /** The words of a language. */
  public ExportWords(Messages messages) {
    this.messages = messages;
  }

  /** What a page says in place of what it does not show. */
  public PageWords page() {
    return page("");
  }

  /** The same for a page whose reader can have images elsewhere loaded. */
  public PageWords livePage() {
    return page(messages.text("page.showImage"));
  }

  private PageWords page(String show) {
    return new PageWords(
        messages.text("page.missingImage"),
        messages.text("page.lookedAt"),
        new PageWords.Elsewhere(
            messages.text("page.remoteImage"),
            show,
            messages.text("page.awaitedImage"),
            messages.text("page.video"),
            messages.text("page.sound"),
            messages.text("page.embedded")),
        messages.text("page.tooComplex"),
        new PageWords.Formulas(
            messages.text("page.wrongFormula"),
            messages.text("page.formulaAt"),
            messages.text("page.formulaEnd")),
        new PageWords.Diagrams(
            messages.text("page.diagram"),
            messages.text("page.wrongDiagram"),
            messages.text("page.lateDiagram"),
            messages.text("page.diagramAt")));
  }

  /** What marks a draft. */
  public String draft() {
    return messages.text("page.draft");
  }

  /** Who has written a post. */
  String author(String name) {
    return messages.text("page.author", name);
  }

  /** How long a post takes to read. */
  String readTime(int minutes) {
    return messages.text("page.readTime", minutes);
  }

  /** Why a post could not be exported, as a clause without a full stop. */
  public String reason(ExportFailure failure) {
    return switch (failure) {
      case ExportFailure.Unreadable(var cause) ->
          messages.text("export.unreadable", systemReason(cause));
      case ExportFailure.NotText(long offset) -> messages.text("export.notText", offset);
      case ExportFailure.TooLarge(long size) -> messages.text("export.tooLarge", size >> 20);
      case ExportFailure.TooComplex() -> messages.text("export.tooComplex");
      case ExportFailure.StopsJekyll(var problem) ->
          messages.text(
              "export.stopsJekyll",
              problem.line() + 1,
              problem.source(),
              liquidReason(problem).replaceFirst("\\.\\z", ""));
      case ExportFailure.OutsideFolder(var target) ->
          messages.text("export.outsideFolder", target.toString());
      case ExportFailure.Exists(var target) -> messages.text("export.exists", target.toString());
      case ExportFailure.NotAFile(var target) ->
          messages.text("export.notAFile", target.toString());
      case ExportFailure.IsPost(var target) -> messages.text("export.isPost", target.toString());
      case ExportFailure.Unwritable(var target, var cause) ->
          messages.text("export.unwritable", target.toString(), systemReason(cause));
      case ExportFailure.Unexpected(var cause) ->
          messages.text("export.unexpected", cause.toString());
    };
  }

  /**
   * What is shown in place of Liquid that could not be evaluated.
   *
   * @param firstLine the line of the whole post where the body begins, 0-based
   */
  TemplatedBody.Notice notice(Problem problem, int firstLine) {
    int line = firstLine + problem.line() + 1;
    String label =
        problem.file().isEmpty()
            ? messages.text("liquid.label", line)
            : messages.text("liquid.labelInFile", line, problem.file());
    String consequence =
        switch (problem.reason()) {
          case FILE_OF_THEME, TOO_OFTEN, TOO_LARGE, TOO_LONG -> "";
          case UNKNOWN_TAG -> " " + messages.text("liquid.stopsWithoutPlugin");
          default -> " " + messages.text("liquid.stops");
        };
    return new TemplatedBody.Notice(label, problem.source(), liquidReason(problem) + consequence);
  }

  private String liquidReason(Problem problem) {
    return liquidReason(problem.reason(), problem.detail());
  }

  /**
   * Why Liquid could not be evaluated, as a sentence.
   *
   * @param detail what the reason names, see {@link Problem}
   */
  public String liquidReason(Problem.Reason reason, String detail) {
    return messages.text(
        switch (reason) {
          case UNKNOWN_TAG -> "liquid.unknownTag";
          case BAD_SYNTAX -> "liquid.badSyntax";
          case NEVER_CLOSED -> "liquid.neverClosed";
          case STRAY_TAG -> "liquid.strayTag";
          case NOT_TERMINATED -> "liquid.notTerminated";
          case BAD_FILE_NAME -> "liquid.badFileName";
          case NO_SUCH_FILE -> "liquid.noSuchFile";
          case FILE_OF_THEME -> "liquid.fileOfTheme";
          case OUTSIDE_SITE -> "liquid.outsideSite";
          case UNREADABLE_FILE -> "liquid.unreadableFile";
          case NO_SUCH_POST -> "liquid.noSuchPost";
          case NO_SUCH_PAGE -> "liquid.noSuchPage";
          case DIVIDED_BY_ZERO -> "liquid.dividedByZero";
          case WRONG_ARGUMENTS -> "liquid.wrongArguments";
          case BAD_VALUE -> "liquid.badValue";
          case BAD_DATE -> "liquid.badDate";
          case TOO_DEEP -> "liquid.tooDeep";
          case TOO_OFTEN -> "liquid.tooOften";
          case TOO_LARGE -> "liquid.tooLarge";
          case TOO_LONG -> "liquid.tooLong";
        },
        detail);
  }

  /** Why the system refused, in a few words. */
  public String systemReason(IOException cause) {
    return switch (cause) {
      case NoSuchFileException _ -> messages.text("export.system.missing");
      case AccessDeniedException _ -> messages.text("export.system.denied");
      case FileSystemException refused when refused.getReason() != null -> refused.getReason();
      default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
    };
  }

  /** Why a picture that is there is not shown. */
  String unshown(Unshown why) {
    return messages.text(
        switch (why) {
          case UNREADABLE -> "page.unreadableImage";
          case NO_PICTURE -> "page.noPicture";
          case UNSAFE -> "page.unsafeImage";
          case TOO_LARGE -> "page.tooLargeImage";
          case OUTSIDE -> "page.imageOutside";
        });
  }

  /** Why a picture that is there is not shown. */
  enum Unshown {
    UNREADABLE,
    NO_PICTURE,
    UNSAFE,
    TOO_LARGE,
    OUTSIDE
  }
}
