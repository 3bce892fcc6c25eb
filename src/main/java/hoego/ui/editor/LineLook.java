package hoego.ui.editor;

import hoego.markdown.Highlight;
import hoego.markdown.Highlights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The look of a whole line: code, quotes and front matter stand on a ground of their own. */
final class LineLook {
  private static final String CODE = "code-line";
  private static final String FRONT_MATTER = "front-line";
  private static final Set<Highlight> FRONT =
      Set.of(Highlight.FENCE, Highlight.KEY, Highlight.VALUE, Highlight.COMMENT);

  private LineLook() {}

  /** The class that lines of one block of code or front matter share, empty for other lines. */
  static String kind(Collection<String> look) {
    return look.contains(CODE) ? CODE : look.contains(FRONT_MATTER) ? FRONT_MATTER : "";
  }

  /** Whether a line looks like one of the front matter, which stand close together. */
  static boolean isFront(Collection<String> look) {
    return look.contains(FRONT_MATTER);
  }

  /**
   * The style classes of a line.
   *
   * @param start the line's first char
   * @param end behind its last char, where the line's end stands
   */
  static Collection<String> of(Highlights highlights, int start, int end) {
    Set<Highlight> kinds = at(highlights, start);
    if (kinds.contains(Highlight.CODEBLOCK)) {
      List<String> classes = new ArrayList<>(List.of(CODE));
      if (start == 0 || !at(highlights, start - 1).contains(Highlight.CODEBLOCK)) {
        classes.add("code-first");
      }
      if (!at(highlights, end + 1).contains(Highlight.CODEBLOCK)) {
        classes.add("code-last");
      }
      return classes;
    }
    if (kinds.contains(Highlight.QUOTE)) {
      return List.of("quote-line");
    }
    // What is within another key begins with blanks, which have no colour.
    return highlights.in(start, end + 1).stream()
            .flatMap(run -> run.kinds().stream())
            .anyMatch(FRONT::contains)
        ? List.of(FRONT_MATTER)
        : List.of();
  }

  private static Set<Highlight> at(Highlights highlights, int offset) {
    List<Highlights.Run> runs = highlights.in(offset, offset + 1);
    return runs.isEmpty() ? Set.of() : runs.getFirst().kinds();
  }
}
