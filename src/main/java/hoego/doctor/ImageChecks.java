package hoego.doctor;

import hoego.markdown.BodyReading;
import hoego.markdown.BodyReading.Mention;
import hoego.site.ImageLookup;
import hoego.site.ImagePlace;
import hoego.site.SiteAddresses;
import hoego.site.SiteSettings;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is the matter with the images that a post names. */
final class ImageChecks {
  private final Examined post;
  private final Path root;
  private final ImageLookup lookup;

  private ImageChecks(Examined post) {
    this.post = post;
    this.root = post.facts.site().root();
    this.lookup =
        new ImageLookup(
            root,
            post.file,
            post.matter.imageFolder().orElse(""),
            () -> post.facts.site().settings());
  }

  static void check(Examined post, Optional<BodyReading> reading) {
    SiteSettings settings = post.facts.settings();
    if (!settings.text("img_cdn").isEmpty() || !settings.text("cdn").isEmpty()) {
      // Chirpy has the images there.
      return;
    }
    ImageChecks checks = new ImageChecks(post);
    List<Mention> images = new ArrayList<>();
    post.matter
        .image()
        // A bare name is looked for by the theme, where only it knows.
        .filter(image -> image.contains("/"))
        .ifPresent(
            image ->
                post.written.values().stream()
                    .filter(value -> value.key().equals("image") && value.item() < 0)
                    .forEach(value -> images.add(new Mention(image, value.range()))));
    reading.ifPresent(
        read ->
            read.images()
                .forEach(
                    image -> images.add(new Mention(image.address(), post.inPost(image.range())))));
    images.forEach(checks::image);
  }

  private void image(Mention mention) {
    switch (lookup.find(mention.address())) {
      case ImagePlace.Missing(String name, List<Path> lookedAt) -> {
        if (name.contains("{{") || name.contains("{%") || name.isBlank() || name.contains("${")) {
          return;
        }
        Optional<Path> alike =
            lookedAt.stream().flatMap(path -> SiteAddresses.alike(root, path).stream()).findFirst();
        if (alike.isPresent()) {
          otherName(mention, name, alike.get());
        } else {
          post.add(Finding.of(FindingKind.MISSING_IMAGE, Severity.WARNING, mention.range(), name));
        }
      }
      case ImagePlace.Found(Path file) -> {
        String name = decoded(mention.address());
        String end = lastNames(file, name);
        if (!end.isEmpty() && !name.endsWith(end) && folded(name).endsWith(folded(end))) {
          otherName(mention, name, file);
        }
      }
      default -> {
        // Elsewhere, or none that may be looked at.
      }
    }
  }

  private static String decoded(String address) {
    return SiteAddresses.decoded(address);
  }

  private void otherName(Mention mention, String name, Path file) {
    String there = lastNames(file, name);
    String relative = name.replaceFirst("\\A(?:\\.{0,2}/)+", "");
    String written = mention.range().of(post.text);
    int at = written.indexOf(relative);
    Optional<TextChange> fix =
        at < 0 || there.isEmpty()
            ? Optional.empty()
            : Optional.of(
                TextChange.of(
                    new TextEdit(
                        new TextRange(
                            mention.range().start() + at,
                            mention.range().start() + at + relative.length()),
                        there)));
    boolean composed = nfc(there).equals(nfc(relative));
    post.add(
        Finding.of(
                FindingKind.OTHER_NAME,
                Severity.WARNING,
                mention.range(),
                relative,
                there,
                composed ? "nfd" : "case")
            .with(fix));
  }

  /** As many names of a file's path as the address has. */
  private static String lastNames(Path file, String name) {
    String relative = name.replaceFirst("\\A(?:\\.{0,2}/)+", "");
    if (relative.contains("/../") || relative.contains("//")) {
      return "";
    }
    int names = relative.split("/").length;
    int count = file.getNameCount();
    List<String> last = new ArrayList<>();
    for (int i = Math.max(0, count - names); i < count; i++) {
      last.add(file.getName(i).toString());
    }
    return String.join("/", last);
  }

  private static String folded(String name) {
    return nfc(name).toLowerCase(Locale.ROOT);
  }

  private static String nfc(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
