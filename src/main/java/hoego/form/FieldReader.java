package hoego.form;

import hoego.form.FormField.Kind;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEdit;
import hoego.post.FrontMatterEntry;
import hoego.post.PostDate;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.post.WrittenFrontMatter;
import hoego.post.WrittenValue;
import hoego.tags.SimilarNames;
import hoego.tags.TagCount;
import hoego.text.TextRange;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a form's fields of a front matter that can be read. */
final class FieldReader {
  static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** What is on or off to Jekyll or most themes. */
  private static final Set<String> FLAGS =
      Set.of("published", "comments", "pin", "toc", "math", "mermaid");

  private static final Set<String> LISTS = Set.of("categories", "category", "tags", "tag");

  /** How much of a value that is edited elsewhere is shown. */
  private static final int SHORT = 80;

  private final WrittenFrontMatter written;
  private final FrontMatter matter;
  private final PostPlace place;
  private final FolderFacts facts;
  private final Map<String, @Nullable Object> presets;
  private final ZoneId zone;
  private final FrontMatterEdit edit;
  private final List<WrittenValue> values;
  private final Set<String> repeated;

  FieldReader(
      String text,
      WrittenFrontMatter written,
      PostPlace place,
      FolderFacts facts,
      Map<String, @Nullable Object> presets,
      ZoneId zone) {
    this.written = written;
    this.matter = written.matter();
    this.place = place;
    this.facts = facts;
    this.presets = presets;
    this.zone = zone;
    this.edit = FrontMatterEdit.of(text, facts.keys());
    this.values = written.values();
    this.repeated =
        written.repeated().stream()
            .map(WrittenFrontMatter.Repeated::key)
            .collect(Collectors.toSet());
  }

  /**
   * A key's field.
   *
   * @param usual whether it shows though the post has no such key
   */
  FormField field(String key, boolean usual) {
    Optional<FrontMatterEntry> entry = matter.entry(key);
    Kind kind = entry.map(this::kind).orElseGet(() -> absent(key));
    Optional<PostDate> date =
        kind == Kind.DATE
            ? entry.flatMap(each -> PostDate.of(each.text(), each.quoted()))
            : Optional.empty();
    Object preset = presets.get(key);
    boolean scalar =
        preset instanceof String || preset instanceof Number || preset instanceof Boolean;
    return new FormField(
        key,
        kind,
        entry.map(each -> kind == Kind.IN_TEXT ? shortened(each) : each.text()).orElse(""),
        kind == Kind.LIST ? edit.items(key) : List.of(),
        key.equals("categories") || key.equals("category") ? place.foldersAbove() : List.of(),
        date.orElse(null),
        entry.isPresent(),
        entry.isPresent() || usual && kind != Kind.IN_TEXT,
        scalar ? String.valueOf(preset) : "",
        notes(key, kind, entry.orElse(null), date.orElse(null)),
        written.key(key).map(TextRange::start).orElse(0));
  }

  private Kind kind(FrontMatterEntry entry) {
    String key = entry.key();
    return switch (entry.kind()) {
      case MAP -> Kind.IN_TEXT;
      case LIST ->
          !key.equals("title") && edit.items(key).equals(entry.items()) ? Kind.LIST : Kind.IN_TEXT;
      case NULL -> absent(key);
      case BOOLEAN -> LISTS.contains(key) ? Kind.LIST : isText(key) ? Kind.TEXT : Kind.FLAG;
      case NUMBER ->
          LISTS.contains(key)
              ? Kind.LIST
              : key.equals("date") ? Kind.DATE : isText(key) ? Kind.TEXT : Kind.NUMBER;
      case TIME -> LISTS.contains(key) ? Kind.LIST : isText(key) ? Kind.TEXT : Kind.DATE;
      case STRING -> {
        if (LISTS.contains(key)) {
          yield Kind.LIST;
        }
        boolean time = key.contains("date") || key.endsWith("_at");
        yield key.equals("date") || time && PostDate.of(entry.text(), entry.quoted()).isPresent()
            ? Kind.DATE
            : entry.text().strip().indexOf('\n') >= 0 ? Kind.IN_TEXT : Kind.TEXT;
      }
    };
  }

  private static boolean isText(String key) {
    return switch (key) {
      case "title", "subtitle", "description", "author", "layout" -> true;
      default -> false;
    };
  }

  private Kind absent(String key) {
    if (key.equals("date")) {
      return Kind.DATE;
    } else if (LISTS.contains(key)) {
      return Kind.LIST;
    } else if (FLAGS.contains(key) || presets.get(key) instanceof Boolean) {
      return Kind.FLAG;
    }
    return switch (facts.keys().kind(key).orElse(FrontMatterEntry.Kind.STRING)) {
      case BOOLEAN -> isText(key) ? Kind.TEXT : Kind.FLAG;
      case NUMBER -> isText(key) ? Kind.TEXT : Kind.NUMBER;
      case TIME -> Kind.DATE;
      case LIST -> Kind.LIST;
      case MAP -> Kind.IN_TEXT;
      case NULL, STRING -> Kind.TEXT;
    };
  }

