package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What themes make of a post, in a page without the theme. */
class ThemeTreeTest {
  @Test
  void emphasisBelowAnImageIsItsCaption() {
    var page =
        Rendered.tree(
            "![가](/a.png){: .w-50 .shadow lqip=\"data:x\"}\n_설명 하나_\n\n[![나](/b.png)](#b)\n*설명 둘*\n");
    assertThat(page.select("em.hoego-caption").eachText()).containsExactly("설명 하나", "설명 둘");
    assertThat(page.expectFirst("img").classNames()).containsExactlyInAnyOrder("w-50", "shadow");
    assertThat(page.select("[lqip]")).isEmpty();
  }

  @Test
  void eachOfSeveralImagesInAParagraphHasItsOwn() {
    var page = Rendered.tree("![가](/a.png)\n_하나_\n![나](/b.png)\n_둘_\n");
    assertThat(page.select("em.hoego-caption").eachText()).containsExactly("하나", "둘");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "앞글 ![가](/a.png) _강조_",
        "![가](/a.png) 글 _강조_",
        "![가](/a.png)\n_강조_ 뒷글",
        "![가](/a.png)\n\n_강조_",
        "_강조_"
      })
  void otherEmphasisIsEmphasis(String text) {
    assertThat(Rendered.tree(text).select("em")).hasSize(1);
    assertThat(Rendered.tree(text).select(".hoego-caption")).isEmpty();
  }

  @Test
  void codeHasItsFilesNameAboveIt() {
    var page = Rendered.tree("```yaml\na: 1\n```\n{: file=\"_data/<b>.yml\" .nolineno }\n");
    assertThat(page.select(".hoego-file").text()).isEqualTo("_data/<b>.yml");
    assertThat(page.select(".hoego-file ~ * pre, .hoego-file ~ pre")).hasSize(1);
  }

  @Test
  void promptsAndNoticesKeepTheirClasses() {
    var page =
        Rendered.tree(
            "> 팁\n{: .prompt-tip }\n\n알림\n{: .notice--info}\n\n[단추](#){: .btn .btn--primary}\n");
    assertThat(page.select("blockquote.prompt-tip, p.notice--info, a.btn.btn--primary")).hasSize(3);
  }
}
