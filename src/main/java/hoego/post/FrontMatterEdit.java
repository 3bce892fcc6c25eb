package hoego.post;

import hoego.post.EditOutcome.Changed;
import hoego.post.EditOutcome.Refused;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Edits of a post's front matter that touch no character but those of the value they are of; any
 * thread, nothing is changed by itself.
 *
 * <p>Quotes, kind of list, indentation, order, comments, blank lines stay as they are. Every change
 * is tried before it is handed out: the value is read back as meant and all other values are the
 * same, else it is refused.
 */
public final class FrontMatterEdit {
  private final PostSource source;
  private final FrontMatter matter;
  private final FolderKeys habit;
  private final @Nullable MarkedYaml marked;

  private FrontMatterEdit(PostSource whole, FolderKeys habit) {
    // No edit reaches into the body, which may be long: it need not be copied with each try.
    this.source =
        whole.hasFrontMatter()
            ? PostSource.of(whole.text().substring(0, whole.bodyStart()))
            : whole;
    this.habit = habit;
    this.matter = FrontMatter.of(source);
    this.marked = matter.problem() == null ? MarkedYaml.of(source).orElse(null) : null;
  }

  /**
   * Edits of a post as it stands.
   *
   * @param text the post with LF line ends and no byte order mark
   * @param habit where the folder's posts have a key that is to be added, and how they write it
   */
  public static FrontMatterEdit of(String text, FolderKeys habit) {
    return new FrontMatterEdit(PostSource.of(text), habit);
  }

  /** Gives a key one value; adds the key where it is missing. */
  public EditOutcome set(String key, FrontMatterValue value) {
    if (value instanceof FrontMatterValue.Text(String text) && isTorn(text)) {
      return refused(key, Refusal.UNSAFE);
    }
    if (!source.hasFrontMatter() || marked == null) {
      return begin(key, ScalarEdit.added(key, value, habit), ScalarEdit.meant(value));
    }
    Optional<MarkedYaml.Field> field = marked.field(key);
    return field.isEmpty()
        ? add(key, ScalarEdit.added(key, value, habit), ScalarEdit.meant(value))
        : new ScalarEdit(this, marked).set(field.get(), value);
  }

  /**
   * Puts a text at the end of a key's list; adds the key where it is missing.
   *
   * <p>A single text becomes a list where it has to; {@code categories} and {@code tags} that are
   * words in a row get another word.
   */
  public EditOutcome addItem(String key, String item) {
    if (isTorn(item)) {
      return refused(key, Refusal.UNSAFE);
    }
    Predicate<FrontMatterEntry> meant = entry -> ListEdit.texts(entry).equals(List.of(item));
    if (!source.hasFrontMatter() || marked == null) {
      return begin(key, ListEdit.added(key, item, habit), meant);
    }
    Optional<MarkedYaml.Field> field = marked.field(key);
    return field.isEmpty()
        ? add(key, ListEdit.added(key, item, habit), meant)
        : new ListEdit(this, marked, habit).add(field.get(), item);
  }

  /**
   * Gives an item of a key's list another text.
   *
   * @param index as in {@link #items}
   */
  public EditOutcome setItem(String key, int index, String item) {
    if (isTorn(item)) {
      return refused(key, Refusal.UNSAFE);
    }
    return listed(key, (list, field) -> list.set(field, index, item));
  }

  /**
   * Takes an item out of a key's list; after the last one the key stays, without a value.
   *
   * @param index as in {@link #items}
   */
  public EditOutcome removeItem(String key, int index) {
    return listed(key, (list, field) -> list.remove(field, index));
  }

  /**
   * The texts that {@link #setItem} and {@link #removeItem} count: those of a list, of words in a
   * row, or a single text; empty for none, and for what is no plain list.
   */
  public List<String> items(String key) {
    return marked == null
        ? List.of()
        : marked.field(key).map(new ListEdit(this, marked, habit)::items).orElse(List.of());
  }

