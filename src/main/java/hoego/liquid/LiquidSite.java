package hoego.liquid;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What Jekyll's tags and filters ask of the site around a post; may be asked by any thread. */
public interface LiquidSite {
  /**
   * The text of a file of {@code _includes}.
   *
   * @throws LiquidFailure where it is not there, or not to be read
   */
  String include(String name);

  /**
   * The text of a file given from the post's own folder.
   *
   * @throws LiquidFailure where it is not there, or not to be read
   */
  String includeRelative(String name);

  /**
   * A post's address from the site's root, by its file name without extension.
   *
   * @throws LiquidFailure where there is no such post
   */
  String postUrl(String name);

  /**
   * The address, from the site's root, of a post, page or other file, by its path in the site.
   *
   * @throws LiquidFailure where there is no such file
   */
  String link(String path);

  /** Markdown as HTML. */
  String markdown(String text);

  /** The site's {@code url}; empty for none. */
  String url();

  /** The site's {@code baseurl}; empty for none. */
  String baseUrl();

  /** The site's clock. */
  ZoneId zone();

  /** The time of this evaluation. */
  ZonedDateTime now();
}
