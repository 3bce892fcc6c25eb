package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableKeysTest {
  private static final String TABLE = "| 이름 | 나이 |\n| --- | --- |\n| 가 | 1 |\n| 나 | 2 |";

  private static String tab(String drawing) {
    return Drawn.after(TableKeys::tab, drawing);
  }

  private static String backTab(String drawing) {
    return Drawn.after(TableKeys::backTab, drawing);
  }

  private static String enter(String drawing) {
    return Drawn.after(TableKeys::enter, drawing);
  }

  @Test
  void tabGoesToTheNextCellAndBringsTheColumnsInLine() {
    assertThat(tab("|이‸름|나이|\n|-|-|\n|홍길동|1|"))
        .isEqualTo("| 이름   | ⟨나이⟩ |\n|--------|------|\n| 홍길동 | 1    |");
    assertThat(tab("| a | ‸b |\n| --- | --- |\n| c | d |"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| ⟨c⟩   | d   |");
    assertThat(tab("| a |‸ b |\n| --- | --- |\n|  | d |"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| ‸    | d   |");
  }

  @Test
  void tabInTheLastCellAddsARow() {
    assertThat(tab("| a | b |\n| --- | --- |\n| c | d‸ |\n글"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| c   | d   |\n| ‸    |     |\n글");
    assertThat(tab("| a | b‸ |\n| --- | --- |"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| ‸    |     |");
  }

  @Test
  void tabOfTheFirstRowAloneMakesItAHeader() {
    assertThat(tab("| 이름 | 나이‸ |")).isEqualTo("| 이름 | 나이 |\n| ---- | ---- |\n| ‸     |      |");
  }

  @Test
  void tabSkipsSeparatorsAndLeavesThem() {
    assertThat(tab("| a | b‸ |\n|---|\n| c | d |\n|===|\n| e | f |"))
        .isEqualTo("| a   | b   |\n|-----|-----|\n| ⟨c⟩   | d   |\n|===|\n| e   | f   |");
    assertThat(tab("| a   | b   |\n| -‸-- | --- |\n| c   | d   |"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| ⟨c⟩   | d   |");
  }

  @Test
  void shiftTabGoesBackAndStaysInTheFirstCell() {
    assertThat(backTab("| a   | b   |\n| --- | --- |\n| c‸   | d   |"))
        .isEqualTo("| a   | ⟨b⟩   |\n| --- | --- |\n| c   | d   |");
    assertThat(backTab("| a‸   | b   |\n| --- | --- |"))
        .isEqualTo("| ⟨a⟩   | b   |\n| --- | --- |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'| a   | b‸   |\n| --- | --- |\n| c   | d   |';"
            + "'| a   | b   |\n| --- | --- |\n| c   | ⟨d⟩   |'",
        "'| a   | b   |‸\n| --- | --- |\n| c   | d   |';"
            + "'| a   | b   |\n| --- | --- |\n| ⟨c⟩   | d   |'",
        "'| a   | b   |\n| --- | --- |\n| c   | ⟨d⟩   |';"
            + "'| a   | b   |\n| --- | --- |\n| c   | d   |\n|     | ‸    |'",
        "'| 이름 | 나이 |‸'; '| 이름 | 나이 |\n| ---- | ---- |\n| ‸     |      |'",
      })
  void enterGoesToTheCellBelowOrAddsARow(String before, String after) {
    assertThat(enter(before)).isEqualTo(after);
  }

  @Test
  void enterInAnEmptyLastRowLeavesTheTable() {
    assertThat(enter("| a   | b   |\n| --- | --- |\n| c   | d   |\n|  ‸   |     |"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n| c   | d   |\n\n‸");
    assertThat(enter("> | a   | b   |\n> | --- | --- |\n> |  ‸   |     |\n\n글"))
        .isEqualTo("> | a   | b   |\n> | --- | --- |\n>\n> ‸\n\n글");
    assertThat(enter("- 목록\n\n  | a   | b   |\n  | --- | --- |\n  |  ‸   |     |"))
        .isEqualTo("- 목록\n\n  | a   | b   |\n  | --- | --- |\n\n  ‸");
    assertThat(enter("| a   | b   |\n|-----|-----|\n|  ‸   |     |\n|-----|-----|\n"))
        .isEqualTo("| a   | b   |\n|-----|-----|\n|-----|-----|\n\n‸\n");
  }

  @Test
  void enterBeforeTheTableIsALineEnd() {
    assertThat(enter("‸| a | b |\n| --- | --- |")).isEqualTo("-");
    assertThat(enter("| ⟨a | b⟩ |\n| --- | --- |")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "글‸",
        "가 | 나‸",
        "`a|b`‸",
        "\\|‸",
        "```\n| a | b‸ |\n| --- | --- |\n```",
        "---\n| a | b‸ |\n---\n",
        "    | a | b‸ |\n    | --- | --- |",
        "> | a | b‸ |\n| --- | --- |\n",
        "+---+\n| a‸ |\n+---+",
        "가 | 나‸\n--- | ---\n | 다",
        "설명: a | b\n| a | b‸ |\n| --- | --- |",
      })
  void whereNoTableIsToBeEditedTabAndEnterDoTheirOwn(String drawing) {
    assertThat(tab(drawing)).isEqualTo("-");
    assertThat(backTab(drawing)).isEqualTo("-");
    assertThat(enter(drawing)).isEqualTo("-");
  }

  @Test
  void aTableIndentedInAListIsATable() {
    assertThat(tab("1. 하나\n   - 둘\n\n     | a | b‸ |\n     |---|---|"))
        .isEqualTo("1. 하나\n   - 둘\n\n     | a   | b   |\n     |-----|-----|\n     | ‸    |     |");
    assertThat(tab("- | a | b‸ |\n  |---|---|"))
        .isEqualTo("- | a   | b   |\n  |-----|-----|\n  | ‸    |     |");
  }

  @Test
  void nothingButTheTableChanges() {
    assertThat(tab("앞 \n\n" + TABLE.replace("가", "가‸") + "  \n\n뒤\t"))
        .startsWith("앞 \n\n| 이름 |")
        .endsWith("|\n\n뒤\t");
  }
}
