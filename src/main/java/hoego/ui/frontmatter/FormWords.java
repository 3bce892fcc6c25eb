package hoego.ui.frontmatter;

import hoego.form.FormNote;
import hoego.form.Reason;
import hoego.post.Refusal;
import hoego.ui.action.Texts;
import java.util.Map;

/** The words of the form for keys, notes and refusals. */
public final class FormWords {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("title", "form.title"),
          Map.entry("subtitle", "form.subtitle"),
          Map.entry("description", "form.description"),
          Map.entry("date", "form.date"),
          Map.entry("last_modified_at", "form.modified"),
          Map.entry("categories", "form.categories"),
          Map.entry("category", "form.category"),
          Map.entry("tags", "form.tags"),
          Map.entry("tag", "form.tag"),
          Map.entry("image", "form.image"),
          Map.entry("media_subpath", "form.image-folder"),
          Map.entry("img_path", "form.image-folder"),
          Map.entry("layout", "form.layout"),
          Map.entry("published", "form.published"),
          Map.entry("comments", "form.comments"),
          Map.entry("pin", "form.pin"),
          Map.entry("toc", "form.toc"),
          Map.entry("math", "form.math"),
          Map.entry("author", "form.author"));

  private final Texts texts;

  /** Words in the language of these. */
  public FormWords(Texts texts) {
    this.texts = texts;
  }

  /** What a key is called; one that is not known, by itself. */
  String name(String key) {
    String words = NAMES.get(key);
    return words == null ? key : texts.now(words);
  }

  /** A note as a sentence or two. */
  String note(FormNote note) {
    Object[] words = note.words().toArray();
    if (note.kind() == FormNote.Kind.SIMILAR) {
      // A number, for the words that go with one and with many.
      words[2] = Integer.valueOf(note.words().get(2));
    }
    return texts.now(
        switch (note.kind()) {
          case READ_AS -> "form.read-as";
          case SPLIT_WORDS -> "form.split-words";
          case READ_AS_UTC -> "form.read-as-utc";
          case OTHER_DAY -> "form.other-day";
          case DATE_OF_NAME -> "form.date-of-name";
          case DATE_OF_FILE -> "form.date-of-file";
          case NO_DATE -> "form.no-date";
          case TITLE_OF_NAME -> "form.title-of-name";
          case QUOTED -> "form.quoted";
          case OF_FOLDERS -> "form.of-folders";
          case DEFAULT -> "form.default";
          case UNUSED -> "form.unused";
          case REPEATED -> "form.repeated";
          case SIMILAR -> "form.similar";
        },
        words);
  }

  /** What is to be said of a key, away from its field. */
  public String reason(Reason reason) {
    return name(reason.key()) + ": " + note(reason.note());
  }

  /** Why an edit is left to the writer. */
  String refusal(Refusal reason) {
    return texts.now(
        switch (reason) {
          case UNREADABLE -> "form.refused-unreadable";
          case NO_FENCES -> "form.refused-fences";
          case ALIAS -> "form.refused-alias";
          case TAG -> "form.refused-tag";
          case NOT_ONE_VALUE -> "form.refused-value";
          case NOT_A_PLAIN_LIST -> "form.refused-list";
          case BRACES -> "form.refused-braces";
          case UNSAFE -> "form.refused-unsafe";
        });
  }
}
