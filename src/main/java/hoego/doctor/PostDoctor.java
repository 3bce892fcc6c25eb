package hoego.doctor;

import hoego.markdown.BodyReading;
import hoego.post.PostPlace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what Jekyll would not publish as a post's writer means it; for any thread. */
public final class PostDoctor {
  private static final Comparator<Finding> ORDER =
      Comparator.<Finding>comparingInt(each -> each.range().start())
          .thenComparing(Finding::kind)
          .thenComparing(each -> String.join("\n", each.details()));

  private PostDoctor() {}

  /**
   * Examines a post; asks the disk for the files that it names, never fails.
   *
   * @param file the post's file, which need not exist
   * @param place where it lies, as far as Jekyll cares
   * @param text all of it with LF line ends and no byte order mark
   * @return what was found, in the order of the text
   */
  public static List<Finding> examine(Path file, PostPlace place, String text, SiteFacts facts) {
    Examined post = new Examined(file.toAbsolutePath().normalize(), place, text, facts);
    YamlChecks.check(post);
    DateChecks.check(post);
    Optional<BodyReading> reading = BodyReading.of(post.liquid.masked(), facts.flavour());
    LiquidChecks.check(post, reading);
    ImageChecks.check(post, reading);
    LinkChecks.check(post, reading);
    reading.ifPresent(read -> EmphasisChecks.check(post, read));
    return post.findings.stream().distinct().sorted(ORDER).toList();
  }
}
