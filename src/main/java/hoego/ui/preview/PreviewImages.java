package hoego.ui.preview;

import hoego.drawing.Plate;
import hoego.file.Disk;
import hoego.language.Messages;
import hoego.markdown.ImageSource;
import hoego.markdown.ImageSources;
import hoego.site.ImageFacts;
import hoego.site.ImageLookup;
import hoego.site.ImagePlace;
import hoego.web.WebAnswer;
import hoego.web.WebPictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds one post's images and gives the preview addresses for those that may be shown. */
public final class PreviewImages implements ImageSources {
  private static final int LONGEST_NAME = 40;
  private static final int MOST_ELSEWHERE = 300;

  /** Decides on the pictures of the web. */
  public sealed interface Elsewhere {
    /** None is asked for. */
    record Left() implements Elsewhere {}

    /**
     * They are fetched.
     *
     * @param then run on any thread when more of them are there
     */
    record Fetched(WebPictures web, Runnable then) implements Elsewhere {}
  }

  private record Known(String stamp, ImageSource source) {}

  private final PreviewProtocol protocol;
  private final ImageLookup lookup;
  private final Path root;
  private final Messages messages;
  private final Elsewhere elsewhere;
  private final HeldPixels held = new HeldPixels();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** Images of the post that {@code lookup} is for, places named from {@code root} on. */
  public PreviewImages(
      PreviewProtocol protocol,
      ImageLookup lookup,
      Path root,
      Messages messages,
      Elsewhere elsewhere) {
    this.elsewhere = elsewhere;
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
      case ImagePlace.Remote(String url) ->
          switch (elsewhere) {
            case Elsewhere.Left() -> new ImageSource.Remote(url);
            case Elsewhere.Fetched(WebPictures web, Runnable then) -> fetched(url, web, then);
          };
      case ImagePlace.Embedded embedded -> embedded(src);
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
    ImageSource source;
    if (checked instanceof ImageFacts.Checked.Good(ImageFacts facts) && refusal.isEmpty()) {
      String type = facts.type().mime();
      source =
          held.fits(file.toString(), Reduced.pixels(facts))
              ? new ImageSource.Shown(
                  protocol.address(new Picture(protocol.freshKey(file, type), file, type)))
              : unshown(src, "image.too-many");
    } else {
      source = unshown(src, reason(refusal.orElse(ImageFacts.Refusal.UNREADABLE)));
    }
    known.put(file, new Known(stamp, source));
    return source;
  }

  private ImageSource fetched(String url, WebPictures web, Runnable then) {
    if (asked.size() >= MOST_ELSEWHERE && !asked.contains(url)) {
      return unshown(url, "image.too-many");
    }
    asked.add(url);
    return switch (web.ask(url, then)) {
      case WebAnswer.Awaited() -> new ImageSource.Awaited(url);
      case WebAnswer.Refused(WebAnswer.Reason why, int status) ->
          new ImageSource.Unshown(url, messages.text(reason(why), status));
      case WebAnswer.Here(ImageFacts facts) ->
          held.fits(url, Reduced.pixels(facts))
              ? new ImageSource.Shown(
                  protocol.address(
                      PreviewProtocol.keyOf(url, facts.type().mime()), new WebPicture(web, url)))
              : unshown(url, "image.too-many");
    };
  }

  private static String reason(WebAnswer.Reason why) {
    return switch (why) {
      case BAD_ADDRESS -> "web-image.bad-address";
      case NOT_PUBLIC -> "web-image.not-public";
      case UNKNOWN_HOST -> "web-image.unknown-host";
      case NO_CONNECTION -> "web-image.no-connection";
      case TOO_SLOW -> "web-image.too-slow";
      case STATUS -> "web-image.status";
      case TOO_MANY_REDIRECTS -> "web-image.redirects";
      case TOO_LARGE -> "image.too-large";
      case NO_PICTURE -> "image.unknown-kind";
      case UNREADABLE -> "image.unreadable";
    };
  }

  /** A picture within the post, which the page decodes itself. */
  private ImageSource embedded(String src) {
    String named = src.substring(0, Math.min(src.length(), LONGEST_NAME));
    byte[] bytes = EmbeddedPicture.bytes(src).orElse(new byte[0]);
    ImageFacts.Checked checked = ImageFacts.of(bytes);
    Optional<ImageFacts.Refusal> refusal = Picture.refusal(checked);
    if (refusal.isPresent() || !(checked instanceof ImageFacts.Checked.Good(ImageFacts facts))) {
      return unshown(named, reason(refusal.orElse(ImageFacts.Refusal.UNREADABLE)));
    }
    if (facts.pixels() > Reduced.MOST_PIXELS) {
      return unshown(named, "image.too-large");
    }
    return held.fits(src, facts.pixels())
        ? new ImageSource.Kept(src)
        : unshown(named, "image.too-many");
  }

  private ImageSource unshown(String name, String key) {
    return new ImageSource.Unshown(name, messages.text(key));
  }

  private static String reason(ImageFacts.Refusal why) {
    return switch (why) {
      case UNKNOWN_KIND -> "image.unknown-kind";
      case TOO_LARGE -> "image.too-large";
      case UNREADABLE -> "image.unreadable";
    };
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
