package hoego.export;

import hoego.drawing.Drawings;
import hoego.language.Messages;
import hoego.markdown.ImageSource;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.FrontMatter;
import hoego.post.Post;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.site.JekyllSite;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Renders a post that nobody sees, so that the first one that somebody does see needn't wait for
 * what every first rendering waits for: classes, tables and policies.
 */
public final class FirstRendering {
  /** Something of all that posts are written with. */
  private static final String POST =
      """
      ---
      title: 시작
      date: 2024-12-31 10:00:00 +0900
      tags: [회고]
      ---

      # 시작
      **굵게**, *기울여*, ~~지우고~~, `code`, [링크](https://example.org/ "끝"), [이름]으로 잇고
      각주[^1]를 답니다. "따옴표" -- <b>HTML</b> &amp; 😀 {{ page.title | upcase }}

      - 하나
        - 둘
      - [ ] 할 일

      1. 먼저

      > 인용한 글
      {: .prompt-tip }

      ```java
      int sum = 1;
      ```

      | 왼쪽 | 오른쪽 |
      |:-----|------:|
      | 가   | 1     |

      용어
      : 뜻

      {% raw %}<details><summary>접은 글</summary>{% endraw %}

      펼친 글

      </details>

      ![그림](none.png){: width="400" }

      ---

      $$x$$

      [이름]: https://example.org/name
      [^1]: 각주의 글
      """;

  private FirstRendering() {}

  /** Renders it on this thread: some tenths of a second, or less with what Java has kept. */
  public static void prepare() {
    ExportWords words = new ExportWords(Messages.of(Locale.KOREAN));
    // A folder that isn't there has the settings of a site that says nothing.
    Path folder = Path.of("hoego-first-rendering");
    Path file = folder.resolve("_posts/2024-12-31-start.md");
    JekyllSite site = JekyllSite.read(folder);
    PostSource source = PostSource.of(POST);
    FrontMatter matter = FrontMatter.of(source);
    TemplatedBody templated = PostTemplate.evaluate(() -> site, file, source, words);
    RenderedPost post =
        new Markdown(words.livePage())
            .render(
                POST,
                source.bodyStart(),
                ImageSource.Kept::new,
                templated,
                SiteMarkdown.of(site.settings()),
                Drawings.NONE);
    Post header =
        Post.of(PostPlace.of("_posts/2024-12-31-start.md"), POST, Instant.EPOCH, ZoneOffset.UTC);
    PostHeader.html(header, matter, site.settings(), post, ImageSource.Kept::new, words);
  }
}
