package hoego.doctor;

import hoego.markdown.BodyReading;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.util.Optional;

/** Emphasis that Jekyll and GitHub show differently. */
final class EmphasisChecks {
  private final Examined post;

  private EmphasisChecks(Examined post) {
    this.post = post;
  }

  static void check(Examined post, BodyReading reading) {
    EmphasisChecks checks = new EmphasisChecks(post);
    for (TextRange range : reading.onlyHere()) {
      checks.add(FindingKind.GITHUB_EMPHASIS, Severity.INFO, range);
    }
    for (TextRange range : reading.onlyOnGitHub()) {
      checks.add(FindingKind.PLAIN_MARKS, Severity.WARNING, range);
    }
  }

  private void add(FindingKind kind, Severity severity, TextRange inBody) {
    TextRange range = post.inPost(inBody);
    String written = range.of(post.text);
    if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
      // A row of stars is a row of stars.
      return;
    }
    post.add(
        Finding.of(kind, severity, range, written.replace('\n', ' ')).with(asTag(range, written)));
  }

  /** HTML is read alike by both. */
  private static Optional<TextChange> asTag(TextRange range, String written) {
    int marks = written.startsWith("**") || written.startsWith("__") ? 2 : 1;
    if (written.length() <= 2 * marks) {
      return Optional.empty();
    }
    String tag = marks == 2 ? "strong" : "em";
    return Optional.of(
        TextChange.of(
            TextEdit.replace(range.start(), range.start() + marks, "<" + tag + ">"),
            TextEdit.replace(range.end() - marks, range.end(), "</" + tag + ">")));
  }
}
