package hoego.export;

import hoego.post.Post;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** The page that a post stands in, in the preview and in an exported file alike. */
public final class HtmlTemplate {
  private static final String LIGHT = resource("post.css");
  private static final String DARK = resource("post-dark.css");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  private HtmlTemplate() {}

  /** The style of a post in the preview, dark where {@code <html data-theme="dark">}. */
  public static String style() {
    return LIGHT + "html[data-theme=\"dark\"] {\n" + DARK + "}\n";
  }

  /** The style of a post in an exported page, dark where the reader's system is; never on paper. */
  public static String exportStyle() {
    return LIGHT + "@media screen and (prefers-color-scheme: dark) {\n:root {\n" + DARK + "}\n}\n";
  }

  /**
   * The header that shows a post's front matter.
   *
   * @param draftWord what marks a draft, in the reader's language
   */
  public static String header(Post post, String draftWord) {
    StringBuilder html = new StringBuilder("<header class=\"post-header\"><h1>");
    html.append(escaped(post.title())).append("</h1>");
    if (!post.subtitle().isBlank()) {
      html.append("<p class=\"subtitle\">").append(escaped(post.subtitle())).append("</p>");
    }
    html.append("<p class=\"facts\">");
    if (post.draft()) {
      fact(html, "draft", draftWord);
    }
    LocalDateTime date = post.date();
    if (date != null) {
      fact(html, "date", DAY.format(date));
    }
    post.categories().forEach(category -> fact(html, "category", category));
    post.tags().forEach(tag -> fact(html, "tag", "#" + tag));
    return html.append("</p></header>").toString();
  }

  /**
   * A whole page that runs and loads nothing but what is named in it.
   *
   * @param language as in {@code lang="ko"}
   * @param security what the page may load, as a Content-Security-Policy
   * @param style style sheets, inlined
   * @param body HTML of the page's body
   */
  public static String page(
      String language, String title, String security, String style, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s
        </body>
        </html>
        """
        .formatted(language, security, escaped(title), style, body);
  }

  /** Text as HTML. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void fact(StringBuilder html, String kind, String text) {
    html.append("<span class=\"")
        .append(kind)
        .append("\">")
        .append(escaped(text))
        .append("</span>");
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
