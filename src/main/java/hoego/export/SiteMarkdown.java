package hoego.export;

import hoego.markdown.Flavour;
import hoego.site.SiteSettings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Markdown that a site's settings name. */
public final class SiteMarkdown {
  private SiteMarkdown() {}

  /** How Jekyll names it: {@code kramdown} where nothing is said. */
  public static String name(SiteSettings settings) {
    String name = settings.text("markdown");
    return name.isEmpty() ? "kramdown" : name;
  }

  /**
   * kramdown as Jekyll has it where nothing is said. What is at {@code highlighter:} colours code
   * unless kramdown's own settings name another.
   */
  public static Flavour of(SiteSettings settings) {
    Map<Object, @Nullable Object> kramdown = new HashMap<>();
    if (settings.values().get("kramdown") instanceof Map<?, ?> map) {
      kramdown.putAll(map);
    }
    Object highlighter = settings.values().get("highlighter");
    if (isSet(highlighter) && !isSet(kramdown.get("syntax_highlighter"))) {
      kramdown.put("syntax_highlighter", highlighter);
    }
    return Flavour.of(settings.text("markdown"), kramdown);
  }

  private static boolean isSet(@Nullable Object value) {
    return value != null && !value.toString().equals("false");
  }
}
