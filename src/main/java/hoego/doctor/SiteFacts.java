package hoego.doctor;

import hoego.export.SiteMarkdown;
import hoego.file.Disk;
import hoego.markdown.Flavour;
import hoego.site.JekyllSite;
import hoego.site.SiteAddresses;
import hoego.site.SiteSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a doctor must know of the site around a post, read once; for any thread.
 *
 * @param now the moment that future posts are told by
 * @param hasPlugins whether tags may come from elsewhere
 * @param hasTemplates whether the files that posts include are kept here at all
 */
public record SiteFacts(
    JekyllSite site,
    SiteAddresses addresses,
    Flavour flavour,
    Instant now,
    boolean hasPlugins,
    boolean hasTemplates) {

  /** Reads a site's settings and the beginnings of its posts. */
  public static SiteFacts read(Path root, Instant now) {
    return read(root, now, "");
  }

  /**
   * The same, where a folder that is no site is written in the Markdown of that name.
   *
   * @param markdown as Jekyll names it, empty for Jekyll's own
   */
  static SiteFacts read(Path root, Instant now, String markdown) {
    JekyllSite site = JekyllSite.read(root, markdown);
    SiteSettings settings = site.settings();
    boolean plugins =
        List.of("plugins", "gems").stream()
                .anyMatch(
                    key -> settings.values().get(key) instanceof List<?> all && !all.isEmpty())
            || Disk.isFolder(root.resolve("_plugins"));
    boolean templates =
        Disk.isFolder(root.resolve("_includes")) || Disk.isFolder(root.resolve("_layouts"));
    return new SiteFacts(
        site, SiteAddresses.of(site), SiteMarkdown.of(settings), now, plugins, templates);
  }

  /** These at another moment. */
  SiteFacts at(Instant moment) {
    return new SiteFacts(site, addresses, flavour, moment, hasPlugins, hasTemplates);
  }

  SiteSettings settings() {
    return site.settings();
  }
}
