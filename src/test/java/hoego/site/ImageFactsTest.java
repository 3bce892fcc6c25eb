package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFactsTest {
  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static ImageFacts.Checked refused(ImageFacts.Refusal why) {
    return new ImageFacts.Checked.Refused(why);
  }

  @ParameterizedTest
  @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF", "bmp, BMP"})
  void tellsKindAndSizeByTheBytes(String format, ImageType type) throws IOException {
    byte[] bytes = image(format);
    ImageFacts facts = new ImageFacts(type, bytes.length, 7, 5);
    assertThat(ImageFacts.of(bytes)).isEqualTo(new ImageFacts.Checked.Good(facts));
    assertThat(facts.drawn()).isTrue();
  }

  @Test
  void whatThePreviewDoesNotDrawHasNoSize() {
    byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
    ImageFacts facts = new ImageFacts(ImageType.SVG, svg.length, 0, 0);
    assertThat(ImageFacts.of(svg)).isEqualTo(new ImageFacts.Checked.Good(facts));
    assertThat(facts.drawn()).isFalse();
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] bomb = image("png");
    // 30,000 by 30,000 in the header.
    bomb[18] = bomb[22] = 0x75;
    bomb[19] = bomb[23] = 0x30;
    assertThat(ImageFacts.of(bomb)).isEqualTo(refused(ImageFacts.Refusal.TOO_LARGE));
  }

  @Test
  void whatIsNoneOrBrokenIsRefused() throws IOException {
    assertThat(ImageFacts.of("글".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(refused(ImageFacts.Refusal.UNKNOWN_KIND));
    assertThat(ImageFacts.of(new byte[0])).isEqualTo(refused(ImageFacts.Refusal.UNKNOWN_KIND));
    assertThat(ImageFacts.of(Arrays.copyOf(image("png"), 12)))
        .isEqualTo(refused(ImageFacts.Refusal.UNREADABLE));
  }

  @Test
  void aFileOfTooManyBytesIsNotRead() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = disk.getPath("/a.png");
      Files.write(file, Arrays.copyOf(image("png"), (int) ImageFacts.MOST_BYTES + 1));
      assertThat(ImageFacts.of(file)).isEqualTo(refused(ImageFacts.Refusal.TOO_LARGE));
      Files.write(file, new byte[(int) ImageFacts.MOST_BYTES + 1]);
      assertThat(ImageFacts.of(file)).isEqualTo(refused(ImageFacts.Refusal.UNKNOWN_KIND));
      assertThat(ImageFacts.of(disk.getPath("/none.png")))
          .isEqualTo(refused(ImageFacts.Refusal.UNREADABLE));
    }
  }

  @Test
  void countsThePicturesOfOneThatMoves() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < 3; i++) {
        writer.writeToSequence(
            new IIOImage(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED), null, null),
            null);
      }
      writer.endWriteSequence();
    }
    byte[] gif = out.toByteArray();
    assertThat(ImageFacts.of(gif))
        .isEqualTo(
            new ImageFacts.Checked.Good(new ImageFacts(ImageType.GIF, gif.length, 40, 30, 3)));
    byte[] cut = Arrays.copyOf(gif, gif.length - 5);
    assertThat(ImageFacts.of(cut))
        .isInstanceOfSatisfying(
            ImageFacts.Checked.Good.class,
            good -> assertThat(good.facts().frames()).isBetween(1, 3));
  }
}
