package hoego.markdown.kramdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes code as kramdown and Rouge do, but for its colours. */
final class CodeWriter {
  private static final Pattern LANGUAGE = Pattern.compile("\\blanguage-(\\S+)");

  private final KramdownOptions options;
  private final boolean exact;
  private final StringBuilder html;

  /**
   * A writer.
   *
   * @param exact whether to write what only a site's styles make fit to be seen
   */
  CodeWriter(KramdownOptions options, boolean exact, StringBuilder html) {
    this.options = options;
    this.exact = exact;
    this.html = html;
  }

  /** Writes a block: in elements of Rouge's where that colours it, else alone. */
  void block(CodeLines code, Attributes given, int indent) {
    Attributes attributes = new Attributes();
    if (!code.language().isEmpty()) {
      attributes.addClass("language-" + code.language());
    }
    attributes.add(given);
    String language = takeLanguage(attributes);
    HighlightOptions highlight = options.highlight(true);
    if (highlight.colours(code.language().isEmpty() ? language : code.language())) {
      name(attributes, language == null ? highlight.defaultLanguage() : language);
      html.append("<div").append(attributes.html()).append("><div class=\"highlight\">");
      html.append("<pre class=\"").append(highlight.cssClass()).append("\"><code>");
      coloured(code.literal(), highlight);
      html.append("</code></pre></div>").repeat(' ', indent).append("</div>\n");
      return;
    }
    html.append("<pre").append(attributes.html()).append("><code");
    if (language != null) {
      Attributes own = new Attributes();
      own.put("class", "language-" + language);
      html.append(own.html());
    }
    html.append('>');
    Escapes.all(code.literal(), html);
    if (!code.literal().endsWith("\n")) {
      html.append('\n');
    }
    html.append("</code></pre>\n");
  }

  /** Writes code within a line. */
  void span(CodeSpan code, Attributes attributes) {
    String language = language(attributes);
    HighlightOptions highlight = options.highlight(false);
    boolean coloured = highlight.colours(language);
    if (coloured) {
      name(attributes, language == null ? highlight.defaultLanguage() : language);
    }
    html.append("<code").append(attributes.html()).append('>');
    if (coloured) {
      coloured(code.literal(), highlight);
    } else {
      Escapes.all(code.literal(), html);
    }
    html.append("</code>");
  }

  private static @Nullable String language(Attributes attributes) {
    String classes = attributes.get("class");
    Matcher named = LANGUAGE.matcher(classes == null ? "" : classes);
    return named.find() ? named.group(1) : null;
  }

  /** Takes the language's class away. */
  private static @Nullable String takeLanguage(Attributes attributes) {
    String classes = attributes.get("class");
    Matcher named = LANGUAGE.matcher(classes == null ? "" : classes);
    if (classes == null || !named.find()) {
      return null;
    }
    String others = named.replaceFirst("").strip();
    if (others.isEmpty()) {
      attributes.remove("class");
    } else {
      attributes.put("class", others);
    }
    return named.group(1);
  }

  /** Puts the language before all other classes, in the place of another there, and Rouge last. */
  private static void name(Attributes attributes, String language) {
    String classes = attributes.get("class");
    String others = classes == null ? "" : classes + " ";
    Matcher named = LANGUAGE.matcher(others);
    String rest = named.lookingAt() ? others.substring(named.end()).stripLeading() : others;
    attributes.put("class", "language-" + language + " " + rest + "highlighter-rouge");
  }

  private void coloured(String code, HighlightOptions highlight) {
    if (!exact || !highlight.lineNumbers()) {
      Escapes.all(code, html);
      return;
    }
    html.append("<table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\"><pre");
    html.append(" class=\"lineno\">");
    long lines = code.lines().count();
    for (long i = 0; i < lines; i++) {
      html.append(highlight.firstLine() + i).append('\n');
    }
    html.append("</pre></td><td class=\"rouge-code\"><pre>");
    Escapes.all(code, html);
    if (!code.endsWith("\n")) {
      html.append('\n');
    }
    html.append("</pre></td></tr></tbody></table>");
  }
}
