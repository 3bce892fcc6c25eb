package hoego.export;

import hoego.count.ReadWords;
import hoego.markdown.ImageSource;
import hoego.markdown.ImageSources;
import hoego.markdown.RenderedPost;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEntry;
import hoego.post.Post;
import hoego.site.SiteSettings;
import hoego.site.SiteTheme;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The header that shows a post's front matter, with what its site's theme shows of it. */
public final class PostHeader {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  /** Words a minute, as the themes reckon. */
  private static final int CHIRPYS_PACE = 180;

  private static final int MINIMAL_MISTAKES_PACE = 200;

  private PostHeader() {}

  /**
   * The header as HTML.
   *
   * @param post what is shown of the post everywhere
   * @param matter the post's front matter
   * @param site the settings of its site
   * @param body the post's body, for the time that it takes to read
   * @param images where the post's pictures are
   */
  public static String html(
      Post post,
      FrontMatter matter,
      SiteSettings site,
      RenderedPost body,
      ImageSources images,
      ExportWords words) {
    SiteTheme theme = SiteTheme.of(site);
    StringBuilder html = new StringBuilder("<header class=\"post-header\"><h1>");
    html.append(HtmlTemplate.escaped(post.title())).append("</h1>");
    String subtitle = post.subtitle();
    if (subtitle.isBlank() && theme == SiteTheme.CHIRPY) {
      subtitle = text(matter, "description");
    }
    if (!subtitle.isBlank()) {
      html.append("<p class=\"subtitle\">").append(HtmlTemplate.escaped(subtitle)).append("</p>");
    }
    html.append("<p class=\"facts\">");
    if (post.draft()) {
      fact(html, "draft", words.draft());
    }
    LocalDateTime date = post.date();
    if (date != null) {
      fact(html, "date", DAY.format(date));
    }
    String author = author(matter, site, theme);
    if (!author.isBlank()) {
      fact(html, "author", words.author(author));
    }
    int pace = pace(matter, site, theme);
    if (pace > 0) {
      ReadWords read = body.words();
      int many = theme == SiteTheme.CHIRPY ? read.lettered() : read.spaced();
      fact(html, "readtime", words.readTime(Math.max(1, many / pace)));
    }
    post.categories().forEach(category -> fact(html, "category", category));
    post.tags().forEach(tag -> fact(html, "tag", "#" + tag));
    html.append("</p>");
    if (theme == SiteTheme.CHIRPY) {
      matter.image().ifPresent(src -> picture(html, src, matter, images));
    }
    return html.append("</header>").toString();
  }

  private static void picture(
      StringBuilder html, String src, FrontMatter matter, ImageSources images) {
    String url =
        switch (images.of(src)) {
          case ImageSource.Shown(String shown) -> shown;
          case ImageSource.Kept(String kept) -> kept;
          default -> "";
        };
    if (!url.isEmpty()) {
      String alt =
          matter.entry("image").stream()
              .flatMap(entry -> entry.fields().stream())
              .filter(field -> field.key().equals("alt"))
              .map(FrontMatterEntry::text)
              .findFirst()
              .orElse("");
      html.append("<img class=\"post-image\" src=\"")
          .append(HtmlTemplate.escaped(url))
          .append("\" alt=\"")
          .append(HtmlTemplate.escaped(alt))
          .append("\" />");
    }
  }

  private static String author(FrontMatter matter, SiteSettings site, SiteTheme theme) {
    String own =
        matter
            .entry("authors")
            .filter(entry -> !entry.items().isEmpty())
            .map(entry -> String.join(", ", entry.items()))
            .orElseGet(() -> text(matter, "author"));
    if (!own.isBlank() || theme != SiteTheme.CHIRPY) {
      return own;
    }
    return site.values().get("social") instanceof Map<?, ?> social
            && social.get("name") instanceof String name
        ? name
        : "";
  }

  /** How many words a minute the theme reckons with; 0 where it shows no time. */
  private static int pace(FrontMatter matter, SiteSettings site, SiteTheme theme) {
    return switch (theme) {
      case CHIRPY -> CHIRPYS_PACE;
      case MINIMAL_MISTAKES -> {
        boolean asked =
            matter
                .entry("read_time")
                .map(entry -> !entry.isFalsy())
                .orElse(
                    Boolean.TRUE.equals(
                        site.frontMatterDefaults("_posts", "posts").get("read_time")));
        int set =
            site.values().get("words_per_minute") instanceof Number each ? each.intValue() : 0;
        yield !asked ? 0 : set > 0 ? set : MINIMAL_MISTAKES_PACE;
      }
      case OTHER -> 0;
    };
  }

  private static String text(FrontMatter matter, String key) {
    return matter
        .entry(key)
        .filter(FrontMatterEntry::isScalar)
        .map(FrontMatterEntry::text)
        .orElse("");
  }

  private static void fact(StringBuilder html, String kind, String text) {
    html.append("<span class=\"")
        .append(kind)
        .append("\">")
        .append(HtmlTemplate.escaped(text))
        .append("</span>");
  }
}
