package hoego.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings of a site decide how code is written: as Jekyll 4.3.1 printed it for each. */
class SiteMarkdownTest {
  private static final String CODE = "```java\n코드\n```\n\n`코드` `코드`{:.language-java}\n";

  private final ExportSite site;

  SiteMarkdownTest(@TempDir Path folder) throws Exception {
    site = new ExportSite(folder);
  }

  private String body(String settings) throws Exception {
    site.write("_config.yml", settings + "\n");
    return ExportSite.exporter(ImageStorage.INLINE).body(site.post(CODE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 회고",
        "highlighter: rouge",
        "highlighter: null",
        "highlighter:",
        "highlighter: false",
        "highlighter: pygments\nkramdown: {syntax_highlighter: rouge}",
        "kramdown: {syntax_highlighter: null}",
        "kramdown: {syntax_highlighter: false}",
        "kramdown: {highlighter: none}",
        "kramdown: {syntax_highlighter_opts: null}",
        "kramdown: {syntax_highlighter_opts: {disable: false, default_lang: null}}",
      })
  void codeIsRougesWhereNoOtherHighlighterIsNamed(String settings) throws Exception {
    assertThat(body(settings))
        .isEqualToIgnoringNewLines(
            """
            <div class="language-java highlighter-rouge"><div class="highlight"><pre class="highlight"><code>코드
            </code></pre></div></div>

            <p><code class="language-plaintext highlighter-rouge">코드</code> <code class="language-java highlighter-rouge">코드</code></p>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "highlighter: pygments",
        "highlighter: none",
        "highlighter: ''",
        "highlighter: Rouge",
        "highlighter: [rouge]",
        "highlighter: pygments\nkramdown: {input: GFM}",
        "highlighter: pygments\nkramdown: {syntax_highlighter: null}",
        "highlighter: rouge\nkramdown: {syntax_highlighter: none}",
        "kramdown: {syntax_highlighter: nil}",
        "kramdown: {syntax_highlighter: ''}",
        "kramdown: {syntax_highlighter: Rouge}",
        "kramdown: {syntax_highlighter_opts: {disable: true}}",
        "kramdown: {syntax_highlighter_opts: {disable: x}}",
      })
  void codeStandsAloneWhereAnotherOrNoneIsNamed(String settings) throws Exception {
    assertThat(body(settings))
        .isEqualToIgnoringNewLines(
            """
            <pre><code class="language-java">코드
            </code></pre>

            <p><code>코드</code> <code class="language-java">코드</code></p>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kramdown: {syntax_highlighter_opts: {block: {line_numbers: true}}}",
        "kramdown: {coderay: {coderay_css: style}, syntax_highlighter_opts: {span: {line_numbers:"
            + " false}, line_numbers: false}}",
        "kramdown: {coderay: {line_numbers: table, coderay_span: {line_numbers: false}}}",
      })
  void whatIsSetForCodeRayCountsForRougeToo(String settings) throws Exception {
    assertThat(body(settings))
        .isEqualToIgnoringNewLines(
            """
            <div class="language-java highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1
            </pre></td><td class="rouge-code"><pre>코드
            </pre></td></tr></tbody></table></code></pre></div></div>

            <p><code class="language-plaintext highlighter-rouge">코드</code> <code class="language-java highlighter-rouge">코드</code></p>
            """);
  }
}
