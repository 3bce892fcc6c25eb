package hoego.site;

import hoego.post.YamlValues;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site's {@code _config.yml} says; immutable.
 *
 * @param values all of it, keys in the order written; empty where there is none or it can't be read
 * @param zone the site's clock: its {@code timezone}, else this computer's
 */
public record SiteSettings(Map<String, @Nullable Object> values, ZoneId zone) {

  /** Settings of a site that has none. */
  public static SiteSettings none(ZoneId zone) {
    return new SiteSettings(Map.of(), zone);
  }

  /**
   * Reads a site's settings; touches the disk, never fails.
   *
   * @param root the site's root, see {@link SiteRoot}
   */
  public static SiteSettings read(Path root) {
    return read(root, ZoneId.systemDefault());
  }

  /**
   * The same, where a site that names no time zone has that of {@code here}.
   *
   * @param root the site's root, see {@link SiteRoot}
   */
  public static SiteSettings read(Path root, ZoneId here) {
    SiteFiles files = new SiteFiles(root);
    for (String name : List.of("_config.yml", "_config.yaml")) {
      if (files.find(files.root(), name) instanceof SiteFiles.Found.Inside(Path file)) {
        try {
          return of(SiteFiles.text(file), here);
        } catch (IOException unreadable) {
          return none(here);
        }
      }
    }
    return none(here);
  }

  /** These, for a folder that has none in the Markdown that the writer has chosen for it. */
  public SiteSettings orMarkdown(String markdown) {
    return isNone() && !markdown.isEmpty()
        ? new SiteSettings(Map.of("markdown", markdown), zone)
        : this;
  }

  /** Whether the folder says nothing of itself: it is no Jekyll site. */
  public boolean isNone() {
    return values.isEmpty();
  }

  /** Settings as they are written. */
  public static SiteSettings of(String yaml, ZoneId here) {
    Map<String, @Nullable Object> values = YamlValues.readMap(yaml, here);
    return new SiteSettings(
        values, values.get("timezone") instanceof String name ? SiteZone.of(name) : here);
  }

  /** The site's clock; {@code here} where its settings name no time zone. */
  public ZoneId zoneOr(ZoneId here) {
    return values.get("timezone") instanceof String ? zone : here;
  }

  /** A setting that is a text; empty for none, or for another kind of value. */
  public String text(String key) {
    return values.get(key) instanceof String text ? text : "";
  }

  /** Whether a theme from elsewhere brings files that are not in the folder. */
  public boolean hasTheme() {
    return !text("theme").isEmpty() || !text("remote_theme").isEmpty();
  }

  /**
   * The values that {@code defaults:} gives the front matter of a file, those of a longer path
   * before those of a shorter one.
   *
   * @param path the file's path from the site's root, its names parted by slashes
   * @param type {@code posts}, {@code drafts} or {@code pages}
   */
  public Map<String, @Nullable Object> frontMatterDefaults(String path, String type) {
    record Scope(int length, Map<?, ?> values) {}
    List<Scope> scopes = new ArrayList<>();
    if (values.get("defaults") instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> entry
            && entry.get("scope") instanceof Map<?, ?> scope
            && entry.get("values") instanceof Map<?, ?> given
            && covers(scope, path, type)) {
          scopes.add(new Scope(String.valueOf(scope.get("path")).length(), given));
        }
      }
    }
    scopes.sort(Comparator.comparingInt(Scope::length));
    Map<String, @Nullable Object> defaults = new LinkedHashMap<>();
    scopes.forEach(scope -> scope.values().forEach((k, v) -> defaults.put(String.valueOf(k), v)));
    return defaults;
  }

  private static boolean covers(Map<?, ?> scope, String path, String type) {
    Object wantedType = scope.get("type");
    if (wantedType != null && !wantedType.equals(type)) {
      return false;
    }
    String wanted = scope.get("path") instanceof String text ? text.replaceFirst("\\A/+", "") : "";
    wanted = wanted.replaceFirst("/+\\z", "");
    return wanted.isEmpty() || path.equals(wanted) || path.startsWith(wanted + "/");
  }
}
