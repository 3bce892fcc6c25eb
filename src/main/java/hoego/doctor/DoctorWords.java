package hoego.doctor;

import hoego.export.ExportWords;
import hoego.language.Messages;
import hoego.liquid.Problem;

/** Says what was found, in one language; immutable. */
public final class DoctorWords {
  private final Messages messages;

  /** Words of a language. */
  public DoctorWords(Messages messages) {
    this.messages = messages;
  }

  /** What a kind is called, in a few words. */
  public String name(FindingKind kind) {
    return text(kind, ".name");
  }

  /** What is the matter, as a sentence. */
  public String message(Finding finding) {
    String said = text(finding.kind(), ".message", finding);
    return finding.kind() == FindingKind.LIQUID_STOPS ? said + " " + liquidReason(finding) : said;
  }

  private String liquidReason(Finding finding) {
    return new ExportWords(messages)
        .liquidReason(Problem.Reason.valueOf(finding.details().get(1)), finding.details().get(2));
  }

  /** What Jekyll does with it, as a sentence. */
  public String jekyll(Finding finding) {
    if (finding.kind() == FindingKind.LIQUID_STOPS && finding.severity() != Severity.ERROR) {
      return messages.text("liquid.stopsWithoutPlugin");
    }
    return text(finding.kind(), ".jekyll", finding);
  }

  /** What a button that mends a finding says. */
  public String fix(Finding finding) {
    return text(finding.kind(), ".fix", finding);
  }

  /** How much it matters, in a word. */
  public String severity(Severity severity) {
    return messages.text(
        switch (severity) {
          case ERROR -> "doctor.error";
          case WARNING -> "doctor.warning";
          case INFO -> "doctor.info";
        });
  }

  private String text(FindingKind kind, String part, Finding finding) {
    return messages.text("doctor." + kind.id() + part, finding.details().toArray());
  }

  private String text(FindingKind kind, String part) {
    return messages.text("doctor." + kind.id() + part);
  }
}
