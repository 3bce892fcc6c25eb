package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of a post's headings: those that they name, and else what their text makes. */
final class HeadingIds {
  private final KramdownDocument document;
  private final KramdownOptions options;
  private final Map<Node, String> ids = new IdentityHashMap<>();
  private final Map<Node, String> stems = new IdentityHashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private List<FootnoteText> notes = List.of();

  /** The ids of all headings of a post, those in its footnotes last. */
  HeadingIds(KramdownDocument document) {
    this(document, List.of());
    notes = Footnotes.withHeadings(document);
    notes.forEach(note -> visit(note, true));
  }

  /** The ids of the headings of a part of a post, with other parts before it. */
  HeadingIds(KramdownDocument document, List<Ties> before) {
    this.document = document;
    this.options = document.options();
    for (Ties each : before) {
      each.stems().forEach(stem -> used.merge(stem, 1, Integer::sum));
    }
    if (options.github()) {
      visit(document, false);
    }
    visit(document, true);
  }

  /** The footnotes whose headings follow those of the text, in order. */
  List<FootnoteText> notes() {
    return notes;
  }

  /** What a heading's id is numbered by, where it repeats; null where it isn't. */
  @Nullable String stem(Node heading) {
    return stems.get(heading);
  }

  /** A heading's id, which may be empty, or null. */
  @Nullable String of(Node heading) {
    return ids.get(heading);
  }

  /**
   * Names the headings in a node.
   *
   * @param html whether those in HTML too, which GitHub's variant does not look into: it leaves
   *     them, and those of footnotes, to kramdown's own way, which then follows
   */
  private void visit(Node node, boolean html) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        if (!ids.containsKey(heading)) {
          String id = id(heading, html);
          if (id != null) {
            ids.put(heading, id);
          }
        }
      } else if (!(child instanceof Passage)
          && !(child instanceof FootnoteText)
          && (html || !(child instanceof HtmlBlock))) {
        visit(child, html);
      }
    }
  }

  private @Nullable String id(Heading heading, boolean html) {
    String given = document.attributes(heading).get("id");
    String named = given != null ? given : document.headingIds().get(heading);
    if (named != null || !options.autoIds()) {
      return named;
    }
    if (!options.github()) {
      return ascii(heading, document.sources().getOrDefault(heading, ""));
    }
    StringBuilder text = new StringBuilder();
    text(heading, text);
    return html ? ascii(heading, text) : github(heading, text);
  }

  private static void text(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Words words -> text.append(words.literal());
        case HtmlText words -> text.append(words.literal());
        case CodeSpan code -> text.append(code.literal());
        case Code code -> text.append(code.getText());
        case AutoLink link -> text.append(link.getText());
        case MathText math -> text.append(math.tex());
        case Abbreviation abbreviation -> text.append(abbreviation.text());
        default -> text(child, text);
      }
    }
  }

  private String github(Heading heading, CharSequence text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == ' ' || c == '\t') {
        id.append('-');
      } else if (c == '-' || Chars.isWord(c) || isWordBeyond(lower, i)) {
        id.append(c);
      }
    }
    return numbered(heading, id.toString(), "github ");
  }

  private static boolean isWordBeyond(String text, int at) {
    if (!Character.isSurrogate(text.charAt(at))) {
      return false;
    }
    int from = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    return from >= 0 && Character.isLetterOrDigit(text.codePointAt(from));
  }

  /** As kramdown has it without GitHub's variant. */
  private String ascii(Heading heading, CharSequence text) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (letter || !id.isEmpty() && (c >= '0' && c <= '9' || c == ' ' || c == '-')) {
        id.append(c == ' ' ? '-' : Character.toLowerCase(c));
      }
    }
    return numbered(heading, id.isEmpty() ? "section" : id.toString(), "ascii ");
  }

  /** The two ways in which ids are made count their repeats apart. */
  private String numbered(Heading heading, String id, String way) {
    stems.put(heading, way + id);
    int repeat = used.merge(way + id, 1, Integer::sum) - 1;
    return options.idPrefix() + id + (repeat == 0 ? "" : "-" + repeat);
  }
}