  private List<FormNote> notes(
      String key, Kind kind, @Nullable FrontMatterEntry entry, @Nullable PostDate date) {
    List<FormNote> notes = new ArrayList<>();
    if (repeated.contains(key)) {
      notes.add(FormNote.of(FormNote.Kind.REPEATED, key));
    }
    if (key.equals("title") && matter.title().filter(title -> !title.isBlank()).isEmpty()) {
      notes.add(FormNote.of(FormNote.Kind.TITLE_OF_NAME, titleOfName()));
    }
    if (kind == Kind.DATE) {
      dates(key, entry, date, notes);
    } else if (entry != null) {
      values.stream()
          .filter(value -> value.key().equals(key) && value.isChanged())
          .filter(value -> !isSwitch(value))
          .forEach(
              value ->
                  notes.add(FormNote.of(FormNote.Kind.READ_AS, value.written(), value.printed())));
    }
    if (kind == Kind.LIST) {
      lists(key, entry, notes);
    }
    if (entry != null
        && kind == Kind.TEXT
        && FLAGS.contains(key)
        && (entry.text().equals("false") || entry.text().equals("true"))) {
      notes.add(FormNote.of(FormNote.Kind.QUOTED, entry.text()));
    }
    if (entry == null && presets.get(key) != null) {
      notes.add(FormNote.of(FormNote.Kind.DEFAULT, String.valueOf(presets.get(key))));
    }
    return notes;
  }

  private void dates(
      String key, @Nullable FrontMatterEntry entry, @Nullable PostDate date, List<FormNote> notes) {
    if (date != null) {
      String there = MINUTE.format(date.shown(zone));
      if (date.readAsUtc() && !zone.getRules().getOffset(date.shown(zone)).equals(ZoneOffset.UTC)) {
        notes.add(FormNote.of(FormNote.Kind.READ_AS_UTC, there, zone.getId()));
      } else if (!date.shownDay(zone).equals(date.date())) {
        notes.add(FormNote.of(FormNote.Kind.OTHER_DAY, there, zone.getId()));
      }
    } else if (entry != null && !entry.isFalsy()) {
      notes.add(FormNote.of(FormNote.Kind.NO_DATE, entry.text()));
    } else if (key.equals("date")) {
      PostFileName.parse(place.fileName())
          .ifPresent(
              name -> notes.add(FormNote.of(FormNote.Kind.DATE_OF_NAME, name.date().toString())));
    }
  }

  private void lists(String key, @Nullable FrontMatterEntry entry, List<FormNote> notes) {
    List<String> items = edit.items(key);
    if (entry != null && entry.kind() == FrontMatterEntry.Kind.STRING && items.size() > 1) {
      notes.add(FormNote.of(FormNote.Kind.SPLIT_WORDS, entry.text().strip()));
    }
    if (key.equals("tags") && matter.entry("tag").filter(tag -> !tag.isFalsy()).isPresent()) {
      notes.add(FormNote.of(FormNote.Kind.UNUSED, "tag"));
    }
    List<String> names = facts.names(key).stream().map(TagCount::name).toList();
    for (String item : items) {
      SimilarNames.of(item, names).stream()
          .filter(
              other ->
                  items.contains(other)
                      // Of two in one post the second is pointed out.
                      ? items.indexOf(other) < items.indexOf(item)
                      : count(key, other) >= count(key, item))
          .findFirst()
          .ifPresent(
              other ->
                  notes.add(
                      FormNote.of(
                          FormNote.Kind.SIMILAR,
                          item,
                          other,
                          Integer.toString(count(key, other)))));
    }
  }

  private int count(String key, String name) {
    return facts.names(key).stream()
        .filter(each -> each.name().equals(name))
        .mapToInt(TagCount::posts)
        .findFirst()
        .orElse(0);
  }

  /** {@code false} itself says no, and means it. */
  private static boolean isSwitch(WrittenValue value) {
    return value.kind() == FrontMatterEntry.Kind.BOOLEAN
        && (value.written().equals("false") || value.written().equals("true"));
  }

  private String titleOfName() {
    String name = place.fileName();
    return PostFileName.titleFromSlug(
        PostFileName.parse(name)
            .map(PostFileName::slug)
            .orElse(PostFileName.withoutExtension(name)));
  }

  private static String shortened(FrontMatterEntry entry) {
    String text =
        switch (entry.kind()) {
          case LIST -> String.join(", ", entry.items());
          case MAP ->
              entry.fields().stream()
                  .map(field -> field.key() + ": " + shortened(field))
                  .collect(Collectors.joining(", "));
          default -> entry.text();
        };
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= SHORT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHORT))) + "…";
  }
}
