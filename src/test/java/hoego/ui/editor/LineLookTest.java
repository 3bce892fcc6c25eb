package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.export.ExportWords;
import hoego.language.Messages;
import hoego.markdown.Highlights;
import hoego.markdown.ImageSource;
import hoego.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineLookTest {
  /** The looks of every line of a post. */
  private static List<String> looks(String text, int bodyStart) {
    Highlights highlights =
        new Markdown(new ExportWords(Messages.of(Locale.KOREAN)).page())
            .render(text, bodyStart, ImageSource.Kept::new)
            .highlights();
    List<String> looks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      looks.add(String.join(" ", LineLook.of(highlights, start, start + line.length())));
      start += line.length() + 1;
    }
    return looks;
  }

  @Test
  void aCodeBlockIsOneGroundWithItsEmptyLines() {
    assertThat(looks("글\n\n```java\nint a;\n\nint b;\n```\n\n끝\n", 0))
        .containsExactly(
            "",
            "",
            "code-line code-first",
            "code-line",
            "code-line",
            "code-line",
            "code-line code-last",
            "",
            "",
            "");
  }

  @Test
  void aQuoteHasItsOwnLook() {
    assertThat(looks("> 하나\n> 둘\n\n셋\n", 0))
        .containsExactly("quote-line", "quote-line", "", "", "");
  }

  @Test
  void whatIsWithinAKeyOfTheFrontMatterIsPartOfIt() {
    String front = "---\nimage:\n  path: a.png # 그림\n  alt: >\n    그림\n---\n";
    assertThat(looks(front + "글\n", front.length()))
        .startsWith("front-line", "front-line", "front-line", "front-line", "front-line")
        .endsWith("front-line", "", "");
  }

  @Test
  void frontMatterIsSetApart() {
    String front = "---\ntitle: 회고\n---\n";
    assertThat(looks(front + "글\n", front.length()))
        .containsExactly("front-line", "front-line", "front-line", "", "");
  }
}
