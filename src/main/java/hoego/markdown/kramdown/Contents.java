package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** The table of contents that <code>{:toc}</code> asks for in a list's place. */
final class Contents {
  private record Entry(int level, String id, Node heading, List<Entry> below) {}

  private final KramdownDocument document;
  private final Footnotes footnotes;
  private final HeadingIds ids;
  private final Node place;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A table of contents.
   *
   * @param place the list that it takes the place of, whose own headings are gone with it
   */
  Contents(KramdownDocument document, Footnotes footnotes, HeadingIds ids, Node place) {
    this.place = place;
    this.document = document;
    this.footnotes = footnotes;
    this.ids = ids;
  }

  /** The table as a list of the given kind, or an empty text where there are no headings. */
  String html(String list, Attributes attributes) {
    List<Entry> open = new ArrayList<>();
    collect(document, open);
    ids.notes().forEach(note -> collect(note, open));
    if (entries.isEmpty()) {
      return "";
    }
    attributes.putIfAbsent("id", "markdown-toc");
    String prefix = String.valueOf(attributes.get("id"));
    StringBuilder html = new StringBuilder();
    html.append('<').append(list).append(attributes.html()).append(">\n");
    items(entries, list, prefix, 2, html);
    return html.append("</").append(list).append(">\n").toString();
  }

  private void collect(Node node, List<Entry> open) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        add(heading, open);
      } else if (child != place
          && !(child instanceof Passage)
          && !(child instanceof FootnoteText)) {
        collect(child, open);
      }
    }
  }

  private void add(Heading heading, List<Entry> open) {
    String id = ids.of(heading);
    int level = heading.getLevel();
    String classes = String.valueOf(document.attributes(heading).get("class"));
    if (id == null
        || !document.options().isInToc(level)
        || List.of(classes.split("\\s+")).contains("no_toc")) {
      return;
    }
    Entry entry = new Entry(level, id, heading, new ArrayList<>());
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    (open.isEmpty() ? entries : open.getLast().below()).add(entry);
    open.add(entry);
  }

  private void items(
      List<Entry> items, String list, String prefix, int indent, StringBuilder html) {
    String space = " ".repeat(indent);
    for (Entry entry : items) {
      Attributes attributes = new Attributes();
      attributes.put("href", "#" + entry.id());
      attributes.put("id", prefix + "-" + entry.id());
      html.append(space).append("<li><a").append(attributes.html()).append('>');
      html.append(SpanWriter.forContents(document, footnotes, entry.heading())).append("</a>");
      if (!entry.below().isEmpty()) {
        html.append(space).append("  <").append(list).append(">\n");
        items(entry.below(), list, prefix, indent + 4, html);
        html.append(space).append("  </").append(list).append(">\n").append(space);
      }
      html.append("</li>\n");
    }
  }
}
