package hoego.post;

import hoego.file.Encoding.Encoded;
import hoego.file.TextFile;
import hoego.post.FrontMatterValue.Moment;
import hoego.post.FrontMatterValue.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes every kind of edit of every post of a folder and reads each back, for a Ruby program to
 * read them once more. Started by {@code src/it/front-matter.sh}, with public classes only.
 */
public final class EveryEdit {
  static final String TITLE = "[회고] 3.10: '끝' 😀 #1";
  static final String TAG = "새 태그: 하나";
  static final Moment DATE =
      new Moment(LocalDate.of(2025, 1, 2), LocalTime.of(3, 4, 5), ZoneOffset.ofHours(9));
  static final String KEY = "hoego_key";
  static final String VALUE = "no";

  /**
   * One post after one edit.
   *
   * @param edit the edit's name
   * @param key the key that it is of
   * @param outcome what came of it
   * @param before the text that was edited
   * @param problem what is wrong with it, empty for nothing
   */
  record Made(String edit, String key, EditOutcome outcome, String before, String problem) {
    String after() {
      return outcome instanceof EditOutcome.Changed changed
          ? changed.change().apply(before)
          : before;
    }
  }

  private EveryEdit() {}

  /** All the edits of a post's text. */
  static List<Made> of(String text) {
    List<Made> made = new ArrayList<>();
    FrontMatterEdit edit = FrontMatterEdit.of(text, FolderKeys.NONE);
    made.add(made("title", "title", text, edit.set("title", new Text(TITLE))));
    made.add(made("date", "date", text, edit.set("date", DATE)));
    Made added = made("add-tag", "tags", text, edit.addItem("tags", TAG));
    made.add(added);
    if (added.outcome() instanceof EditOutcome.Changed) {
      FrontMatterEdit again = FrontMatterEdit.of(added.after(), FolderKeys.NONE);
      int last = again.items("tags").size() - 1;
      made.add(made("remove-tag", "tags", added.after(), again.removeItem("tags", last)));
    }
    if (!edit.items("tags").isEmpty()) {
      made.add(made("remove-first-tag", "tags", text, edit.removeItem("tags", 0)));
    }
    Made key = made("add-key", KEY, text, edit.set(KEY, new Text(VALUE)));
    made.add(key);
    if (key.outcome() instanceof EditOutcome.Changed) {
      FrontMatterEdit again = FrontMatterEdit.of(key.after(), FolderKeys.NONE);
      Made gone = made("remove-key", KEY, key.after(), again.remove(KEY));
      boolean back = gone.after().equals(text) || !PostSource.of(text).hasFrontMatter();
      made.add(back ? gone : wrong(gone, "not what there was before the key was added"));
    }
    for (FrontMatterEntry entry : FrontMatter.of(PostSource.of(text)).entries()) {
      String name = entry.key();
      made.add(made("remove", name, text, edit.remove(name)));
    }
    return made;
  }

  private static Made made(String edit, String key, String before, EditOutcome outcome) {
    Made made = new Made(edit, key, outcome, before, "");
    if (!(outcome instanceof EditOutcome.Changed changed)) {
      return made;
    }
    String after = made.after();
    if (!changed.change().invert(before).apply(after).equals(before)) {
      return wrong(made, "does not lead back");
    }
    PostSource was = PostSource.of(before);
    PostSource is = PostSource.of(after);
    if (!is.body().strip().equals(was.body().strip())) {
      return wrong(made, "the body is another");
    }
    return others(was, key).equals(others(is, key)) ? made : wrong(made, "another key has changed");
  }

  private static Made wrong(Made made, String problem) {
    return new Made(made.edit(), made.key(), made.outcome(), made.before(), problem);
  }

  private static List<FrontMatterEntry> others(PostSource source, String key) {
    return FrontMatter.of(source).entries().stream()
        .filter(entry -> !entry.key().equals(key))
        .map(EveryEdit::withoutLine)
        .toList();
  }

  private static FrontMatterEntry withoutLine(FrontMatterEntry e) {
    List<FrontMatterEntry> fields = e.fields().stream().map(EveryEdit::withoutLine).toList();
    return new FrontMatterEntry(e.key(), e.kind(), e.text(), e.quoted(), e.items(), fields, 0);
  }

  /**
   * Writes {@code OUT/N/EDIT.before} and {@code .after} for each post and edit, and a line for each
   * into {@code OUT/edits.tsv}: N, the edit, the key, the post's path.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    List<Path> posts;
    try (Stream<Path> files = Files.walk(folder)) {
      posts =
          files
              .filter(file -> PostFileName.isMarkdown(String.valueOf(file.getFileName())))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    List<String> lines = new ArrayList<>();
    Map<String, Integer> refused = new LinkedHashMap<>();
    int wrong = 0;
    int number = 0;
    for (Path post : posts) {
      TextFile file = TextFile.read(post);
      if (file.readOnly().isPresent()) {
        refused.merge("post that is read only here", 1, Integer::sum);
        continue;
      }
      number++;
      int each = 0;
      Path own = Files.createDirectories(out.resolve(Integer.toString(number)));
      for (Made made : of(file.text())) {
        if (made.outcome() instanceof EditOutcome.Refused(Refusal reason, int offset)) {
          refused.merge(made.edit() + " " + reason, 1, Integer::sum);
          continue;
        }
        if (!made.problem().isEmpty()) {
          wrong++;
          System.out.println("FAILED " + post + ": " + made.edit() + ": " + made.problem());
        }
        each++;
        Files.write(own.resolve(each + ".before"), bytes(file, made.before()));
        Files.write(own.resolve(each + ".after"), bytes(file, made.after()));
        lines.add(String.join("\t", number + "/" + each, made.edit(), made.key(), post.toString()));
      }
    }
    Files.write(out.resolve("edits.tsv"), lines);
    System.out.println(posts.size() + " posts, " + lines.size() + " edits, " + wrong + " failed");
    refused.forEach((reason, count) -> System.out.println("refused " + count + ": " + reason));
    System.exit(wrong == 0 ? 0 : 1);
  }

  private static byte[] bytes(TextFile file, String text) throws IOException {
    if (file.bytesOf(text) instanceof Encoded.Bytes(byte[] bytes)) {
      return bytes;
    }
    throw new IOException("can't be encoded: " + file.path());
  }
}
