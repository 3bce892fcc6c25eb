package hoego.doctor;

import hoego.post.EditOutcome;
import hoego.post.FolderKeys;
import hoego.post.FrontMatterEdit;
import hoego.post.FrontMatterEntry;
import hoego.post.FrontMatterValue;
import hoego.post.PostProblem;
import hoego.post.WrittenFrontMatter;
import hoego.post.WrittenValue;
import hoego.post.YamlRepair;
import hoego.text.TextChange;
import hoego.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is the matter with front matter as YAML. */
final class YamlChecks {
  /** What is a text to every theme. */
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "subtitle",
          "description",
          "excerpt",
          "author",
          "slug",
          "permalink",
          "layout",
          "category",
          "categories",
          "tag",
          "tags",
          "series");

  /** A comment behind one of these is hardly meant. */
  private static final Set<String> HEADLINES = Set.of("title", "subtitle", "description");

  private final Examined post;

  private YamlChecks(Examined post) {
    this.post = post;
  }

  static void check(Examined post) {
    YamlChecks checks = new YamlChecks(post);
    PostProblem problem = post.matter.problem();
    if (problem != null) {
      checks.unreadable(problem);
      return;
    }
    checks.repeated();
    checks.titleList();
    checks.changedValues();
    checks.splitWords("categories");
    checks.splitWords("tags");
  }

  private void unreadable(PostProblem problem) {
    Optional<TextChange> repair = YamlRepair.of(post.source);
    // What is mended first is where it went wrong; the parser may have seen it only later.
    TextRange line =
        repair
            .map(change -> lineOf(change.edits().getFirst().range().start()))
            .orElseGet(() -> line(problem.line()));
    String written = line.of(post.text);
    switch (problem.kind()) {
      case INVALID_YAML -> {
        boolean brackets = written.matches("title:\\s*\\[.*");
        post.add(
            Finding.of(
                    brackets ? FindingKind.BRACKETS_IN_TITLE : FindingKind.INVALID_YAML,
                    Severity.ERROR,
                    line,
                    brackets ? written.replaceFirst("title:\\s*", "").strip() : written.strip())
                .with(repair));
      }
      case NOT_KEYS_AND_VALUES ->
          post.add(
              Finding.of(FindingKind.NO_KEYS, Severity.ERROR, line, written.strip()).with(repair));
      default -> {
        // Too large to be read is no fault of the post's.
      }
    }
  }

  private TextRange lineOf(int offset) {
    int end = post.text.indexOf('\n', offset);
    return new TextRange(
        post.text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? post.text.length() : end);
  }

  private TextRange line(int number) {
    int start = 0;
    for (int i = 0; i < number; i++) {
      int end = post.text.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    int end = post.text.indexOf('\n', start);
    return new TextRange(start, end < 0 ? post.text.length() : end);
  }

  private void repeated() {
    for (WrittenFrontMatter.Repeated each : post.written.repeated()) {
      post.add(
          Finding.of(FindingKind.REPEATED_KEY, Severity.WARNING, each.range(), each.key())
              .with(Optional.of(each.others())));
    }
  }

  private void titleList() {
    boolean list =
        post.matter
            .entry("title")
            .filter(entry -> entry.kind() == FrontMatterEntry.Kind.LIST)
            .isPresent();
    Optional<TextRange> value = post.written.value("title");
    if (list && value.isPresent() && value.get().of(post.text).startsWith("[")) {
      String text = value.get().of(post.text);
      post.add(
          Finding.of(FindingKind.BRACKETS_IN_TITLE, Severity.WARNING, value.get(), text)
              .with(Optional.of(WrittenFrontMatter.asText(value.get(), text))));
    }
  }

  private void changedValues() {
    for (WrittenValue value : post.written.values()) {
      boolean text = TEXTS.contains(value.key());
      boolean changed =
          value.isChanged()
              && switch (value.kind()) {
                case NUMBER -> !value.key().contains("date");
                case BOOLEAN -> text;
                // Nothing may be meant, but hardly for a title or a tag.
                case NULL -> text && (value.item() >= 0 || value.key().equals("title"));
                default -> false;
              };
      if (changed && !isSwitch(value)) {
        post.add(
            Finding.of(
                    FindingKind.CHANGED_VALUE,
                    Severity.WARNING,
                    value.range(),
                    value.key(),
                    value.written(),
                    shown(value))
                .with(Optional.of(WrittenFrontMatter.asText(value.range(), value.written()))));
      } else if (value.plain() && value.item() < 0 && HEADLINES.contains(value.key())) {
        comment(value);
      }
    }
  }

  /** A title that is false or nothing is none: Jekyll makes one of the file name. */
  private String shown(WrittenValue value) {
    boolean none = value.printed().equals("false") || value.printed().isEmpty();
    return value.key().equals("title") && none ? DateChecks.titleOfName(post) : value.printed();
  }

  /** {@code excerpt: false} and the like say no, and mean it. */
  private static boolean isSwitch(WrittenValue value) {
    return value.kind() == FrontMatterEntry.Kind.BOOLEAN
        && value.item() < 0
        && (value.written().equals("false") || value.written().equals("true"));
  }

  private void comment(WrittenValue value) {
    int end = post.text.indexOf('\n', value.range().end());
    TextRange rest = new TextRange(value.range().end(), end < 0 ? post.text.length() : end);
    String behind = rest.of(post.text);
    if (behind.stripLeading().startsWith("#") && !behind.startsWith("#")) {
      TextRange whole =
          new TextRange(value.range().start(), rest.start() + behind.stripTrailing().length());
      post.add(
          Finding.of(
                  FindingKind.CHANGED_VALUE,
                  Severity.WARNING,
                  whole,
                  value.key(),
                  whole.of(post.text),
                  value.printed())
              .with(Optional.of(WrittenFrontMatter.asText(whole, whole.of(post.text)))));
    }
  }

  private void splitWords(String key) {
    FrontMatterEntry entry = post.matter.entry(key).orElse(null);
    Optional<TextRange> value = post.written.value(key);
    if (entry == null || entry.kind() != FrontMatterEntry.Kind.STRING || value.isEmpty()) {
      return;
    }
    String text = entry.text().strip();
    List<String> read = List.of(text.split("\\s+"));
    if (read.size() < 2) {
      return;
    }
    boolean commas = text.contains(",");
    List<String> meant =
        commas
            ? List.of(text.split("\\s*,\\s*")).stream().filter(each -> !each.isEmpty()).toList()
            : read;
    TextChange list = WrittenFrontMatter.asList(value.get(), meant);
    post.add(
        Finding.of(
                FindingKind.SPLIT_WORDS,
                commas ? Severity.WARNING : Severity.INFO,
                value.get(),
                key,
                text,
                String.join(" · ", read),
                list.edits().getFirst().replacement())
            .with(Optional.of(list)));
  }

  /** The change of a key's value; empty where it can't be told safely. */
  static Optional<TextChange> set(Examined post, String key, FrontMatterValue value) {
    return FrontMatterEdit.of(post.text, FolderKeys.NONE).set(key, value)
            instanceof EditOutcome.Changed(TextChange change)
        ? Optional.of(change)
        : Optional.empty();
  }
}
