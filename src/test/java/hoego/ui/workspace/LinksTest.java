package hoego.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses of the web, of mail and of telephones are for a browser. */
class LinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com",
        "http://example.com/a b?q=1#c",
        "HTTPS://EXAMPLE.COM",
        "  https://example.com  ",
        "https://ko.wikipedia.org/wiki/회고",
        "mailto:a@example.com",
        "tel:+82-2-123-4567"
      })
  void isForABrowser(String link) {
    assertThat(Links.forBrowser(link)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#note",
        "post.md",
        "/2024/post.html",
        "//example.com/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "ms-msdt:/id",
        "smb://host/share",
        "ftp://example.com",
        "jar:http://example.com!/a",
        "view-source:https://example.com",
        ":https://example.com"
      })
  void isForNoBrowser(String link) {
    assertThat(Links.forBrowser(link)).isFalse();
  }
}
