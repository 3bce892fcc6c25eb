package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** A tree is looked through as jsoup does it, but not after the time is up. */
class TimedTreeTest {
  private static Element tree(int items) {
    return Jsoup.parseBodyFragment("<p class=a>가 <b>나</b> <img src=x></p>".repeat(items)).body();
  }

  @Test
  void findsWhatJsoupFinds() {
    Element body = tree(300);
    Deadline late = Deadline.in(60_000);
    assertThat(TimedTree.elements(body, "p.a > img, b", late))
        .isEqualTo(body.select("p.a > img, b"))
        .hasSize(600);
    assertThat(TimedTree.nodes(body, TextNode.class, late))
        .isEqualTo(body.nodeStream(TextNode.class).toList());
    assertThat(TimedTree.html(body, late)).isEqualTo(body.html());
  }

  @Test
  void givesUpWhenTheTimeIsOverThoughNothingIsFound() {
    Element body = tree(300);
    assertThatExceptionOfType(Deadline.TimeUp.class)
        .isThrownBy(() -> TimedTree.elements(body, "video", Deadline.in(-1)));
    assertThatExceptionOfType(Deadline.TimeUp.class)
        .isThrownBy(() -> TimedTree.nodes(body, TextNode.class, Deadline.in(-1)));
    assertThatExceptionOfType(Deadline.TimeUp.class)
        .isThrownBy(() -> TimedTree.html(body, Deadline.in(-1)));
  }
}
