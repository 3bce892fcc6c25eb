package hoego.export;

import java.nio.file.Path;
import java.util.List;

/**
 * A page ready to be written.
 *
 * @param html the whole page, to be written in UTF-8
 * @param files the images beside it, in the order of their first use
 */
public record ExportedPage(String html, List<BesideFile> files) {
  public ExportedPage {
    files = List.copyOf(files);
  }

  /**
   * An image beside a page.
   *
   * @param path where it is to be, from the page's folder, parted by a slash
   * @param source the file to copy
   */
  public record BesideFile(String path, Path source) {}
}
