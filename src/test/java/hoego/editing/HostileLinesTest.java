package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that nobody writes overflow no stack, the FX thread's least of all. */
class HostileLinesTest {
  private static final String QUOTES = "> ".repeat(100_000);

  @Test
  void enterGoesOnWithAnyNumberOfQuotes() {
    assertThat(Drawn.after(Lists::enter, QUOTES + "- 가|"))
        .isEqualTo(QUOTES + "- 가\n" + QUOTES + "- |");
  }

  @Test
  void marksAreSetBehindAnyNumberOfQuotes() {
    assertThat(Drawn.after(Blocks.heading(2), QUOTES + "가|")).isEqualTo(QUOTES + "## 가|");
    assertThat(Drawn.after(Blocks.heading(2), QUOTES + "# 가|")).isEqualTo(QUOTES + "## 가|");
    assertThat(Drawn.after(Emphasis.BOLD, "⟨" + QUOTES + "가⟩")).isEqualTo(QUOTES + "**⟨가⟩**");
  }

  @Test
  void aPassageIsFoundWhateverTheNumberOfQuotes() {
    List<String> lines = List.of("가", QUOTES, QUOTES + "- 나", "");
    assertThat(Passage.at(Passage.Lines.ofProse(lines.size(), lines::get), 2))
        .isEqualTo(new Passage(2, 2));
  }

  @Test
  void theWordsOfALinkMayBeAnyNumberOfChars() {
    String words = "글".repeat(200_000);
    assertThat(Drawn.after(Links.link(""), "[" + words + "|](가)"))
        .isEqualTo("[" + words + "](⟨가⟩)");
  }

  /** Pasted from a program that ends lines with them, they are signs like others to Markdown. */
  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029", "\u0085"})
  void whatOnlyUnicodeCallsTheEndOfALineEndsNone(String separator) {
    String words = "가" + separator + "나";
    assertThat(Drawn.after(Lists::enter, "- " + words + "|")).isEqualTo("- " + words + "\n- |");
    assertThat(Drawn.after(Blocks.heading(2), "# " + words + "|")).isEqualTo("## " + words + "|");
    assertThat(Drawn.after(Blocks::quote, "> " + words + "|")).isEqualTo(words + "|");
  }
}
