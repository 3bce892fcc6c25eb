package hoego.site;

/** The theme that a site's settings name, as far as its pages are known. */
public enum SiteTheme {
  CHIRPY,
  MINIMAL_MISTAKES,
  OTHER;

  /** The theme of {@code theme:} or {@code remote_theme:}. */
  public static SiteTheme of(SiteSettings site) {
    String named = site.text("theme") + " " + site.text("remote_theme");
    if (named.contains("chirpy")) {
      return CHIRPY;
    }
    return named.contains("minimal-mistakes") ? MINIMAL_MISTAKES : OTHER;
  }
}
