package hoego.doctor;

import hoego.text.TextChange;
import hoego.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * Something that is the matter with a post; immutable.
 *
 * @param range where, in chars of the post's text
 * @param details what the message of its kind has in the places {@code {0}}, {@code {1}} …
 * @param fix mends it and nothing else
 */
public record Finding(
    FindingKind kind,
    Severity severity,
    TextRange range,
    List<String> details,
    Optional<TextChange> fix) {

  public Finding {
    details = List.copyOf(details);
  }

  static Finding of(FindingKind kind, Severity severity, TextRange range, String... details) {
    return new Finding(kind, severity, range, List.of(details), Optional.empty());
  }

  Finding with(Optional<TextChange> mended) {
    return new Finding(kind, severity, range, details, mended.filter(each -> !each.isEmpty()));
  }

  Finding as(Severity other) {
    return new Finding(kind, other, range, details, fix);
  }

  /** Whether it can be mended: by its fix, or by other line ends, which no text has. */
  public boolean isMendable() {
    return fix.isPresent() || kind == FindingKind.LONE_RETURNS;
  }

  /** Whether it may be mended unasked: what may be meant, or says when to publish, may not. */
  public boolean isSafeToMend() {
    return isMendable() && severity != Severity.INFO && kind != FindingKind.FUTURE;
  }
}
