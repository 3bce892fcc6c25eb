package hoego.markdown;

import hoego.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a body names and shows, with where it stands, in chars of the body.
 *
 * @param images the addresses of images, in the order of the source
 * @param links the addresses of links, likewise
 * @param code blocks and spans of code
 * @param ids what in the page can be led to with {@code #}, as it is written in the HTML
 * @param onlyHere emphasis that GitHub would show as it is written, marks included
 * @param onlyOnGitHub emphasis that only GitHub would show as such
 */
public record BodyReading(
    List<Mention> images,
    List<Mention> links,
    List<TextRange> code,
    Set<String> ids,
    List<TextRange> onlyHere,
    List<TextRange> onlyOnGitHub) {

  private static final long DEADLINE_MILLIS = 4_000;

  /** An address as it is written, entities and percent signs included, and where it stands. */
  public record Mention(String address, TextRange range) {}

  public BodyReading {
    images = List.copyOf(images);
    links = List.copyOf(links);
    code = List.copyOf(code);
    ids = Set.copyOf(ids);
    onlyHere = List.copyOf(onlyHere);
    onlyOnGitHub = List.copyOf(onlyOnGitHub);
  }

  /** Reads a body; empty where that takes too long. Any thread. */
  public static Optional<BodyReading> of(String body, Flavour flavour) {
    return Bounded.call(DEADLINE_MILLIS, deadline -> BodyReader.read(body, flavour, deadline));
  }
}
