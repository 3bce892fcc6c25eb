package hoego.template;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.language.Messages;
import hoego.post.FrontMatter;
import hoego.post.PostHabit;
import hoego.post.PostSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in a template and whatever a title is, the post has sound front matter. */
class HostileTemplateTest {
  private static final Occasion OCCASION =
      new Occasion(
          ZonedDateTime.of(2026, 4, 2, 21, 5, 6, 0, ZoneId.of("Asia/Seoul")),
          "a: 'b' #",
          Messages.of(Locale.KOREAN));

  private static final PostHabit HABIT =
      PostHabit.learn(
          List.of(
              new PostHabit.Sample(
                  "2025-01-01-가.md",
                  "---\ntitle: '가'\ntags: &t [x]\ndate: 2025-01-01\nalso: *t\n---\n")));

  private static final List<String> PIECES =
      List.of(
          "---\n",
          "---",
          "\n",
          "\n",
          "  ",
          "title: ",
          "tags: ",
          "tag: ",
          "categories: ",
          "image:\n  alt: ",
          "[",
          "]",
          ", ",
          "{",
          "}",
          "- ",
          "&a ",
          "*a",
          "!!str ",
          "|\n  ",
          ">-\n",
          ": ",
          " #",
          "\"",
          "'",
          "<% title %>",
          "<% caret %>",
          "<%date%>",
          "<% author %>",
          "<% slug %>",
          "<%% day %>",
          "<% nobody %>",
          "<%",
          "%>",
          "{{ x }}",
          "{% raw %}",
          "글",
          "\uD83C\uDF89",
          "\uD83C",
          "?",
          "\u0000",
          "\u2028",
          "x");

  private static final List<String> TITLES =
      List.of(
          "a",
          "회고",
          ": ",
          "#",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "\\",
          "&",
          "*",
          "- ",
          "!",
          "|",
          ">",
          "%",
          "<% caret %>",
          "\n",
          "\t",
          "\uD83C\uDF89",
          "1",
          ".",
          "no");

  private static String some(Random random, List<String> pieces, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  @Test
  void everyPostHasItsTitleAndSoundFrontMatter() {
    Random random = new Random(22);
    int usable = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = "---\n" + some(random, PIECES, 12) + "\n---\n본문?\n";
      String title = some(random, TITLES, 6);
      Template template = Template.of(Path.of("x.md"), text.getBytes(StandardCharsets.UTF_8));
      if (!template.isUsable() || title.isBlank()) {
        continue;
      }
      usable++;
      NewPost post = NewPost.of(template, HABIT, title, OCCASION);
      FrontMatter matter = FrontMatter.of(PostSource.of(post.text()));
      assertThat(matter.problem()).as(text + title + post.text()).isNull();
      assertThat(matter.title().orElse("")).as(post.text()).isEqualTo(oneLine(post.title()));
      assertThat(post.caret()).as(post.text()).isBetween(0, post.text().length());
      assertThat(post.text()).contains("본문?\n");
    }
    assertThat(usable).isGreaterThan(1_000);
  }

  /** A title is one line, and is not given back where nothing of it can be seen. */
  private static String oneLine(String title) {
    return title.replaceAll("[\\p{Cntrl}\u2028\u2029\uFFFE\uFFFF]", " ").strip();
  }
}
