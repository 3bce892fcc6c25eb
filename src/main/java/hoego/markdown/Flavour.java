package hoego.markdown;

import hoego.markdown.kramdown.KramdownOptions;
import java.util.Locale;
import java.util.Map;

/** Which Markdown a folder's posts are written in; immutable. */
public sealed interface Flavour {
  /** kramdown with Jekyll's settings: where nothing else is said. */
  Flavour JEKYLL = new Kramdown(KramdownOptions.JEKYLL);

  /** kramdown, with a site's settings. */
  record Kramdown(KramdownOptions options) implements Flavour {}

  /** CommonMark and nothing else. */
  record CommonMark() implements Flavour {}

  /** CommonMark with GitHub's extensions. */
  record GitHub() implements Flavour {}

  /**
   * The Markdown that a site's settings name.
   *
   * @param markdown what stands at {@code markdown:} in {@code _config.yml}, empty for nothing
   * @param kramdown what stands under {@code kramdown:}: texts, lists and maps
   */
  static Flavour of(String markdown, Map<?, ?> kramdown) {
    String name = markdown.toLowerCase(Locale.ROOT);
    if (name.equals("commonmark")) {
      return new CommonMark();
    }
    if (name.startsWith("commonmark") || name.equals("gfm")) {
      return new GitHub();
    }
    return kramdown.isEmpty() ? JEKYLL : new Kramdown(KramdownOptions.of(kramdown));
  }
}
