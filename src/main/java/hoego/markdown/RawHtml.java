package hoego.markdown;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML as Jekyll would write it, for pages that are asked for uncleaned. */
public final class RawHtml {
  private RawHtml() {}

  /**
   * The HTML with its images in place and all else as it stands, scripts included: never to be
   * shown in the preview.
   *
   * @param images what they are; those that can't be shown keep their addresses
   */
  public static String withImages(String html, ImageSources images) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.appendChildren(Parser.htmlParser().parseFragmentInput(html, body, ""));
    for (Element image : body.select("img[src]")) {
      switch (images.of(image.attr("src").strip())) {
        case ImageSource.Shown(String url) -> setSource(image, url);
        case ImageSource.Kept(String url) -> setSource(image, url);
        case ImageSource.Missing _,
            ImageSource.Unshown _,
            ImageSource.Remote _,
            ImageSource.Awaited _ -> {}
      }
    }
    return body.html();
  }

  /** As the first attribute, which is where an image's source is looked for. */
  private static void setSource(Element image, String url) {
    Attributes others = image.attributes().clone();
    others.remove("src");
    image.clearAttributes();
    image.attr("src", url);
    image.attributes().addAll(others);
  }
}
