package hoego.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** Whatever becomes of a post while it is written, it is previewed in time; see also fuzz.sh. */
class FuzzTest {
  private final Path folder =
      Path.of(System.getProperty("hoego.project", "")).resolve("sample-posts");
  private final MutatedPosts posts = new MutatedPosts(Fuzz.read(folder));
  private final PreviewedPost preview = new PreviewedPost(folder);

  FuzzTest() throws IOException {}

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void previewsWhateverBecomesOfAPost(@ForAll @LongRange(min = 1) long seed) {
    assertThat(preview.problem(posts.of(seed), Fuzz.flavour(seed))).isEmpty();
  }
}