  /** Takes a key's lines out, those of its repetitions too; changes nothing where it is missing. */
  public EditOutcome remove(String key) {
    MarkedYaml yaml = marked;
    if (yaml == null) {
      return source.hasFrontMatter() ? unreadable() : new Changed(TextChange.NONE);
    }
    List<TextEdit> edits = new ArrayList<>();
    for (MarkedYaml.Field field : yaml.fields()) {
      if (field.name().equals(key)) {
        if (yaml.inBraces()) {
          return new Refused(Refusal.BRACES, field.keyStart());
        }
        int start = yaml.lineStart(field.keyStart());
        int end =
            yaml.lineAfter(field.keyStart(), Math.min(yaml.end(field), source.frontMatterEnd()));
        if (!source.text().substring(start, field.keyStart()).isBlank()) {
          return new Refused(Refusal.UNSAFE, field.keyStart());
        }
        edits.add(TextEdit.delete(start, end));
      }
    }
    TextChange change = new TextChange(edits);
    boolean sound = edits.isEmpty() || isSound(change, key, Optional::isEmpty);
    return sound ? new Changed(change) : refused(key, Refusal.UNSAFE);
  }

  /** The post that is edited. */
  PostSource source() {
    return source;
  }

  /** A change of one stretch, cut down to what differs. */
  TextChange replacing(int start, int end, String replacement) {
    String before = source.text().substring(start, end);
    TextChange cut = TextChange.between(before, replacement);
    if (cut.isEmpty()) {
      return cut;
    }
    TextEdit only = cut.edits().getFirst();
    int from = only.range().start();
    int to = only.range().end();
    String with = only.replacement();
    // Half of a pair of surrogates is no text: the other half comes along.
    if (from > 0 && Character.isHighSurrogate(before.charAt(from - 1))) {
      from--;
      with = before.charAt(from) + with;
    }
    if (to < before.length() && Character.isLowSurrogate(before.charAt(to))) {
      with += before.charAt(to);
      to++;
    }
    return TextChange.of(TextEdit.replace(start + from, start + to, with));
  }

  /** The first of these changes that does what is meant and nothing else. */
  EditOutcome firstSound(
      String key, List<TextChange> changes, Predicate<FrontMatterEntry> meant, Refusal otherwise) {
    for (TextChange change : changes) {
      if (isSound(change, key, entry -> entry.filter(meant).isPresent())) {
        return new Changed(change);
      }
    }
    return refused(key, otherwise);
  }

  /** Refuses to edit a key; what others lean on is the reason where there is such a thing. */
  Refused refused(String key, Refusal reason) {
    MarkedYaml yaml = marked;
    if (yaml == null) {
      return new Refused(reason, 0);
    }
    Optional<MarkedYaml.Field> field = yaml.field(key);
    boolean leant = field.isPresent() && field.get().value().getAnchor() != null;
    return new Refused(
        leant ? Refusal.ALIAS : reason,
        field.map(MarkedYaml.Field::keyStart).orElse(source.frontMatterStart()));
  }

  /** The text that a key has now, as Jekyll reads it. */
  Optional<FrontMatterEntry> entry(String key) {
    return matter.entry(key);
  }

  private interface Listed {
    EditOutcome of(ListEdit list, MarkedYaml.Field field);
  }

  private EditOutcome listed(String key, Listed edit) {
    if (marked == null) {
      return unreadable();
    }
    Optional<MarkedYaml.Field> field = marked.field(key);
    return field.isEmpty()
        ? new Refused(Refusal.NOT_A_PLAIN_LIST, source.frontMatterStart())
        : edit.of(new ListEdit(this, marked, habit), field.get());
  }

  private Refused unreadable() {
    PostProblem problem = matter.problem();
    int line = problem == null ? 0 : problem.line();
    int offset = 0;
    for (int i = 0; i < line && offset < source.text().length(); i++) {
      int end = source.text().indexOf('\n', offset);
      offset = end < 0 ? source.text().length() : end + 1;
    }
    return new Refused(Refusal.UNREADABLE, offset);
  }

