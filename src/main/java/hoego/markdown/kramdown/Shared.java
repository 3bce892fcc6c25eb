package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parts of a post share, for one of them to be read alone. */
public final class Shared {
  private final KramdownOptions options;
  private final Map<String, LinkTarget> links;
  private final Map<String, Attributes> lists;
  private final Map<String, FootnoteText> footnotes;
  private final Map<String, AbbreviationText> abbreviations;
  private final Map<Node, Attributes> given = new IdentityHashMap<>();

  Shared(KramdownDocument document, Map<String, LinkTarget> links) {
    this.options = document.options();
    this.links = links;
    this.lists = document.lists();
    this.footnotes = document.footnotes();
    this.abbreviations = document.abbreviations();
    links.values().forEach(link -> keep(document, link.definition()));
    abbreviations.values().forEach(meaning -> keep(document, meaning));
  }

  private void keep(KramdownDocument document, @Nullable Node definition) {
    Attributes attributes = definition == null ? null : document.given(definition);
    if (definition != null && attributes != null) {
      given.put(definition, attributes);
    }
  }

  /** The settings that the post is read with. */
  KramdownOptions options() {
    return options;
  }

  /** Whether a part has left the settings as they are. */
  public boolean suits(KramdownDocument part) {
    return part.options() == options;
  }

  /** Lets go of the tree that was read; it loses what defines something. */
  public void letGo() {
    links
        .values()
        .forEach(
            link -> {
              Node definition = link.definition();
              if (definition != null) {
                definition.unlink();
              }
            });
    footnotes.values().forEach(Node::unlink);
    abbreviations.values().forEach(Node::unlink);
  }

  /** Tells a part what the whole post defines. */
  void tell(KramdownDocument part, Context context) {
    context.links.putAll(links);
    part.lists().putAll(lists);
    part.footnotes().putAll(footnotes);
    part.abbreviations().putAll(abbreviations);
    given.forEach(part::give);
  }
}
