package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * How many examples of CommonMark 0.31.2 and of GitHub's 0.29 come out as their specifications say;
 * the others, by number, are what flexmark, made for CommonMark 0.28, has otherwise.
 */
class SpecificationTest {
  private static final List<Integer> COMMONMARK_OTHERWISE =
      List.of(
          28, 138, 146, 171, 195, 201, 215, 216, 312, 313, 331, 332, 334, 336, 354, 489, 493, 494,
          540, 625, 626);

  private static final List<Integer> GITHUB_OTHERWISE =
      List.of(
          108, 116, 164, 170, 184, 185, 200, 202, 205, 292, 293, 341, 342, 344, 346, 398, 426, 434,
          435, 436, 473, 474, 475, 477, 498, 502, 503, 610, 614, 616, 619, 620, 625, 626, 631, 644,
          645, 652);

  @Test
  void writesCommonMarkAsItsSpecificationSays() {
    List<Integer> otherwise = otherwise(TestResources.getSpec(), 652, new Flavour.CommonMark());
    assertThat(otherwise).containsExactlyElementsOf(COMMONMARK_OTHERWISE);
    assertThat(652 - otherwise.size()).isEqualTo(631);
  }

  @Test
  void writesGitHubsMarkdownAsItsSpecificationSays() {
    List<Integer> otherwise = otherwise(TestResources.getGfmSpec(), 672, new Flavour.GitHub());
    assertThat(otherwise).containsExactlyElementsOf(GITHUB_OTHERWISE);
    assertThat(672 - otherwise.size()).isEqualTo(634);
  }

  /** The numbers of the examples that do not come out as is said. */
  private static List<Integer> otherwise(URL specification, int count, Flavour flavour) {
    List<Example> examples = ExampleReader.readExamples(specification);
    assertThat(examples).hasSize(count);
    List<Integer> otherwise = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Example example = examples.get(i);
      String written = Markdown.body(example.getSource(), flavour).orElse("given up");
      // The specification shows tabs as arrows.
      if (!page(written).equals(page(example.getHtml().replace('\u2192', '\t')))) {
        otherwise.add(i + 1);
      }
    }
    return otherwise;
  }

  /**
   * A fragment as the specification's own test compares them: white space and the order of
   * attributes say nothing.
   *
   * <p>Nor do ids of headings and the classes of tasks, which the specifications leave out.
   */
  private static String page(String html) {
    StringBuilder page = new StringBuilder();
    write(Jsoup.parseBodyFragment(html).body(), false, page);
    return page.toString().replaceAll("\\s*(\n[^\n]*\n)\\s*", "$1");
  }

  private static void write(Element element, boolean kept, StringBuilder page) {
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode text ->
            page.append(kept ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " "));
        case Comment comment -> page.append("<!--").append(comment.getData()).append("-->");
        case Element inner -> {
          String edge = inner.isBlock() ? "\n" : "";
          page.append(edge).append('<').append(inner.normalName());
          page.append(attributes(inner)).append('>').append(edge);
          write(inner, kept || inner.normalName().equals("pre"), page);
          page.append(edge).append("</").append(inner.normalName()).append('>').append(edge);
        }
        default -> page.append(node.outerHtml());
      }
    }
  }

  private static String attributes(Element element) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      boolean heading = element.normalName().matches("h[1-6]") && attribute.getKey().equals("id");
      boolean task =
          attribute.getValue().startsWith("task-list-item")
              || element.normalName().equals("input") && attribute.getKey().equals("readonly");
      if (!heading && !task) {
        String value = attribute.getValue();
        sorted.put(attribute.getKey(), value.equals(attribute.getKey()) ? "" : value);
      }
    }
    return sorted.toString();
  }
}
