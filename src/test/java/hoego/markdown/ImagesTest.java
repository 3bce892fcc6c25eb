package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawings;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
  private static Element page(String text, ImageSources images) {
    return Rendered.parsed(new Markdown(Rendered.WORDS).render(text, 0, images).html());
  }

  @Test
  void showsAnImageFromWhereItIsFound() {
    List<String> asked = new ArrayList<>();
    ImageSources images =
        src -> {
          asked.add(src);
          return new ImageSource.Shown("preview://post/1?a=b&c=(d)");
        };
    Element page =
        page("![글](<그림 하나.png> \"제목\")\n\n<img src=\"a&amp;b.png\" width=300 alt='나'>\n", images);
    assertThat(page.select("img").eachAttr("src"))
        .allMatch(src -> src.startsWith("preview://post/1?a=b&c="))
        .hasSize(2);
    assertThat(page.select("img").eachAttr("alt")).containsExactly("글", "나");
    assertThat(page.select("img[width=300]")).hasSize(1);
    assertThat(asked).last().isEqualTo("a&b.png");
    assertThat(asked).hasSize(2);
  }

  @Test
  void showsRasterDataButNoOther() {
    assertThat(
            page("![](a)", src -> new ImageSource.Shown("data:image/png;base64,AAAA"))
                .select("img"))
        .extracting(image -> image.attr("src"))
        .containsExactly("data:image/png;base64,AAAA");
    assertThat(
            page("![](a)", src -> new ImageSource.Shown("data:image/svg+xml;base64,AAAA")).html())
        .doesNotContain("svg");
  }

  @Test
  void framesAMissingImageWithThePlacesLookedAt() {
    Element page =
        page(
            "![<b>글</b>](없는.png)",
            src -> new ImageSource.Missing("<없는>.png", List.of("/가/<없는>.png", "/나/없는.png")));
    Element frame = page.selectFirst(".hoego-frame.hoego-missing");
    assertThat(frame).isNotNull();
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select(".hoego-missing strong").text()).isEqualTo("없는 이미지");
    assertThat(page.select(".hoego-missing code").text()).isEqualTo("<없는>.png");
    assertThat(page.select(".hoego-missing .hoego-place").eachText())
        .containsExactly("찾은 곳: /가/<없는>.png", "찾은 곳: /나/없는.png");
    assertThat(page.select(".hoego-missing .hoego-alt")).hasSize(1);
  }

  @Test
  void framesAnImageThatIsNotShownWithTheReason() {
    Element page = page("![](큰.png)", src -> new ImageSource.Unshown(src, "너무 큽니다"));
    assertThat(page.select(".hoego-unshown strong").text()).isEqualTo("너무 큽니다");
    assertThat(page.select(".hoego-unshown code")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![](https://example.com/a.png)",
        "<img src=https://example.com/a.png srcset='https://example.com/b.png 2x'>",
        "<IMG SRC='https://example.com/a.png' lowsrc=https://example.com/b.png>",
        "<image src=https://example.com/a.png>",
        "<picture><source srcset=https://example.com/b.png><img"
            + " src=https://example.com/a.png></picture>",
        "<div>\n<img\nsrc=https://example.com/a.png\nonload=x>\n</div>",
        "<div><img/src=https://example.com/a.png></div>",
        "[![](https://example.com/a.png)](b)",
      })
  void neverLoadsARemoteImage(String text) {
    for (Flavour flavour : Rendered.FLAVOURS) {
      Markdown markdown = new Markdown(Rendered.WORDS);
      Element page =
          Rendered.parsed(
              markdown
                  .render(text, 0, ImageSource.Remote::new, null, flavour, Drawings.NONE)
                  .html());
      assertThat(page.select("img, image, source, picture, [src], [srcset]")).isEmpty();
      Element frame = page.selectFirst(".hoego-frame.hoego-remote code");
      // kramdown takes a tag for text whose values need quotes.
      assertThat(frame == null ? page.text() : frame.text()).contains("https://example.com/a.png");
    }
  }

  @Test
  void keepsAnAddressAsThePostHasIt() {
    Element page =
        page(
            "<img src='https://example.com/a.png' srcset='b 2x'> ![](/가/나.png)"
                + " ![](//example.com/c.png)",
            ImageSource.Kept::new);
    assertThat(page.select("img[srcset]")).isEmpty();
    assertThat(page.select("img")).hasSize(3);
    assertThat(page.select("img").getFirst().attr("src")).isEqualTo("https://example.com/a.png");
    assertThat(page.select("img").getLast().attr("src")).isEqualTo("https://example.com/c.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iframe width=560 height=315 src=\"//www.youtube.com/embed/dQw4w9WgXcQ?start=30\""
            + " allowfullscreen></iframe>",
        "<iframe src='https://www.youtube.com/embed/dQw4w9WgXcQ?start=30'>",
        "<video src='https://www.youtube.com/embed/dQw4w9WgXcQ?start=30' autoplay>글</video>",
        "<video autoplay>\n"
            + "<source src='https://www.youtube.com/embed/dQw4w9WgXcQ?start=30'>\n"
            + "</video>",
        "<embed src='https://www.youtube.com/embed/dQw4w9WgXcQ?start=30'>",
        "<object data='https://www.youtube.com/embed/dQw4w9WgXcQ?start=30'>글</object>",
        "<audio src='https://www.youtube.com/embed/dQw4w9WgXcQ?start=30'></audio>",
      })
  void makesEmbedsCardsWithALink(String text) {
    Element page = Rendered.tree("앞\n\n" + text + "\n");
    assertThat(page.select("iframe, video, audio, embed, object, source")).isEmpty();
    Element card = page.expectFirst("a.hoego-card");
    assertThat(card.attr("href")).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30s");
    assertThat(card.select("strong").text()).isEqualTo("YouTube");
    assertThat(card.select(".hoego-address").text())
        .isEqualTo("youtube.com/watch?v=dQw4w9WgXcQ&t=30s");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "//www.youtube-nocookie.com/embed/abc_DEF-123, YouTube,"
            + " https://www.youtube.com/watch?v=abc_DEF-123, video",
        "https://www.youtube.com/embed/videoseries?list=PL1, YouTube,"
            + " https://www.youtube.com/playlist?list=PL1, video",
        "https://player.vimeo.com/video/76979871?h=8, Vimeo, https://vimeo.com/76979871, video",
        "https://open.spotify.com/embed/track/4uL?si=1, Spotify,"
            + " https://open.spotify.com/track/4uL, sound",
        "https://player.twitch.tv/?video=v12&parent=a.kr, Twitch,"
            + " https://www.twitch.tv/videos/12, video",
        "https://a.kr/b.mp4?c, 동영상, https://a.kr/b.mp4?c, video",
        "https://codesandbox.io/embed/a, 끼워 넣은 것, https://codesandbox.io/embed/a, page",
        "https://evil.example/youtube.com/embed/abcdefg, 끼워 넣은 것,"
            + " https://evil.example/youtube.com/embed/abcdefg, page",
      })
  void leadsToThePageForPeople(String src, String name, String href, String kind) {
    Element card =
        Rendered.tree("<iframe src=\"" + src.replace("&", "&amp;") + "\"></iframe>\n")
            .expectFirst("a.hoego-card");
    assertThat(card.select("strong").text()).isEqualTo(name);
    assertThat(card.attr("href")).isEqualTo(href);
    assertThat(card.className()).isEqualTo("hoego-card hoego-" + kind);
  }

  @Test
  void namesACardByItsTitleButNotByThatOfAPlayer() {
    Element page =
        Rendered.tree(
            "<iframe src='https://youtu.be/abcdefghijk' title='서울의 <b>밤'></iframe>\n"
                + "<iframe src='https://youtu.be/abcdefghijk' title='YouTube video"
                + " player'></iframe>\n");
    assertThat(page.select(".hoego-card strong").eachText()).containsExactly("서울의 <b>밤", "YouTube");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iframe src=\"javascript:alert(1)\">",
        "<iframe src=\"data:text/html,x\">",
        "<iframe srcdoc=\"<p>글\">",
        "<embed src=\"file:///etc/passwd\">",
        "<object data=\"\\\\server\\share\">",
        "<video>",
      })
  void aCardThatCanLeadNowhereIsNoLink(String text) {
    Element page = Rendered.tree(text);
    assertThat(page.select("span.hoego-card")).hasSize(1);
    assertThat(page.select("a")).isEmpty();
  }

  @Test
  void looksForImagesAgainWhenAskedOrWithOthers() {
    List<String> asked = new ArrayList<>();
    ImageSources images =
        src -> {
          asked.add(src);
          return new ImageSource.Kept(src);
        };
    Markdown markdown = new Markdown(Rendered.WORDS);
    markdown.render("![](a.png)\n", 0, images);
    markdown.render("![](a.png)\n\n더\n", 0, images);
    assertThat(asked).hasSize(1);
    markdown.forgetImages();
    markdown.render("![](a.png)\n", 0, images);
    assertThat(asked).hasSize(2);
    RenderedPost others =
        markdown.render("![](a.png)\n", 0, src -> new ImageSource.Shown("preview://b"));
    assertThat(others.html()).contains("preview://b");
  }
}
