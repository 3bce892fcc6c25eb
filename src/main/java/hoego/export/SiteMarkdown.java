package hoego.export;

import hoego.file.Disk;
import hoego.markdown.Flavour;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Markdown that a site's settings name; touches the disk. */
public final class SiteMarkdown {
  private SiteMarkdown() {}

  /** The Markdown of the site in a folder; kramdown as Jekyll has it where nothing is said. */
  public static Flavour of(Path root) {
    for (String name : List.of("_config.yml", "_config.yaml")) {
      Path file = root.resolve(name);
      if (Disk.isFile(file)) {
        try {
          return of(FrontMatter.of(new String(Disk.read(file), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
          return Flavour.JEKYLL;
        }
      }
    }
    return Flavour.JEKYLL;
  }

  private static Flavour of(FrontMatter settings) {
    String markdown = settings.entry("markdown").map(FrontMatterEntry::text).orElse("");
    return Flavour.of(
        markdown, settings.entry("kramdown").map(entry -> map(entry.fields())).orElseGet(Map::of));
  }

  private static Map<String, Object> map(List<FrontMatterEntry> entries) {
    Map<String, Object> map = new HashMap<>();
    for (FrontMatterEntry entry : entries) {
      switch (entry.kind()) {
        case NULL -> {}
        case MAP -> map.put(entry.key(), map(entry.fields()));
        case LIST -> map.put(entry.key(), entry.items());
        default -> map.put(entry.key(), entry.text());
      }
    }
    return map;
  }
}
