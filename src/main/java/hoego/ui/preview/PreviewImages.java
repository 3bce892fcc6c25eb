package hoego.ui.preview;

import hoego.drawing.Plate;
import hoego.file.Disk;
import hoego.language.Messages;
import hoego.markdown.ImageSource;
import hoego.markdown.ImageSources;
import hoego.site.ImageFacts;
import hoego.site.ImageLookup;
import hoego.site.ImagePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds one post's images and gives the preview addresses for those that may be shown. */
public final class PreviewImages implements ImageSources {
  private record Known(String stamp, ImageSource source) {}

  private final PreviewProtocol protocol;
  private final ImageLookup lookup;
  private final Path root;
  private final Messages messages;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** Images of the post that {@code lookup} is for, places named from {@code root} on. */
  public PreviewImages(PreviewProtocol protocol, ImageLookup lookup, Path root, Messages messages) {
    this.protocol = protocol;
    this.lookup = lookup;
    this.root = root;
    this.messages = messages;
  }

  @Override
  public ImageSource of(String src) {
    return switch (lookup.find(src)) {
      case ImagePlace.Found found -> shown(found.file(), src);
      case ImagePlace.Missing missing ->
          new ImageSource.Missing(
              missing.name(), missing.lookedAt().stream().map(this::place).toList());
      case ImagePlace.Remote remote -> new ImageSource.Remote(remote.url());
      case ImagePlace.Embedded embedded -> new ImageSource.Kept(src);
      case ImagePlace.Forbidden forbidden ->
          new ImageSource.Unshown(forbidden.name(), messages.text("image.forbidden"));
    };
  }

  @Override
  public ImageSource drawn(Plate plate) {
    return new ImageSource.Shown(protocol.drawn(plate.png()));
  }

  private ImageSource shown(Path file, String src) {
    String stamp = stamp(file);
    Known before = known.get(file);
    if (before != null && before.stamp().equals(stamp)) {
      return before.source();
    }
    ImageFacts.Checked checked = ImageFacts.of(file);
    Optional<ImageFacts.Refusal> refusal = Picture.refusal(checked);
    ImageSource source =
        checked instanceof ImageFacts.Checked.Good(ImageFacts facts) && refusal.isEmpty()
            ? new ImageSource.Shown(
                protocol.address(
                    new Picture(
                        protocol.freshKey(file, facts.type().mime()), file, facts.type().mime())))
            : new ImageSource.Unshown(
                src,
                messages.text(
                    switch (refusal.orElse(ImageFacts.Refusal.UNREADABLE)) {
                      case UNKNOWN_KIND -> "image.unknown-kind";
                      case TOO_LARGE -> "image.too-large";
                      case UNREADABLE -> "image.unreadable";
                    }));
    known.put(file, new Known(stamp, source));
    return source;
  }

  private String place(Path path) {
    Path shown = path.startsWith(root) ? root.relativize(path) : path;
    return shown.toString();
  }

  private static String stamp(Path file) {
    try {
      return Disk.size(file) + "@" + Disk.modified(file);
    } catch (IOException gone) {
      return "gone";
    }
  }
}
