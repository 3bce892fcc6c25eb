package hoego.markdown;

import hoego.markdown.kramdown.Joint;
import hoego.markdown.kramdown.Kramdown;
import hoego.markdown.kramdown.KramdownDocument;
import hoego.markdown.kramdown.Shared;
import hoego.markdown.kramdown.Ties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body cut into sections, so that of a changed one only those are read anew which the change has
 * to do with. Immutable.
 *
 * @param all at least one
 * @param shared what the sections share; null where none can be read without the others
 * @param notes the HTML of the footnotes with a line end behind it, empty for none
 */
record Sections(
    String body, Flavour flavour, List<Section> all, @Nullable Shared shared, String notes) {
  /** Reads a body. */
  static Sections of(String body, Flavour flavour, Deadline deadline) {
    ParsedBody parsed = ParsedBody.of(body, flavour, false, deadline);
    String notes = "";
    if (!parsed.pieces().isEmpty() && parsed.pieces().getLast().node() == parsed.document()) {
      notes = parsed.pieces().getLast().html().strip() + "\n";
      parsed =
          new ParsedBody(parsed.document(), parsed.pieces().subList(0, parsed.pieces().size() - 1));
    }
    Joint end = new Joint(body.length(), Integer.MAX_VALUE);
    // With other line ends joints would be told in another text.
    Shared shared =
        parsed.document() instanceof KramdownDocument document && body.indexOf('\r') < 0
            ? document.shared()
            : null;
    if (shared != null && parsed.document() instanceof KramdownDocument document) {
      List<Joint> joints = new ArrayList<>(document.joints());
      joints.add(end);
      List<Section> all =
          new SectionCutter(body, parsed, deadline).cut(joints, Kramdown.ties(document));
      shared.letGo();
      if (!all.isEmpty()) {
        return new Sections(body, flavour, all, shared, notes);
      }
    }
    List<Section> one =
        new SectionCutter(body, parsed, deadline).cut(List.of(end), List.of(Ties.NONE));
    return new Sections(body, flavour, one, null, notes);
  }

  /** The sections of another body: as many of these as it has in common with this one. */
  Sections of(String newBody, Deadline deadline) {
    if (newBody.equals(body)) {
      return this;
    }
    Shared common = shared;
    Sections changed =
        common == null || newBody.indexOf('\r') >= 0
            ? null
            : new SectionChange(this, newBody, common, deadline).made();
    return changed == null ? of(newBody, flavour, deadline) : changed;
  }

  /** How many line ends there are. */
  int lines() {
    return all.stream().mapToInt(Section::lines).sum();
  }
}
