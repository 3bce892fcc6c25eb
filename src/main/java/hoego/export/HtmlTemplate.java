package hoego.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page that a post stands in, in the preview and in an exported file alike. */
public final class HtmlTemplate {
  private static final String LIGHT = resource("post.css") + resource("themes.css");
  private static final String DARK = resource("post-dark.css");

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
   * A whole page that runs and loads nothing but what is named in it.
   *
   * @param language as in {@code lang="ko"}
   * @param security what the page may load, as a Content-Security-Policy; empty for anything
   * @param style style sheets, inlined
   * @param body HTML of the page's body
   */
  public static String page(
      String language, String title, String security, String style, String body) {
    String policy =
        security.isEmpty()
            ? ""
            : "<meta http-equiv=\"Content-Security-Policy\" content=\"" + security + "\">\n";
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    %s<meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(language, policy, escaped(title), style, body);
  }

  /** Text as HTML. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What lies beside the classes of this package under a name. */
  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
