package hoego.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFindingsTest {
  @TempDir Path root;
  private Clinic clinic;

  @BeforeEach
  void site() throws IOException {
    clinic = Clinic.in(root);
  }

  private void mends(FindingKind kind, String before, String after) {
    assertThat(clinic.inBody(kind, before)).isNotEmpty();
    assertThat(clinic.mended(kind, Clinic.HEAD + before)).isEqualTo(Clinic.HEAD + after);
    assertThat(clinic.inBody(kind, after)).isEmpty();
  }

  @Test
  void anImageThatIsNotThereIsTold() throws IOException {
    clinic.with("assets/a.png", "x").with("_posts/b.png", "x");
    String body = "![](/assets/a.png) ![](b.png) ![](/assets/c.png)\n<img src=\"/assets/d.png\">\n";
    assertThat(clinic.inBody(FindingKind.MISSING_IMAGE, body))
        .extracting(each -> each.details().getFirst())
        .containsExactly("/assets/c.png", "/assets/d.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![](https://example.org/a.png)",
        "`![](/none.png)`",
        "```\n![](/none.png)\n```\n",
        "{% raw %}![](/none.png){% endraw %}",
        "{% highlight md %}\n![](/none.png)\n{% endhighlight %}",
        "<!-- ![](/none.png) -->",
        "![]({{ page.cover }})"
      })
  void whatIsNoImageOfTheSiteIsNotMissed(String body) {
    assertThat(clinic.inBody(FindingKind.MISSING_IMAGE, body + "\n")).isEmpty();
  }

  @Test
  void anImageOfTheFrontMatterIsLookedFor() {
    String text = Clinic.HEAD.replace("date:", "image: /assets/cover.png\ndate:");
    assertThat(clinic.examine(text).getFirst().range().of(text)).isEqualTo("/assets/cover.png");
  }

  @Test
  void aNameInOtherCaseBecomesTheFiles() throws IOException {
    clinic.with("assets/Photo.PNG", "x");
    mends(FindingKind.OTHER_NAME, "![](/assets/photo.png)\n", "![](/assets/Photo.PNG)\n");
  }

  @Test
  void aNameThatIsComposedOtherwiseBecomesTheFiles() throws IOException {
    String apart = Normalizer.normalize("사진.png", Normalizer.Form.NFD);
    clinic.with("assets/" + apart, "x");
    mends(FindingKind.OTHER_NAME, "![](/assets/사진.png)\n", "![](/assets/" + apart + ")\n");
  }

  @Test
  void liquidThatStopsTheBuildIsShownAsWritten() {
    mends(
        FindingKind.LIQUID_STOPS,
        "앞 {% nosuchtag a %} 뒤\n",
        "앞 {% raw %}{% nosuchtag a %}{% endraw %} 뒤\n");
  }

  @Test
  void aLinkToNoPostStopsTheBuild() {
    assertThat(clinic.inBody(FindingKind.LIQUID_STOPS, "{% post_url 2020-01-01-none %}\n"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void liquidThatIsFineIsNotTold() throws IOException {
    clinic.with("_posts/2020-01-01-there.md", "---\ntitle: a\n---\n");
    String body =
        "{% post_url 2020-01-01-there %} {{ site.title }} {% if page.title %}a{% endif %}\n"
            + "{% raw %}{% nosuchtag %}{% endraw %}\n";
    assertThat(clinic.inBody(FindingKind.LIQUID_STOPS, body)).isEmpty();
  }

  @Test
  void codeThatLiquidWouldTakeIsKept() {
    mends(
        FindingKind.LIQUID_IN_CODE,
        "`${{ secrets.KEY }}`\n",
        "{% raw %}`${{ secrets.KEY }}`{% endraw %}\n");
    mends(
        FindingKind.LIQUID_IN_CODE,
        "```yaml\na: ${{ x.y }}\n```\n뒤\n",
        "{% raw %}\n```yaml\na: ${{ x.y }}\n```\n{% endraw %}\n뒤\n");
    String safe = "{% raw %}\n```\n{{ a }}\n```\n{% endraw %}\n`{% raw %}{{ a }}{% endraw %}`\n";
    assertThat(clinic.inBody(FindingKind.LIQUID_IN_CODE, safe)).isEmpty();
  }

  @Test
  void aPostThatAsksForNoLiquidHasNone() {
    String text = Clinic.HEAD.replace("date:", "render_with_liquid: false\ndate:");
    assertThat(clinic.examine(text + "`{{ a }}` {% nosuchtag %}\n")).isEmpty();
  }

  @Test
  void aLinkToAPostThatMovedGetsItsAddress() throws IOException {
    clinic.with("_posts/2024-01-02-my-post.md", "---\ntitle: a\n---\n");
    mends(
        FindingKind.BROKEN_LINK,
        "[글](/2024/01/02/my-post)과 [글](/2024/01/03/My-Post.html)\n",
        "[글](/2024/01/02/my-post)과 [글](/2024/01/02/my-post.html)\n");
    mends(
        FindingKind.BROKEN_LINK, "[글](2024-01-02-my-post.md)\n", "[글](/2024/01/02/my-post.html)\n");
    assertThat(clinic.inBody(FindingKind.BROKEN_LINK, "[글](/2024/05/05/none.html)\n")).hasSize(1);
  }

  @Test
  void linksOfWhichNothingIsKnownAreNotTold() throws IOException {
    clinic.with("about.md", "---\n---\n");
    String body =
        "[a](/about/) [b](/tags/회고/) [c](https://example.org/2024/01/01/x) [d](mailto:a@b)\n";
    assertThat(clinic.inBody(FindingKind.BROKEN_LINK, body)).isEmpty();
  }

  @Test
  void aLinkToAHeadingGetsTheIdThatKramdownGives() {
    mends(
        FindingKind.BROKEN_ANCHOR,
        "[가기](#1.-시작-하기)\n\n## 1. 시작 하기\n",
        "[가기](#1-시작-하기)\n\n## 1. 시작 하기\n");
    assertThat(clinic.inBody(FindingKind.BROKEN_ANCHOR, "[a](#x)\n<a name=\"x\"></a>\n")).isEmpty();
  }

  @Test
  void emphasisThatGitHubShowsAsMarksIsToldAsANote() {
    String body = "**'맞다'**라고 **굵게** 썼다\n";
    assertThat(clinic.inBody(FindingKind.GITHUB_EMPHASIS, body))
        .extracting(each -> each.details().getFirst(), Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("**'맞다'**", Severity.INFO));
    mends(FindingKind.GITHUB_EMPHASIS, body, "<strong>'맞다'</strong>라고 **굵게** 썼다\n");
  }

  @Test
  void twoPostsAtOneAddressAreTold() throws IOException {
    clinic
        .with("_posts/a/2024-12-31-retro.md", Clinic.HEAD)
        .with("_posts/2024-12-31-retro.md", Clinic.HEAD);
    assertThat(clinic.kinds(Clinic.HEAD)).containsExactly(FindingKind.SAME_URL);
    // Both may have the same name: only the path tells them apart.
    assertThat(clinic.examine(Clinic.HEAD).getFirst().details())
        .anyMatch(each -> each.startsWith("_posts/") && each.endsWith("2024-12-31-retro.md"));
  }
}
