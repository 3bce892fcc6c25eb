package hoego.export;

import hoego.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small blog on the disk, with pictures, to export from. */
final class ExportSite {
  static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
  static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private final Path folder;

  ExportSite(Path folder) throws IOException {
    this.folder = folder;
    write("_config.yml", "title: 회고\n");
  }

  Path folder() {
    return folder;
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  /** As many posts, each with its file's name in it. */
  List<Path> many(int posts) throws IOException {
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < posts; i++) {
      String name = "글-%03d.md".formatted(i);
      written.add(write(name, name + "\n"));
    }
    return written;
  }

  PostText post(String body) throws IOException, ExportException {
    Path file = write("_posts/2024-12-31-회고.md", "---\ntitle: 2024년 <회고>\n---\n" + body);
    return PostText.read(folder, file, ZONE);
  }

  ExportedPage page(String body) throws IOException, ExportException {
    return exporter(ImageStorage.INLINE).page(post(body), "회고.html");
  }

  Document html(String body) throws IOException, ExportException {
    return Jsoup.parse(page(body).html());
  }

  static HtmlExporter exporter(ImageStorage storage) {
    return new HtmlExporter(Messages.of(Locale.KOREAN), storage);
  }

  static SiteExporter siteExporter(ExportContent content, ImageStorage storage) {
    return new SiteExporter(new PostExporter(exporter(storage), content), ZONE);
  }

  SiteExporter.Report export(Path target, List<Path> posts) throws ExportException {
    return siteExporter(ExportContent.PAGE, ImageStorage.INLINE)
        .export(folder, posts, target, (done, total) -> {}, () -> false);
  }
}
