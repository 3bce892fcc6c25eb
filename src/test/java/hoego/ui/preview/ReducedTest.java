package hoego.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.site.ImageFacts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures come to the page no larger than it shows them, and no more of them than memory has. */
class ReducedTest {
  private static byte[] picture(int width, int height, int type, String kind) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int x = width / 2; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, 0xFFFF0000);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, kind, out)).isTrue();
    return out.toByteArray();
  }

  private static BufferedImage shown(byte[] bytes) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
  }

  private static ImageFacts facts(byte[] bytes) {
    return ((ImageFacts.Checked.Good) ImageFacts.of(bytes)).facts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "bmp"})
  void aLargePictureIsAsWideAsThePageShowsItAtMost(String kind) throws IOException {
    byte[] large = picture(4_000, 1_000, BufferedImage.TYPE_INT_RGB, kind);
    BufferedImage reduced = shown(Reduced.of(large));
    assertThat(reduced.getWidth()).isEqualTo(Reduced.WIDEST);
    assertThat(reduced.getHeight()).isEqualTo(Reduced.WIDEST / 4);
    assertThat(reduced.getRGB(100, 100) & 0xFF0000).isLessThan(0x100000);
    assertThat(reduced.getRGB(1_300, 100) & 0xFF0000).isGreaterThan(0xE00000);
    assertThat(Reduced.pixels(facts(large))).isBetween(518_000L, 519_000L);
  }

  @Test
  void whatCanBeSeenThroughStaysSo() throws IOException {
    BufferedImage reduced =
        shown(Reduced.of(picture(2_000, 1_500, BufferedImage.TYPE_INT_ARGB, "png")));
    assertThat(reduced.getWidth()).isEqualTo(Reduced.WIDEST);
    assertThat(reduced.getRGB(10, 10) >>> 24).isZero();
    assertThat(reduced.getRGB(1_400, 10) >>> 24).isEqualTo(255);
  }

  @Test
  void whatIsSmallOrNoPictureStaysAsItIs() throws IOException {
    byte[] small = picture(1_000, 1_000, BufferedImage.TYPE_INT_RGB, "png");
    assertThat(Reduced.of(small)).isSameAs(small);
    byte[] page = "<script>".getBytes(StandardCharsets.UTF_8);
    assertThat(Reduced.of(page)).isSameAs(page);
    byte[] cut = Arrays.copyOf(picture(2_000, 1_500, BufferedImage.TYPE_INT_RGB, "png"), 60);
    assertThat(Reduced.of(cut)).isSameAs(cut);
  }

  @Test
  void countsAPictureOnceAndLeavesOutWhatDoesNotFitAnyMore() {
    HeldPixels held = new HeldPixels();
    assertThat(held.fits("a", HeldPixels.MOST - 10)).isTrue();
    assertThat(held.fits("a", HeldPixels.MOST - 10)).isTrue();
    assertThat(held.fits("b", 11)).isFalse();
    assertThat(held.fits("c", 10)).isTrue();
    assertThat(held.fits("a", 5)).isTrue();
    assertThat(held.fits("b", HeldPixels.MOST - 15)).isTrue();
  }

  @Test
  void readsThePictureThatAnAddressHolds() throws IOException {
    byte[] small = picture(3, 3, BufferedImage.TYPE_INT_RGB, "png");
    String code = Base64.getEncoder().encodeToString(small);
    assertThat(EmbeddedPicture.bytes("DATA:image/png;base64," + code)).hasValue(small);
    assertThat(EmbeddedPicture.bytes("data:text/html;base64," + code)).isEmpty();
    assertThat(EmbeddedPicture.bytes("data:image/png;base64,A")).isEmpty();
    assertThat(EmbeddedPicture.bytes("data:image/png," + code)).isEmpty();
  }
}
