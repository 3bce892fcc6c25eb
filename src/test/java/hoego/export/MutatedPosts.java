package hoego.export;

import java.util.List;
import java.util.Random;

/** Makes posts that nobody would write of those that somebody has written; immutable. */
final class MutatedPosts {
  private static final int LONGEST = 1_500;

  private static final String[] PIECES = {
    "회고",
    "를 ",
    "은",
    "a",
    "1",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    "\f",
    "\u00a0",
    "\u3000",
    "\u200b",
    "\u2028",
    "\ufeff",
    "\u0000",
    "\ud83d",
    "\ude00",
    "😀",
    "\u1112\u116c",
    "👩‍👩‍👧",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~",
    "~~",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "``` java\n",
    "# ",
    "## ",
    "#",
    "===\n",
    "---\n",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "10. ",
    "- [ ] ",
    "- [x] ",
    "> ",
    ">",
    "|",
    "| ",
    "|-|-|\n",
    "|:-:|\n",
    ": ",
    ":\t",
    "^\n",
    "[",
    "]",
    "](",
    "(",
    ")",
    "![",
    "[^1]",
    "[^1]: ",
    "[가]: b\n",
    "*[가]: 나\n",
    "[가][나]",
    "<",
    ">",
    "<div>",
    "</div>",
    "<div markdown=\"1\">\n",
    "<p>",
    "</p>",
    "<span>",
    "</span>",
    "<details>\n",
    "</details>\n",
    "<br/>",
    "<img src=a>",
    "<td colspan=99>",
    "<table>",
    "</table>",
    "<!--",
    "-->",
    "<a href=\"",
    "<b>",
    "<script>",
    "</script>",
    "<style>",
    "<svg>",
    "<?",
    "?>",
    "\"",
    "'",
    "&",
    "&amp;",
    "&#x0;",
    "&#99999999;",
    "\\",
    "\\*",
    "$",
    "$$",
    "--",
    "...",
    "<<",
    ">>",
    "{: .a}",
    "{:.a #b c=\"d\"}\n",
    "{:toc}\n",
    "{:가: .b}\n",
    "{::comment}",
    "{::nomarkdown}\n",
    "{::options auto_ids=\"false\" /}\n",
    "{:/}",
    "{{",
    "}}",
    "{{ page.title }}",
    "{{ site.posts | size }}",
    "{{ 'a' | ",
    "upcase }}",
    "{%",
    "%}",
    "{% if a %}",
    "{% endif %}",
    "{% for i in (1..9) %}",
    "{% endfor %}",
    "{% raw %}",
    "{% endraw %}",
    "{% highlight java %}\n",
    "{% endhighlight %}\n",
    "{% assign a = page.tags %}",
    "{% include a.html %}",
    "{% 모름 %}",
    "title: 가\n",
    "tags: [가, 나\n",
    "date: 2024-13-45\n",
    "- 가\n",
    "&a *a\n",
    "| \n",
    "\"\n",
    "https://a.kr/가",
    "<https://a.kr>",
    "a@b.kr"
  };

  private final List<String> posts;

  /** Makes them of {@code posts}, which are not empty, with LF line ends. */
  MutatedPosts(List<String> posts) {
    this.posts = List.copyOf(posts);
  }

  /** The post of a seed; always the same. */
  String of(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    StringBuilder post = new StringBuilder();
    if (random.nextInt(3) > 0) {
      String whole = any(random);
      post.append(whole, 0, Math.min(whole.length(), LONGEST));
    }
    for (int splices = random.nextInt(4); splices > 0; splices--) {
      String other = any(random);
      int from = random.nextInt(other.length() + 1);
      int to = from + random.nextInt(Math.min(300, other.length() - from) + 1);
      post.insert(random.nextInt(post.length() + 1), other.substring(from, to));
    }
    for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
      change(post, random);
    }
    return post.toString();
  }

  private String any(Random random) {
    return posts.get(random.nextInt(posts.size()));
  }

  private static void change(StringBuilder post, Random random) {
    int at = random.nextInt(post.length() + 1);
    int end = at + random.nextInt(Math.min(40, post.length() - at) + 1);
    String piece = PIECES[random.nextInt(PIECES.length)];
    switch (random.nextInt(8)) {
      case 0 -> post.delete(at, end);
      case 1 -> post.replace(at, end, piece);
      case 2 -> post.insert(random.nextInt(post.length() + 1), post.substring(at, end));
      case 3 -> {
        // Anything many times: what takes more than its share of time shows.
        String again = random.nextBoolean() ? piece : piece + post.substring(at, end);
        post.insert(at, again.repeat(1 + random.nextInt(100)));
      }
      default -> {
        for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
          post.insert(at, PIECES[random.nextInt(PIECES.length)]);
        }
      }
    }
  }
}