  /** Puts front matter before a post that has none. */
  private EditOutcome begin(String key, List<String> lines, Predicate<FrontMatterEntry> meant) {
    if (source.hasFrontMatter()) {
      return unreadable();
    }
    // What looks like a fence to the writer would become a part of the body.
    if (source.text().stripLeading().startsWith("---")) {
      return new Refused(Refusal.NO_FENCES, 0);
    }
    String end = habit.blankLine() ? "---\n\n" : "---\n";
    List<TextChange> changes = new ArrayList<>();
    lines.forEach(line -> changes.add(TextChange.of(TextEdit.insert(0, "---\n" + line + end))));
    return firstSound(key, changes, meant, Refusal.UNSAFE);
  }

  /** Puts a key among the others, where the folder's posts have it. */
  private EditOutcome add(String key, List<String> lines, Predicate<FrontMatterEntry> meant) {
    MarkedYaml yaml = marked;
    if (yaml == null) {
      return unreadable();
    }
    if (yaml.inBraces()) {
      return new Refused(Refusal.BRACES, source.frontMatterStart());
    }
    List<MarkedYaml.Field> fields = yaml.fields();
    int place = habit.placeOf(key, fields.stream().map(MarkedYaml.Field::name).toList());
    int offset;
    if (fields.isEmpty()) {
      offset = source.frontMatterEnd();
    } else if (place == 0) {
      offset = yaml.lineStart(fields.getFirst().keyStart());
    } else {
      MarkedYaml.Field before = fields.get(place - 1);
      int end = Math.min(yaml.end(before), source.frontMatterEnd());
      offset = afterItsComments(yaml.lineAfter(before.keyStart(), end));
    }
    String indent =
        fields.isEmpty()
            ? ""
            : source
                .text()
                .substring(
                    yaml.lineStart(fields.getFirst().keyStart()), fields.getFirst().keyStart());
    if (!indent.isBlank()) {
      return new Refused(Refusal.UNSAFE, source.frontMatterStart());
    }
    List<TextChange> changes = new ArrayList<>();
    for (String line : lines) {
      String indented = line.replaceAll("(?m)^(?=.)", indent);
      changes.add(TextChange.of(TextEdit.insert(offset, indented)));
    }
    return firstSound(key, changes, meant, Refusal.UNSAFE);
  }

  /** Indented comments under a list belong to it. */
  private int afterItsComments(int offset) {
    String text = source.text();
    int at = offset;
    while (at < source.frontMatterEnd() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      int line = text.indexOf('\n', at);
      int end = line < 0 ? text.length() : line + 1;
      if (!text.substring(at, end).strip().startsWith("#")) {
        break;
      }
      at = end;
    }
    return at;
  }

  private boolean isSound(
      TextChange change, String key, Predicate<Optional<FrontMatterEntry>> meant) {
    PostSource after = PostSource.of(change.apply(source.text()));
    boolean sameBody =
        source.hasFrontMatter()
            ? after.body().equals(source.body())
            : after.body().strip().equals(source.body().strip());
    if (!after.hasFrontMatter() || !sameBody) {
      return false;
    }
    FrontMatter read = FrontMatter.of(after);
    if (read.problem() != null || !meant.test(read.entry(key))) {
      return false;
    }
    return MarkedYaml.of(after)
        .filter(yaml -> sameBut(key, tuples(marked), tuples(yaml)))
        .isPresent();
  }

  /** Whether a text has half of a pair of surrogates, which no file can hold. */
  private static boolean isTorn(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static List<NodeTuple> tuples(@Nullable MarkedYaml yaml) {
    return yaml == null || yaml.root() == null ? List.of() : yaml.root().getValue();
  }

  private static boolean sameBut(String key, List<NodeTuple> before, List<NodeTuple> after) {
    List<NodeTuple> left = before.stream().filter(tuple -> !isOf(key, tuple)).toList();
    List<NodeTuple> right = after.stream().filter(tuple -> !isOf(key, tuple)).toList();
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same =
          SameNode.test(left.get(i).getKeyNode(), right.get(i).getKeyNode())
              && SameNode.test(left.get(i).getValueNode(), right.get(i).getValueNode());
    }
    return same;
  }

  private static boolean isOf(String key, NodeTuple tuple) {
    Node node = tuple.getKeyNode();
    return node instanceof ScalarNode scalar && scalar.getValue().equals(key);
  }
}
