package hoego.doctor;

import hoego.post.FrontMatterEntry;
import hoego.post.FrontMatterValue;
import hoego.post.PostDate;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What is the matter with a post's title, date and file name. */
final class DateChecks {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Examined post;
  private final ZoneId zone;

  private DateChecks(Examined post) {
    this.post = post;
    this.zone = post.facts.settings().zone();
  }

  static void check(Examined post) {
    DateChecks checks = new DateChecks(post);
    if (post.isPost() && post.name.isEmpty()) {
      // Such a file is for those who look at the folder.
      if (post.place.fileName().matches("(?i)(?:readme|index|license|contributing)\\b.*")) {
        return;
      }
      post.add(
          Finding.of(
              FindingKind.NO_DATE_IN_NAME,
              Severity.ERROR,
              post.firstLine(),
              post.place.fileName()));
      return;
    }
    if (post.matter.problem() == null && post.place.kind() != PostPlace.Kind.PLAIN) {
      checks.title();
      checks.date();
    }
  }

  private void title() {
    // A title that is false or a list is said elsewhere.
    boolean missing =
        post.matter
            .entry("title")
            .map(entry -> entry.isScalar() ? entry.text().isBlank() : isNull(entry))
            .orElse(true);
    String made = titleOfName(post);
    if (missing) {
      post.add(
          Finding.of(FindingKind.NO_TITLE, Severity.WARNING, post.at("title"), made)
              .with(YamlChecks.set(post, "title", new FrontMatterValue.Text(made))));
    }
  }

  /** The title that Jekyll makes of the file name. */
  static String titleOfName(Examined post) {
    return PostFileName.titleFromSlug(
        post.name
            .map(PostFileName::slug)
            .orElse(PostFileName.withoutExtension(post.place.fileName())));
  }

  private static boolean isNull(FrontMatterEntry entry) {
    return entry.kind() == FrontMatterEntry.Kind.NULL;
  }

  private void date() {
    Optional<PostDate> date = post.matter.date();
    Optional<LocalDate> named = post.name.map(PostFileName::date);
    if (post.matter.hasInvalidDate()) {
      invalid(named);
    } else if (date.isEmpty()) {
      if (post.isPost()) {
        missing(named);
      }
    } else {
      known(date.get(), named);
    }
    LocalDateTime shown =
        date.map(each -> each.shown(zone))
            .orElseGet(() -> named.map(LocalDate::atStartOfDay).orElse(null));
    if (shown != null && !post.matter.hasInvalidDate()) {
      future(shown);
    }
  }

  private void invalid(Optional<LocalDate> named) {
    TextRange range = post.at("date");
    String text = post.matter.entry("date").map(FrontMatterEntry::text).orElse("");
    Optional<TextChange> fix =
        post.written
            .value("date")
            .flatMap(value -> named.map(day -> TextChange.of(new TextEdit(value, day.toString()))));
    post.add(Finding.of(FindingKind.INVALID_DATE, Severity.ERROR, range, text).with(fix));
  }

  private void missing(Optional<LocalDate> named) {
    named.ifPresent(
        day ->
            post.add(
                Finding.of(FindingKind.NO_DATE, Severity.INFO, post.firstLine(), day.toString())
                    .with(
                        YamlChecks.set(
                            post, "date", new FrontMatterValue.Moment(day, null, null)))));
  }

  private void known(PostDate date, Optional<LocalDate> named) {
    LocalDate shown = date.shownDay(zone);
    if (date.readAsUtc() && !shown.equals(date.date())) {
      FrontMatterValue local =
          new FrontMatterValue.Moment(
              date.date(), date.time(), zone.getRules().getOffset(date.date().atTime(12, 0)));
      post.add(
          Finding.of(
                  FindingKind.SHIFTED_DAY,
                  Severity.WARNING,
                  post.at("date"),
                  post.at("date").of(post.text),
                  shown.toString(),
                  zone.getId())
              .with(YamlChecks.set(post, "date", local)));
    } else if (post.isPost() && named.isPresent() && !named.get().equals(date.date())) {
      post.add(
          Finding.of(
              FindingKind.TWO_DATES,
              Severity.INFO,
              post.at("date"),
              date.date().toString(),
              named.get().toString()));
    }
  }

  private void future(LocalDateTime shown) {
    boolean published = Boolean.TRUE.equals(post.facts.settings().values().get("future"));
    ZonedDateTime moment = shown.atZone(zone);
    if (post.isPost()
        && !published
        && post.matter.published()
        && moment.toInstant().isAfter(post.facts.now())) {
      TextRange range = post.at("date");
      post.add(
          Finding.of(FindingKind.FUTURE, Severity.WARNING, range, MINUTE.format(shown))
              .with(now()));
    }
  }

  private Optional<TextChange> now() {
    // Whole seconds, a moment ago: Jekyll's clock may be behind.
    ZonedDateTime now = post.facts.now().atZone(zone).withNano(0).minusMinutes(1);
    return post.matter.date().isEmpty()
        ? Optional.empty()
        : YamlChecks.set(
            post,
            "date",
            new FrontMatterValue.Moment(
                now.toLocalDate(),
                post.matter.date().map(PostDate::time).isPresent() ? now.toLocalTime() : null,
                post.matter.date().map(PostDate::time).isPresent() ? now.getOffset() : null));
  }
}
