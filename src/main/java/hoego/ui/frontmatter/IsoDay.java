package hoego.ui.frontmatter;

import hoego.post.PostDate;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A day in a date picker as front matter has it, {@code 2024-12-31}. What is typed is read as
 * Jekyll reads a date; of nothing no day is made, and of what is no date the one that stands.
 */
public final class IsoDay extends StringConverter<LocalDate> {
  private final Supplier<@Nullable LocalDate> standing;

  /**
   * A converter for a picker.
   *
   * @param standing the picker's day, null for none
   */
  public IsoDay(Supplier<@Nullable LocalDate> standing) {
    this.standing = standing;
  }

  @Override
  public String toString(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    return text.isEmpty()
        ? null
        : PostDate.of(text, true).map(PostDate::date).orElseGet(standing::get);
  }
}
