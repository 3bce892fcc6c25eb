package hoego.form;

import hoego.post.EditOutcome;
import hoego.post.EditOutcome.Changed;
import hoego.post.EditOutcome.Refused;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEdit;
import hoego.post.FrontMatterValue;
import hoego.post.PostDate;
import hoego.post.PostSource;
import hoego.site.JekyllSite;
import hoego.text.TextChange;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A draft that is about to be published, on one day or another; immutable, touches no disk. */
public final class Publication {
  /**
   * What publishing does.
   *
   * @param to where the file goes
   * @param change what becomes of the text
   * @param url where Jekyll publishes it, for reading; empty where it publishes none
   * @param future whether Jekyll leaves it out until its time has come
   */
  public record Outcome(Path to, TextChange change, String url, boolean future) {}

  private final Path draft;
  private final String text;
  private final FrontMatter matter;
  private final JekyllSite site;
  private final FolderFacts facts;
  private final ZonedDateTime now;

  private Publication(
      Path draft, String text, JekyllSite site, FolderFacts facts, ZonedDateTime now) {
    this.draft = draft;
    this.text = text;
    this.matter = FrontMatter.of(PostSource.of(text));
    this.site = site;
    this.facts = facts;
    this.now = now;
  }

  /**
   * A draft to be published.
   *
   * @param draft its file, in {@code _drafts}
   * @param text the draft as it stands, of which only the front matter is kept; LF line ends
   */
  public static Publication of(
      Path draft, String text, JekyllSite site, FolderFacts facts, Instant now) {
    ZoneId zone = site.settings().zone();
    return new Publication(
        draft,
        text.substring(0, PostSource.of(text).bodyStart()),
        site,
        facts,
        now.atZone(zone).withNano(0));
  }

  /** The time by the site's clock. */
  public ZonedDateTime now() {
    return now;
  }

  /** The date in the front matter; null where there is none that has come already. */
  public @Nullable PostDate kept() {
    return matter.date().filter(date -> !isFuture(date)).orElse(null);
  }

  /** What keeping the date of the front matter does: the file's name follows it. */
  public Outcome keeping(PostDate date) {
    return outcome(date.date(), TextChange.NONE, isFuture(date));
  }

  /**
   * What publishing on a day does; on today's it is now.
   *
   * @return null where the date can't be set safely
   */
  public @Nullable Outcome on(LocalDate day) {
    boolean today = day.equals(now.toLocalDate());
    boolean dated = matter.entry("date").isPresent();
    LocalTime written = today ? null : matter.date().map(PostDate::time).orElse(null);
    ZonedDateTime at =
        day.atTime(written == null ? now.toLocalTime() : written).atZone(now.getZone());
    if (!dated && facts.keys().share("date") < 0.5) {
      return outcome(day, TextChange.NONE, isFuture(PostDate.ofDay(day)));
    }
    boolean timed =
        dated ? matter.date().map(PostDate::time).isPresent() : facts.keys().hasTime("date");
    FrontMatterValue value =
        new FrontMatterValue.Moment(
            day, timed ? at.toLocalTime() : null, timed ? at.getOffset() : null);
    EditOutcome edit = FrontMatterEdit.of(text, facts.keys()).set("date", value);
    PostDate shown =
        new PostDate(day, timed ? at.toLocalTime() : null, timed ? at.getOffset() : null, false);
    return switch (edit) {
      case Changed(TextChange change) -> outcome(day, change, isFuture(shown));
      case Refused refused -> null;
    };
  }

  private Outcome outcome(LocalDate day, TextChange change, boolean future) {
    Path to =
        FileNames.published(draft, day)
            .orElseThrow(() -> new IllegalArgumentException(draft + " is no draft"));
    String url =
        new FormReader(to, now.toInstant(), "", site, FolderFacts.NONE)
            .read(change.apply(text))
            .url();
    boolean shown = Boolean.TRUE.equals(site.settings().values().get("future"));
    return new Outcome(to, change, url, future && !shown);
  }

  private boolean isFuture(PostDate date) {
    return date.shown(now.getZone()).isAfter(now.toLocalDateTime());
  }
}
