package hoego.markdown;

import hoego.drawing.Drawings;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts rendered for tests. */
final class Rendered {
  static final PageWords WORDS =
      new PageWords(
          "없는 이미지",
          "찾은 곳:",
          new PageWords.Elsewhere("밖의 이미지", "보기", "가져오는 중", "동영상", "소리", "끼워 넣은 것"),
          "복잡한 글",
          new PageWords.Formulas("잘못 쓴 수식", "{0}번째 줄 {1}번째 글자", "덜 끝남"),
          new PageWords.Diagrams("다이어그램", "잘못 쓴 다이어그램", "오래 걸림", "{0}번째 줄"));

  /** Every grammar, as a site without settings of its own has it. */
  static final List<Flavour> FLAVOURS =
      List.of(Flavour.JEKYLL, new Flavour.CommonMark(), new Flavour.GitHub());

  static final ImageSources KEPT = ImageSource.Kept::new;

  private Rendered() {}

  static RenderedPost of(String text) {
    return of(text, 0);
  }

  static RenderedPost of(String text, int bodyStart) {
    return new Markdown(WORDS).render(text, bodyStart, KEPT);
  }

  static RenderedPost of(String text, Flavour flavour) {
    return new Markdown(WORDS).render(text, 0, KEPT, null, flavour, Drawings.NONE);
  }

  /** The page's tree, without the line ends between elements. */
  static Element tree(String text) {
    return parsed(of(text).html());
  }

  static Element parsed(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    return page.body();
  }

  /** The HTML within the only paragraph, entities as a browser would write them. */
  static String line(String text) {
    return Objects.requireNonNull(tree(text).selectFirst("p")).html();
  }
}
