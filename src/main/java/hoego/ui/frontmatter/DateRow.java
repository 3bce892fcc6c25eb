package hoego.ui.frontmatter;

import hoego.form.FormField;
import hoego.form.FormNote;
import hoego.post.FrontMatterValue;
import hoego.post.PostDate;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day with a picker, its time, and its zone as it is written. */
final class DateRow extends FieldRow {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final String NONE = "";

  private final ZoneId site;
  private final DatePicker day = new DatePicker();
  private final ValueField time = new ValueField(false, this::setTime);
  private final ComboBox<String> zone = new ComboBox<>();
  private final Tip tip = new Tip(day);

  /** Whether what is in the controls is put there by the program. */
  private boolean showing;

  /**
   * A row.
   *
   * @param site the site's clock, whose zone a time gets that had none
   */
  DateRow(FormField field, FieldEdits edits, Texts texts, ZoneId site) {
    super(field, edits, texts);
    this.site = site;
    FlowPane row = new FlowPane(day, time, zone);
    row.getStyleClass().add("form-date");
    setControl(row);
    row.setId(null);
    String name = words().name(field.key());
    day.setId("form-" + field.key());
    day.setAccessibleText(name);
    day.getEditor().setId("form-" + field.key() + "-day");
    day.setConverter(new IsoDay(day::getValue));
    day.valueProperty().addListener((of, was, is) -> setDay(is));
    day.getEditor()
        .focusedProperty()
        .addListener(
            (of, was, is) -> {
              if (!is) {
                takeTyped();
              }
            });
    time.setId("form-" + field.key() + "-time");
    time.setAccessibleText(texts.now("form.time", name));
    time.getStyleClass().add("form-time");
    zone.setId("form-" + field.key() + "-zone");
    zone.setAccessibleText(texts.now("form.zone", name));
    zone.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String offset) {
            return offset == null || offset.equals(NONE) ? texts.now("form.no-zone") : offset;
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    zone.valueProperty().addListener((of, was, is) -> setZone(is));
  }

  @Override
  void showValue(FormField newest) {
    PostDate date = newest.date();
    showing = true;
    if (!Objects.equals(day.getValue(), date == null ? null : date.date())) {
      day.setValue(date == null ? null : date.date());
    }
    day.setPromptText(
        newest.notes().stream()
            .filter(note -> note.kind() == FormNote.Kind.DATE_OF_NAME)
            .map(note -> note.words().getFirst())
            .findFirst()
            .orElse(texts().now("form.no-day")));
    tip.setText(prompt());
    LocalTime at = date == null ? null : date.time();
    time.show(at == null ? "" : (at.getSecond() == 0 ? MINUTE : SECOND).format(at));
    time.setPromptText(texts().now("form.no-time"));
    time.setVisible(date != null);
    time.setManaged(date != null);
    zone.setVisible(at != null);
    zone.setManaged(at != null);
    if (date != null && at != null) {
      Set<String> offered = new LinkedHashSet<>();
      offered.add(written(date.offset()));
      offered.add(written(here(date.date(), at)));
      offered.add(NONE);
      offered.add(written(ZoneOffset.UTC));
      if (!Set.copyOf(zone.getItems()).equals(offered)) {
        zone.getItems().setAll(offered);
      }
      zone.setValue(written(date.offset()));
    }
    showing = false;
  }

  @Override
  void begin() {
    day.getEditor().requestFocus();
  }

  @Override
  void commit() {
    takeTyped();
    time.commit();
  }

  private void takeTyped() {
    String typed = day.getEditor().getText();
    if (day.getConverter().fromString(typed) instanceof LocalDate date) {
      day.setValue(date);
      day.getEditor().setText(date.toString());
    } else if (typed != null && typed.isBlank()) {
      day.setValue(null);
    }
  }

  private void setDay(@Nullable LocalDate date) {
    PostDate is = field().date();
    if (showing || Objects.equals(date, is == null ? null : is.date())) {
      return;
    }
    boolean made =
        date == null
            ? make(edit -> edit.remove(field().key()))
            : is == null ? set(date, null, null) : set(date, is.time(), is.offset());
    if (!made) {
      showValue(field());
    }
  }

  private boolean setTime(String typed) {
    PostDate is = field().date();
    if (is == null) {
      return true;
    }
    Matcher parts = TIME.matcher(typed);
    if (typed.isEmpty()) {
      return set(is.date(), null, null);
    } else if (!parts.matches()) {
      complain(texts().now("form.bad-time"));
      return false;
    }
    try {
      String second = parts.group(3);
      LocalTime at =
          LocalTime.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              second == null ? 0 : Integer.parseInt(second));
      // A time without a zone would be UTC: one that is new gets that of the site.
      return set(is.date(), at, is.time() == null ? here(is.date(), at) : is.offset());
    } catch (DateTimeException impossible) {
      complain(texts().now("form.bad-time"));
      return false;
    }
  }

  private void setZone(@Nullable String chosen) {
    PostDate is = field().date();
    if (showing || chosen == null || is == null || is.time() == null) {
      return;
    }
    ZoneOffset offset = chosen.equals(NONE) ? null : ZoneOffset.of(chosen);
    if (!Objects.equals(offset, is.offset()) && !set(is.date(), is.time(), offset)) {
      showValue(field());
    }
  }

  private boolean set(LocalDate date, @Nullable LocalTime at, @Nullable ZoneOffset offset) {
    FrontMatterValue value = new FrontMatterValue.Moment(date, at, offset);
    return make(edit -> edit.set(field().key(), value));
  }

  private ZoneOffset here(LocalDate date, LocalTime at) {
    return site.getRules().getOffset(date.atTime(at));
  }

  /** An offset as posts have it, such as {@code +0900}. */
  private static String written(@Nullable ZoneOffset offset) {
    if (offset == null) {
      return NONE;
    }
    return DateTimeFormatter.ofPattern("xx").format(offset);
  }
}
