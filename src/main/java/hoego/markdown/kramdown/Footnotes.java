package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The footnotes of a post in the order in which it refers to them. */
final class Footnotes {
  private final KramdownDocument document;
  private final KramdownOptions options;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Footnotes(KramdownDocument document) {
    this.document = document;
    this.options = document.options();
  }

  /**
   * The footnotes of a document in the order in which they are written, those without headings left
   * out.
   */
  static List<FootnoteText> withHeadings(KramdownDocument document) {
    if (document.footnotes().values().stream().noneMatch(Footnotes::hasHeading)) {
      return List.of();
    }
    Set<String> marks = new LinkedHashSet<>();
    boolean contentsSeen = marks(document, document, false, marks);
    List<String> names = new ArrayList<>(marks);
    List<FootnoteText> notes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      FootnoteText note = document.footnotes().get(names.get(i));
      if (note != null) {
        contentsSeen = marks(document, note, contentsSeen, marks);
        names.addAll(marks.stream().skip(names.size()).toList());
        if (hasHeading(note)) {
          notes.add(note);
        }
      }
    }
    return notes;
  }

  private static boolean hasHeading(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading || !(child instanceof FootnoteText) && hasHeading(child)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds what a node refers to.
   *
   * @param contentsSeen whether the list has been seen whose place a table of contents takes
   * @return whether it has been seen now
   */
  private static boolean marks(
      KramdownDocument document, Node node, boolean contentsSeen, Set<String> marks) {
    boolean seen = contentsSeen;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      Attributes given = child instanceof ListBlock && !seen ? document.given(child) : null;
      if (given != null && given.refersTo("toc")) {
        seen = true;
      } else if (child instanceof FootnoteMark mark) {
        marks.add(mark.name());
      } else if (!(child instanceof FootnoteText)) {
        seen = marks(document, child, seen, marks);
      }
    }
    return seen;
  }

  /** Takes a reference to a footnote into account; its number. */
  int count(String name) {
    repeats.merge(name, 0, (old, none) -> old + 1);
    return numbers.computeIfAbsent(
        name,
        none -> {
          names.add(name);
          return options.footnoteNumber() + names.size() - 1;
        });
  }

  /** What stands at a place that refers to a footnote. */
  String mark(FootnoteMark mark) {
    int number = count(mark.name());
    int repeat = repeats.getOrDefault(mark.name(), 0);
    String name = options.footnotePrefix() + mark.name();
    String id = repeat > 0 ? name + ":" + repeat : name;
    return "<sup id=\"fnref:%s\" role=\"doc-noteref\"><a href=\"#fn:%s\" class=\"footnote\" rel=\"footnote\">%d</a></sup>"
        .formatted(id, name, number);
  }

  /** The list of all footnotes that are referred to, or an empty text. */
  String html(BlockWriter writer) {
    if (names.isEmpty()) {
      return "";
    }
    StringBuilder html =
        new StringBuilder("<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol");
    if (options.footnoteNumber() != 1) {
      html.append(" start=\"").append(options.footnoteNumber()).append('"');
    }
    html.append(">\n");
    // A footnote may refer to others, which then follow.
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      FootnoteText footnote = document.footnotes().get(name);
      if (footnote != null) {
        html.append("    <li id=\"fn:")
            .append(options.footnotePrefix())
            .append(name)
            .append("\" role=\"doc-endnote\">\n");
        footnote(name, footnote, writer, html);
        html.append("    </li>\n");
      }
    }
    return html.append("  </ol>\n</div>\n").toString();
  }

  private void footnote(
      String name, FootnoteText footnote, BlockWriter writer, StringBuilder html) {
    Node paragraph = footnote.getLastChild();
    if (options.footnoteBacklinkInline()) {
      while (paragraph != null
          && !(paragraph instanceof Passage)
          && paragraph.getLastChild() != null) {
        paragraph = paragraph.getLastChild();
      }
    }
    boolean inside = paragraph instanceof Passage;
    // What the footnote itself refers to again is not counted yet.
    int count = repeats.getOrDefault(name, 0);
    String content =
        writer.html(footnote, 6, inside ? paragraph : null, () -> back(name, count, true));
    html.append(content);
    if (!inside) {
      html.append("      <p>").append(back(name, count, false)).append("</p>\n");
    }
  }

  private String back(String name, int count, boolean spaced) {
    String mark = options.footnoteBacklink();
    if (mark.isEmpty()) {
      return "";
    }
    StringBuilder shown = new StringBuilder();
    Escapes.text(mark, shown);
    String target = options.footnotePrefix() + name;
    StringBuilder html = new StringBuilder();
    for (int i = 0; i <= count; i++) {
      html.append(spaced || i > 0 ? "\u00a0" : "")
          .append("<a href=\"#fnref:")
          .append(target)
          .append(i > 0 ? ":" + i : "")
          .append("\" class=\"reversefootnote\" role=\"doc-backlink\">")
          .append(shown)
          .append(i > 0 ? "<sup>" + (i + 1) + "</sup>" : "")
          .append("</a>");
    }
    return html.toString();
  }
}
