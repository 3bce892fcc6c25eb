package hoego.export;

import hoego.export.ExportedPage.BesideFile;
import hoego.file.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes one post to a file of its own; immutable, waits for the disk, for any thread. */
public final class PostExporter {
  private final HtmlExporter exporter;
  private final ExportContent content;

  /** Writes pages as {@code exporter} makes them, or bodies. */
  public PostExporter(HtmlExporter exporter, ExportContent content) {
    this.exporter = exporter;
    this.content = content;
  }

  /**
   * Exports a post.
   *
   * @param target the file to write; folders that are missing are made
   * @param overwrite whether a regular file is replaced, and those in its folder of images
   * @throws ExportException where the post could not be rendered or the file not be written; the
   *     file is untouched then
   */
  public void export(PostText post, Path target, boolean overwrite) throws ExportException {
    Path absolute = target.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new ExportException(new ExportFailure.NotAFile(absolute));
    }
    ExportFolder folder = ExportFolder.at(parent, List.of(post.file()));
    export(post, folder, String.valueOf(absolute.getFileName()), overwrite);
  }

  /** The same into a folder, at a path from it. */
  private void export(PostText post, ExportFolder folder, String path, boolean overwrite)
      throws ExportException {
    made(post, path).write(folder, overwrite);
  }

  /**
   * What is to be written for a post, without writing it.
   *
   * @param path of the page from the folder that is exported to, parted by slashes
   */
  Made made(PostText post, String path) throws ExportException {
    if (content == ExportContent.BODY) {
      return new Made(path, exporter.body(post), List.of());
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    ExportedPage page =
        content == ExportContent.RAW_PAGE
            ? exporter.rawPage(post, name)
            : exporter.page(post, name);
    return new Made(path, page.html(), page.files());
  }

  /**
   * A page that is yet to be written.
   *
   * @param path from the folder that is exported to, parted by slashes
   * @param files those that go beside it
   */
  record Made(String path, String html, List<BesideFile> files) {

    /** Waits until it is on the disk; the page comes after what it shows. */
    void write(ExportFolder folder, boolean overwrite) throws ExportException {
      String beside = path.substring(0, path.lastIndexOf('/') + 1);
      for (BesideFile file : files) {
        folder.write(beside + file.path(), bytes(file.source()), overwrite);
      }
      folder.write(path, html.getBytes(StandardCharsets.UTF_8), overwrite);
    }
  }

  private static byte[] bytes(Path image) throws ExportException {
    try {
      return Disk.read(image);
    } catch (IOException cause) {
      throw new ExportException(new ExportFailure.Unreadable(cause));
    }
  }
}
