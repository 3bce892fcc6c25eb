package hoego.ui.library;

import hoego.library.PostEntry;
import org.jspecify.annotations.Nullable;

/** A row of the list. */
sealed interface Row {
  /** Heads the posts of a year, null for those without a date. */
  record OfYear(@Nullable Integer year, int posts) implements Row {}

  /** A post. */
  record OfPost(PostEntry entry) implements Row {}
}
