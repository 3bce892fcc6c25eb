package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
  private static String format(String drawing) {
    return Drawn.after(Tables::format, drawing);
  }

  @Test
  void columnsStandInLineWithHangulTwoColumnsWide() {
    assertThat(format("|이름|role|비고|\n|:-|:-:|-:|\n|홍길동|dev|🎉|\n|a|b‸||"))
        .isEqualTo(
            """
            | 이름   | role | 비고 |
            |:-------|:----:|-----:|
            | 홍길동 | dev  |   🎉 |
            | a      |  b‸   |      |""");
  }

  @Test
  void theRuleKeepsItsManner() {
    assertThat(format("| 가나 | 나 |‸\n| :- | - |\n")).isEqualTo("| 가나 | 나  |‸\n| :--- | --- |\n");
    assertThat(format("| 가나 | 나 |‸\n|:-|-|\n")).isEqualTo("| 가나 | 나  |‸\n|:-----|-----|\n");
    assertThat(format("| 가나 | 나 |‸\n|---+---|\n")).isEqualTo("| 가나 | 나  |‸\n|------+-----|\n");
  }

  @Test
  void bodiesAndFooterOfKramdownStay() {
    assertThat(
            format(
                """
                |---+---|
                | 가 | 나다 |
                |---|:-:|
                | 1 | 2‸ |
                |---+---|
                | 3 | 4 |
                |---
                | 5 | 6 |
                |===+===|
                | 7 | 8 |
                |-------|"""))
        .isEqualTo(
            """
            |-----+------|
            | 가  | 나다 |
            |-----|:----:|
            | 1   |  2‸   |
            |-----+------|
            | 3   |  4   |
            |---
            | 5   |  6   |
            |=====+======|
            | 7   |  8   |
            |-------|""");
  }

  @Test
  void aTableWithoutHeaderHasNone() {
    assertThat(format("| 가 | 나‸ |\n| 다라 | 마 |")).isEqualTo("| 가   | 나‸  |\n| 다라 | 마  |");
  }

  @Test
  void outerPipesArePutOnlyWhereAnEmptyCellNeedsThem() {
    assertThat(format("가 | 나‸\n---|---\n다라 | 마")).isEqualTo("가   | 나‸\n-----|----\n다라 | 마");
    assertThat(format("가 | 나‸\n---|---\n다라 |")).isEqualTo("가   | 나‸  |\n-----|-----|\n다라 |     |");
    assertThat(Drawn.after(Tables::rowBelow, "가 | 나‸\n---|---\n다라 | 마"))
        .isEqualTo("| 가   | 나  |\n|------|-----|\n|      | ‸    |\n| 다라 | 마  |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'| `a|b` | c‸ |\n|---|---|\n| d | e |'; '| `a|b` | c‸   |\n|-------|-----|\n| d     | e   |'",
        "'| a\\|b | c‸ |\n|---|---|\n| d | e |'; '| a\\|b | c‸   |\n|------|-----|\n| d    | e   |'",
        "'| ``a`|b`` | c‸ |\n|---|---|'; '| ``a`|b`` | c‸   |\n|----------|-----|'",
        "'| <code>a|b</code> | c‸ |\n|---|---|';"
            + "'| <code>a|b</code> | c‸   |\n|------------------|-----|'",
        "'| {{ a | b }} | c‸ |\n|---|---|'; '| {{ a | b }} | c‸   |\n|-------------|-----|'",
        "'| ` a | b ` | c‸ |\n|---|---|---|';" + "'| ` a | b ` | c‸   |\n|-----|-----|-----|'",
      })
  void pipesThatDivideNothingStayInTheirCell(String before, String after) {
    assertThat(format(before)).isEqualTo(after);
  }

  @Test
  void dashesThatAreWordsInGfmStayAsTheyAre() {
    assertThat(format("| a | b‸ |\n|---|---|\n| - | - |\n| 가나 | 1 |"))
        .isEqualTo("| a    | b‸   |\n|------|-----|\n| -    | -   |\n| 가나 | 1   |");
  }

  @Test
  void rowsThatAreTooLongKeepTheirCells() {
    assertThat(format("| a | b‸ |\n|---|---|\n| 1 | 2 | 3 |\n| 1 |"))
        .isEqualTo("| a   | b‸   |\n|-----|-----|\n| 1   | 2   | 3   |\n| 1   |     |");
  }

  @Test
  void rowsAreAdded() {
    assertThat(Drawn.after(Tables::rowAbove, "| a   | b   |\n| --- | --- |\n| c   | d‸   |"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n|     | ‸    |\n| c   | d   |");
    assertThat(Drawn.after(Tables::rowBelow, "| a   | b‸   |\n| --- | --- |\n| c   | d   |"))
        .isEqualTo("| a   | b   |\n| --- | --- |\n|     | ‸    |\n| c   | d   |");
    assertThat(Drawn.after(Tables::rowAbove, "| a‸ | b |\n| c | d |"))
        .isEqualTo("| ‸    |     |\n| a   | b   |\n| c   | d   |");
    assertThat(Drawn.after(Tables::rowAbove, "| a‸ | b |\n| --- | --- |")).isEqualTo("-");
  }

  @Test
  void rowsAreRemoved() {
    assertThat(Drawn.after(Tables::deleteRow, "| a   |\n| --- |\n| b‸   |\n| c   |\n| d   |\n글"))
        .isEqualTo("| a   |\n| --- |\n| ⟨c⟩   |\n| d   |\n글");
    assertThat(Drawn.after(Tables::deleteRow, "| a   |\n| --- |\n| b   |\n| c‸   |"))
        .isEqualTo("| a   |\n| --- |\n| ⟨b⟩   |");
    assertThat(Drawn.after(Tables::deleteRow, "| a   |\n| --- |\n| ⟨b   |\n| c⟩   |\n| d   |"))
        .isEqualTo("| a   |\n| --- |\n| ⟨d⟩   |");
    assertThat(Drawn.after(Tables::deleteRow, "| a‸   |\n| b   |")).isEqualTo("| ⟨b⟩   |");
    assertThat(Drawn.after(Tables::deleteRow, "| a‸   |\n| --- |\n| b   |")).isEqualTo("-");
    assertThat(Drawn.after(Tables::deleteRow, "| a‸   |")).isEqualTo("-");
  }

  @Test
  void rowsMoveWithinTheirPartOfTheTable() {
    String table = "| a   |\n| --- |\n| b‸b  |\n| c   |";
    assertThat(Drawn.after(Tables::rowDown, table))
        .isEqualTo("| a   |\n| --- |\n| c   |\n| b‸b  |");
    assertThat(Drawn.after(Tables::rowUp, table)).isEqualTo("-");
    assertThat(Drawn.after(Tables::rowUp, "| a   |\n| --- |\n| b   |\n|---|\n| c‸   |"))
        .isEqualTo("| a   |\n| --- |\n| c‸   |\n|---|\n| b   |");
    assertThat(Drawn.after(Tables::rowDown, "| a‸   |\n| --- |\n| b   |")).isEqualTo("-");
    assertThat(Drawn.after(Tables::rowDown, "| ⟨a   |\n| b⟩   |\n| c   |"))
        .isEqualTo("| c   |\n| ⟨a   |\n| b⟩   |");
  }

  @Test
  void columnsAreAdded() {
    String table = "| a‸   |\n|:---:|\n|  b  |";
    assertThat(Drawn.after(Tables::columnRight, table))
        .isEqualTo("|  a  | ‸    |\n|:---:|-----|\n|  b  |     |");
    assertThat(Drawn.after(Tables::columnLeft, table))
        .isEqualTo("| ‸    |  a  |\n|-----|:---:|\n|     |  b  |");
    assertThat(Drawn.after(Tables::columnRight, "a | b‸\n---|---\nc | d"))
        .isEqualTo("| a   | b   | ‸    |\n|-----|-----|-----|\n| c   | d   |     |");
  }

  @Test
  void columnsMoveWithTheirAlignment() {
    String table = "| a‸   | 나다 |\n|:----|-----:|\n| c   |    d |";
    assertThat(Drawn.after(Tables::columnForth, table))
        .isEqualTo("| 나다 | a‸   |\n|-----:|:----|\n|    d | c   |");
    assertThat(Drawn.after(Tables::columnBack, table)).isEqualTo("-");
    assertThat(Drawn.after(Tables::columnBack, "| a | b‸ |\n|---+---|\n|===+===|\n| c | `|` |"))
        .isEqualTo("| b‸   | a   |\n|-----+-----|\n|=====+=====|\n| `|` | c   |");
  }

  @Test
  void columnsAreRemoved() {
    assertThat(Drawn.after(Tables::deleteColumn, "| a‸ | b |\n|:--|--:|\n| c | d |"))
        .isEqualTo("|   ⟨b⟩ |\n|----:|\n|   d |");
    assertThat(Drawn.after(Tables::deleteColumn, "| a | b‸ |\n|:--|--:|\n| c | d |"))
        .isEqualTo("| ⟨a⟩   |\n|:----|\n| c   |");
    assertThat(Drawn.after(Tables::deleteColumn, "| a‸ |\n|---|")).isEqualTo("-");
  }

  @Test
  void columnsAreAligned() {
    String table = "| a‸ |\n| --- |\n| 가나다 |";
    assertThat(Drawn.after(Tables.align(ColumnAlignment.LEFT), table))
        .isEqualTo("| a‸      |\n| :----- |\n| 가나다 |");
    assertThat(Drawn.after(Tables.align(ColumnAlignment.CENTER), table))
        .isEqualTo("|   a‸    |\n| :----: |\n| 가나다 |");
    assertThat(Drawn.after(Tables.align(ColumnAlignment.RIGHT), table))
        .isEqualTo("|      a‸ |\n| -----: |\n| 가나다 |");
    assertThat(Drawn.after(Tables.align(ColumnAlignment.NONE), "| a‸ |\n|:-:|"))
        .isEqualTo("| a‸   |\n|-----|");
    assertThat(Drawn.after(Tables.align(ColumnAlignment.LEFT), "| ⟨a | b⟩ |\n|---|---|"))
        .isEqualTo("| ⟨a   | b⟩   |\n|:----|:----|");
    assertThat(Drawn.after(Tables.align(ColumnAlignment.LEFT), "| a‸ |\n| b |")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "글‸",
        "가 | 나‸",
        "가 | 나‸\n--- | ---\n | 다",
        "| a | b‸ |\n| - - | --- |\n| c | d |",
        "> | a | b‸ |\n| c | d |",
        "a | b‸\n-|-\nc | d",
        "| a | b‸ |\n| --- | --- |\n- | c | d |",
        "| a | b |\n| --- | --- |\n- | c‸ | d |",
        "- a | b\n  --- | ---\n  c | d‸",
        "글\n| a‸ | b |",
        "| a‸ | b |\n글",
        "~~~\n| a‸ |\n| --- |\n~~~",
      })
  void whatCanBeReadInTwoWaysIsLeftAlone(String drawing) {
    for (EditCommand command :
        new EditCommand[] {
          Tables::format,
          Tables::rowAbove,
          Tables::rowBelow,
          Tables::deleteRow,
          Tables::rowUp,
          Tables::rowDown,
          Tables::columnLeft,
          Tables::columnRight,
          Tables::deleteColumn,
          Tables::columnBack,
          Tables::columnForth,
          Tables.align(ColumnAlignment.LEFT),
          Tables.paste("글")
        }) {
      assertThat(Drawn.after(command, drawing)).isEqualTo("-");
    }
  }

  @Test
  void whatIsPastedIntoACellStaysInIt() {
    assertThat(Drawn.after(Tables.paste("하나\n둘|셋\n"), "| ⟨a⟩ | b |\n|---|---|"))
        .isEqualTo("| 하나<br>둘\\|셋‸ | b |\n|---|---|");
  }

  @Test
  void oneLongCellDoesNotBlowUpEveryRow() {
    String formatted = format("| " + "가".repeat(5_000) + "‸ |\n|---|\n" + "| 나 |\n".repeat(50));
    assertThat(formatted.length()).isLessThan(5_000 + 52 * 210);
  }
}
