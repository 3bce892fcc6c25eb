package hoego.doctor;

import hoego.export.PostText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A site in a folder of its own whose posts are examined. */
final class Clinic {
  static final Instant NOW = Instant.parse("2025-06-01T03:00:00Z");
  static final String HEAD = "---\ntitle: \"회고\"\ndate: 2024-12-31 10:00:00 +0900\n---\n";

  private final Path root;

  private Clinic(Path root) {
    this.root = root;
  }

  /** A site in Seoul that has nothing but its settings. */
  static Clinic in(Path root) throws IOException {
    return new Clinic(root).with("_config.yml", "timezone: Asia/Seoul\n");
  }

  Clinic with(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Path file(String path) {
    return root.resolve(path);
  }

  List<Finding> examine(String path, String text) {
    Path file = root.resolve(path);
    return PostDoctor.examine(file, PostText.place(root, file), text, SiteFacts.read(root, NOW));
  }

  /** What is found of a post of the usual name. */
  List<Finding> examine(String text) {
    return examine("_posts/2024-12-31-retro.md", text);
  }

  List<FindingKind> kinds(String text) {
    return examine(text).stream().map(Finding::kind).toList();
  }

  /** The findings of a kind in a body that follows front matter without fault. */
  List<Finding> inBody(FindingKind kind, String body) {
    return examine(HEAD + body).stream().filter(each -> each.kind() == kind).toList();
  }

  /** The text after the fix of the first finding of a kind, which it has to have. */
  String mended(FindingKind kind, String text) {
    return fix(kind, text).orElseThrow();
  }

  Optional<String> fix(FindingKind kind, String text) {
    Finding first =
        examine(text).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    return first.fix().map(change -> change.apply(text));
  }
}
