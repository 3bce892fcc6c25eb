package hoego.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a site sets up MathJax or KaTeX, as far as its own files tell. */
final class SiteMath {
  /** MathJax: {@code inlineMath: [['$', '$']]}. */
  private static final Pattern MATHJAX =
      Pattern.compile("inlineMath['\"]?\\s*:\\s*\\[[^;}]{0,200}?['\"]\\\\*\\$['\"]");

  /** KaTeX's auto-render: {@code {left: '$', right: '$', display: false}}. */
  private static final Pattern KATEX = Pattern.compile("left['\"]?\\s*:\\s*['\"]\\\\*\\$['\"]");

  private SiteMath() {}

  /** Whether single dollars fence a formula. */
  static boolean takesDollars(SiteFiles files) {
    return Stream.of("_includes", "_layouts", "js")
        .flatMap(folder -> files.below(folder).stream())
        .filter(SiteMath::mayTell)
        .anyMatch(SiteMath::tells);
  }

  private static boolean mayTell(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".html")
        || name.endsWith(".js") && (name.contains("math") || name.contains("katex"));
  }

  private static boolean tells(Path file) {
    try {
      String text = SiteFiles.text(file);
      return List.of(MATHJAX, KATEX).stream().anyMatch(pattern -> pattern.matcher(text).find());
    } catch (IOException unreadable) {
      return false;
    }
  }
}
