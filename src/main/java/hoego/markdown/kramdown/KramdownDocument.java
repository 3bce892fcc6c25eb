package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post's tree, with what its nodes share. */
public final class KramdownDocument extends Document {
  private KramdownOptions options;
  private final Map<Node, Attributes> given = new IdentityHashMap<>();
  private final Map<String, Attributes> lists = new HashMap<>();
  private final Map<String, FootnoteText> footnotes = new HashMap<>();
  private final Map<String, AbbreviationText> abbreviations = new LinkedHashMap<>();
  private final Map<Node, String> headings = new IdentityHashMap<>();
  private final Map<Node, String> sources = new IdentityHashMap<>();
  private final List<BasedSequence> marks = new ArrayList<>();
  private final List<Joint> joints = new ArrayList<>();
  private @Nullable Shared shared;

  KramdownDocument(BasedSequence chars, KramdownOptions options) {
    super(null, chars);
    this.options = options;
  }

  KramdownOptions options() {
    return options;
  }

  /** Changes settings as the post itself says. */
  void set(Attributes settings) {
    options = options.with(settings.values());
  }

  /** The attributes that a list in braces gives to a node, for more to be added. */
  Attributes give(Node node) {
    return given.computeIfAbsent(node, none -> new Attributes());
  }

  /** Gives attributes to a node in place of those it had. */
  void give(Node node, Attributes attributes) {
    given.put(node, attributes);
  }

  @Nullable Attributes given(Node node) {
    return given.get(node);
  }

  /** The attributes of a node, with those of the lists that it names. */
  Attributes attributes(Node node) {
    Attributes all = new Attributes();
    Attributes own = given.get(node);
    if (own != null) {
      all.addResolved(own, lists);
    }
    return all;
  }

  Map<String, Attributes> lists() {
    return lists;
  }

  Map<String, FootnoteText> footnotes() {
    return footnotes;
  }

  Map<String, AbbreviationText> abbreviations() {
    return abbreviations;
  }

  /** The id that a heading names itself, by the heading. */
  Map<Node, String> headingIds() {
    return headings;
  }

  /** The text of a heading with its marks, by the heading. */
  Map<Node, String> sources() {
    return sources;
  }

  /** Where it can be parted, in the order of the source. */
  public List<Joint> joints() {
    return joints;
  }

  /** What its parts share; null where no part of it can be read alone. */
  public @Nullable Shared shared() {
    return shared;
  }

  void setShared(Shared found) {
    shared = found;
  }

  /** Where lists of attributes and extensions stand, which show nothing themselves. */
  public List<BasedSequence> marks() {
    return marks;
  }
}
