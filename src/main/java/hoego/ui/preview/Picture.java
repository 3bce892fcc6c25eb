package hoego.ui.preview;

import hoego.file.Disk;
import hoego.site.ImageFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture's file that may be shown: of a kind that the preview draws and of a size that it bears.
 *
 * @param key names it in an address
 * @param type its media type by its first bytes, whatever its name says
 */
record Picture(String key, Path file, String type) implements Shown {
  @Override
  public byte[] bytes() throws IOException {
    byte[] bytes = Disk.read(file);
    // The file may have changed since it was checked.
    if (refusal(ImageFacts.of(bytes)).isPresent()) {
      throw new IOException("no picture any more");
    }
    return bytes;
  }

  /** Why a file's picture can't be shown; empty where it can. */
  static Optional<ImageFacts.Refusal> refusal(ImageFacts.Checked checked) {
    return switch (checked) {
      case ImageFacts.Checked.Good(ImageFacts facts) ->
          facts.drawn() ? Optional.empty() : Optional.of(ImageFacts.Refusal.UNKNOWN_KIND);
      case ImageFacts.Checked.Refused(ImageFacts.Refusal why) -> Optional.of(why);
    };
  }
}
