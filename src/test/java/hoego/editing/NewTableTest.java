package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTableTest {
  private static final String EMPTY = "|     |     |\n| --- | --- |\n|     |     |\n|     |     |";
  private static final String AT_CARET = EMPTY.replaceFirst("\\|  ", "| ‸ ");

  private static String insert(String drawing) {
    return Drawn.after(NewTable::insert, drawing);
  }

  private static String copied(String text, String drawing) {
    return Drawn.after(NewTable.ofCopied(text), drawing);
  }

  @Test
  void anEmptyTableComesWithTheCaretInItsFirstCell() {
    assertThat(insert("|")).isEqualTo(AT_CARET);
    assertThat(insert("글|")).isEqualTo("글\n\n" + AT_CARET);
    assertThat(insert("글|과 글\n뒤")).isEqualTo("글과 글\n\n" + AT_CARET + "\n\n뒤");
    assertThat(insert("글\n|\n뒤")).isEqualTo("글\n\n" + AT_CARET + "\n\n뒤");
    assertThat(insert("---\na: b\n---\n|")).isEqualTo("---\na: b\n---\n" + AT_CARET);
  }

  @Test
  void itStandsInTheQuoteOrItemThatTheCaretIsIn() {
    assertThat(insert("> 글|")).isEqualTo("> 글\n>\n> " + AT_CARET.replace("\n", "\n> "));
    assertThat(insert("- 글|")).isEqualTo("- 글\n\n  " + AT_CARET.replace("\n", "\n  "));
    assertThat(insert("1. |")).isEqualTo("1. " + AT_CARET.replace("\n", "\n   "));
  }

  @Test
  void linesWithTabsOrCommasBecomeRows() {
    assertThat(insert("앞\n\n⟨이름\t나이\n홍길동\t20⟩\n"))
        .isEqualTo("앞\n\n| ‸이름   | 나이 |\n| ------ | ---- |\n| 홍길동 | 20   |\n");
    assertThat(insert("⟨a,\"b, c\"\n1,2⟩"))
        .isEqualTo("| ‸a   | b, c |\n| --- | ---- |\n| 1   | 2    |");
    assertThat(insert("> ⟨a,b\n> 1,2⟩"))
        .isEqualTo("> | ‸a   | b   |\n> | --- | --- |\n> | 1   | 2   |");
  }

  @Test
  void wordsWithCommasStayWords() {
    assertThat(insert("⟨오늘, 나는⟩")).isEqualTo("오늘, 나는\n\n" + AT_CARET);
    assertThat(insert("⟨가, 나\n다⟩")).isEqualTo("가, 나\n다\n\n" + AT_CARET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n‸\n```",
        "---\n‸a: b\n---\n",
        "| a‸ | b |\n|---|---|",
      })
  void whereNoTableCanStandThereIsNone(String drawing) {
    assertThat(insert(drawing)).isEqualTo("-");
  }

  @Test
  void whatASpreadsheetCopiedBecomesATable() {
    assertThat(copied("이름\t값\na|b\t\"둘\n줄\"\n\t3\n", "|"))
        .isEqualTo(
            "| 이름 | 값       |\n| ---- | -------- |\n| a\\|b | 둘<br>줄 |\n|      | 3        |‸");
    assertThat(copied("a\tb\n1\t2", "앞|뒤"))
        .isEqualTo("앞\n\n| a   | b   |\n| --- | --- |\n| 1   | 2   |‸\n\n뒤");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"글", "a\tb", "a\tb\n1\t2\t3", "\tint a;\n\tint b;", "if:\n\ta\n\tb", "a,b\n1,2"})
  void otherTextIsNoTable(String text) {
    assertThat(copied(text, "|")).isEqualTo("-");
  }

  @Test
  void inCodeAndInATableNothingBecomesOne() {
    assertThat(copied("a\tb\n1\t2", "```\n|\n```")).isEqualTo("-");
    assertThat(copied("a\tb\n1\t2", "| a‸ | b |\n|---|---|")).isEqualTo("-");
  }

  @Test
  void markdownWithATableIsPutInOnLinesOfItsOwn() {
    assertThat(Drawn.after(NewTable.ofMarkdown("글\n\n|가|b|\n|-|-|\n|1|2|"), "앞|"))
        .isEqualTo("앞\n\n글\n\n| 가  | b   |\n|-----|-----|\n| 1   | 2   |‸");
    assertThat(Drawn.after(NewTable.ofMarkdown("글 **글**"), "앞|")).isEqualTo("-");
  }
}
