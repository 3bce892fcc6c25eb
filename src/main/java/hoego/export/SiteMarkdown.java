package hoego.export;

import hoego.markdown.Flavour;
import hoego.site.SiteSettings;
import java.util.Map;

/** The Markdown that a site's settings name. */
public final class SiteMarkdown {
  private SiteMarkdown() {}

  /** How Jekyll names it: {@code kramdown} where nothing is said. */
  public static String name(SiteSettings settings) {
    String name = settings.text("markdown");
    return name.isEmpty() ? "kramdown" : name;
  }

  /** kramdown as Jekyll has it where nothing is said. */
  public static Flavour of(SiteSettings settings) {
    Map<?, ?> kramdown =
        settings.values().get("kramdown") instanceof Map<?, ?> map ? map : Map.of();
    return Flavour.of(settings.text("markdown"), kramdown);
  }
}
