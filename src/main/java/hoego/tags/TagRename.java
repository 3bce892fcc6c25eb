package hoego.tags;

import hoego.post.EditOutcome;
import hoego.post.FolderKeys;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEdit;
import hoego.post.PostSource;
import hoego.post.Refusal;
import hoego.text.TextChange;
import java.text.Normalizer;
import java.util.List;

/**
 * Gives a tag or category another name, or the name of another one: then a post that has both has
 * one of them less.
 *
 * @param from as it is written
 * @param to other than {@code from}: see {@link #name}
 */
public record TagRename(TagKind kind, String from, String to) {

  /** What becomes of a post. */
  public sealed interface Outcome {
    /** It has nothing of this name. */
    record Nothing() implements Outcome {}

    /**
     * It can be changed.
     *
     * @param change of the post's text
     * @param line where, counted from 1
     * @param before the lines that change, without the last one's end
     * @param after what stands in their place; empty where they go
     */
    record Edit(TextChange change, int line, String before, String after) implements Outcome {}

    /** It can't without touching what is not to be touched. */
    record Impossible(Refusal reason) implements Outcome {}
  }

  /** A name as typed, without white space around it and composed; may be empty. */
  public static String name(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
  }

  /** Whether there can be such a name: it has something to be seen, and no line end or the like. */
  public static boolean isPossible(String name) {
    return !name.isBlank()
        && name.codePoints()
            .noneMatch(
                c ->
                    Character.isISOControl(c)
                        || c == 0x2028
                        || c == 0x2029
                        || Character.getType(c) == Character.SURROGATE);
  }

  /** What becomes of a post's text, which has LF line ends and no byte order mark. */
  public Outcome in(String text) {
    FrontMatter matter = FrontMatter.of(PostSource.of(text));
    List<String> before = kind.of(matter);
    if (!before.contains(from) || from.equals(to)) {
      return new Outcome.Nothing();
    }
    String changed = text;
    for (String key : kind.keys(matter)) {
      FrontMatterEdit edit = FrontMatterEdit.of(changed, FolderKeys.NONE);
      List<String> items = edit.items(key);
      while (items.contains(from)) {
        int at = items.indexOf(from);
        EditOutcome outcome =
            items.contains(to) ? edit.removeItem(key, at) : edit.setItem(key, at, to);
        switch (outcome) {
          case EditOutcome.Refused(Refusal reason, int offset) -> {
            return new Outcome.Impossible(reason);
          }
          case EditOutcome.Changed(TextChange change) -> {
            if (change.isEmpty()) {
              return new Outcome.Impossible(Refusal.UNSAFE);
            }
            changed = change.apply(changed);
          }
        }
        edit = FrontMatterEdit.of(changed, FolderKeys.NONE);
        items = edit.items(key);
      }
    }
    List<String> after = kind.of(FrontMatter.of(PostSource.of(changed)));
    boolean sound =
        after.contains(to) && !after.contains(from) && others(before).equals(others(after));
    return sound ? edit(text, changed) : new Outcome.Impossible(Refusal.UNSAFE);
  }

  private List<String> others(List<String> names) {
    return names.stream().filter(each -> !each.equals(from) && !each.equals(to)).toList();
  }

  private static Outcome.Edit edit(String text, String changed) {
    List<String> before = List.of(text.split("\n", -1));
    List<String> after = List.of(changed.split("\n", -1));
    int most = Math.min(before.size(), after.size());
    int head = 0;
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return new Outcome.Edit(
        TextChange.between(text, changed),
        head + 1,
        String.join("\n", before.subList(head, before.size() - tail)),
        String.join("\n", after.subList(head, after.size() - tail)));
  }
}
