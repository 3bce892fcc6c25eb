package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
  private static String enter(String drawing) {
    return Drawn.after(Lists::enter, drawing);
  }

  @ParameterizedTest
  @CsvSource({
    "'- 하나|', '- 하나\n- |'",
    "'* 하나|', '* 하나\n* |'",
    "'- 하|나', '- 하\n- |나'",
    "'- 하나| 둘', '- 하나\n- |둘'",
    "'1. 하나|', '1. 하나\n2. |'",
    "'9) 하나|', '9) 하나\n10) |'",
    "'- [x] 한 일|', '- [x] 한 일\n- [ ] |'",
    "'> 인용|', '> 인용\n> |'",
    "'> - 하나|', '> - 하나\n> - |'",
    "'  - 하나|', '  - 하나\n  - |'",
    "'- |', '|'",
    "'1. 하나\n2. |', '1. 하나\n|'",
    "'- [ ] |', '|'",
    "'> 글\n> |', '> 글\n|'",
    "'> > |', '> |'",
    "'- 하나\n  - |', '- 하나\n- |'",
    "'1. 하나|\n2. 둘\n3. 셋', '1. 하나\n2. |\n3. 둘\n4. 셋'",
    "'1. 하나|\n   - 곁\n2. 둘', '1. 하나\n2. |\n   - 곁\n3. 둘'",
    "'1. 하나|\n\n2. 둘\n\n글\n\n1. 다른', '1. 하나\n2. |\n\n3. 둘\n\n글\n\n1. 다른'",
    "'1. 하나|\n1. 둘', '1. 하나\n1. |\n1. 둘'",
    "'8. 가|\n"
        + "9. 나\n"
        + "   - 곁\n\n"
        + "   글\n"
        + "10. 다\n"
        + "    - 곁', '8. 가\n"
        + "9. |\n"
        + "10. 나\n"
        + "    - 곁\n\n"
        + "    글\n"
        + "11. 다\n"
        + "    - 곁'",
    "'2023. 가\n2025. 나|\n2026. 다', '2023. 가\n2025. 나\n2026. |\n2027. 다'",
    "'1. 하나|\n   ```\n   1. 코드\n   ```\n2. 둘', '1. 하나\n2. |\n   ```\n   1. 코드\n   ```\n3. 둘'",
    "'1. 하나\n\n글\n1. 둘|\n2. 셋', '1. 하나\n\n글\n1. 둘\n2. |\n3. 셋'",
    "'> 1. 하나|\n> 2. 둘', '> 1. 하나\n> 2. |\n> 3. 둘'",
    "'1) 하나|\n2) 둘\n\n1. 다른', '1) 하나\n2) |\n3) 둘\n\n1. 다른'",
    "'- [ ] 하나|\n- [x] 둘', '- [ ] 하나\n- [ ] |\n- [x] 둘'",
  })
  void enterGoesOnAndEnds(String before, String after) {
    assertThat(enter(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"글|", "|- 하나", "'-| 하나'", "---|", "'* * *|'", "'⟨- 하나⟩'", "'# 제목|'"})
  void elsewhereEnterIsALineEnd(String before) {
    assertThat(enter(before)).isEqualTo("-");
  }

  @Test
  void inCodeEnterKeepsTheIndentationAlone() {
    assertThat(enter("```\n  - a|\n```")).isEqualTo("```\n  - a\n  |\n```");
    assertThat(enter("```\n- a|\n```")).isEqualTo("-");
    assertThat(enter("---\ntags:\n- a|\n---\n")).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({
    "'- |하나', '|하나'",
    "'  - [ ] |하나', '  |하나'",
    "'1. |하나', '|하나'",
    "'> |인용', '|인용'",
    "'> > |인용', '> |인용'",
    "'- 하|나', -",
    "|글, -",
  })
  void backspaceTakesTheMarkAway(String before, String after) {
    assertThat(Drawn.after(Lists::backspace, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "'- 하나\n- 둘|', '- 하나\n  - 둘|'",
    "'1. 하나\n2. 둘|\n3. 셋', '1. 하나\n   1. 둘|\n2. 셋'",
    "'- 하나\n- 둘|\n  - 곁\n- 셋', '- 하나\n  - 둘|\n    - 곁\n- 셋'",
    "'- 하나|', '- 하나|'",
    "'- 하나\n  - 둘|', '- 하나\n  - 둘|'",
    "'- 하나\n⟨- 둘\n- 셋⟩', '- 하나\n⟨  - 둘\n  - 셋⟩'",
    "'글|', '글  |'",
    "'> - 하나\n> - 둘|', '> - 하나\n>   - 둘|'",
  })
  void tabIndentsItemsWithTheirChildren(String before, String after) {
    assertThat(Drawn.after(Lists::indent, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "'- 하나\n  - 둘|', '- 하나\n- 둘|'",
    "'1. 하나\n   1. 둘|\n2. 셋', '1. 하나\n2. 둘|\n3. 셋'",
    "'- 하나\n  - 둘|\n    - 곁', '- 하나\n- 둘|\n  - 곁'",
    "'- 하나|', '- 하나|'",
    "'  글|', '글|'",
  })
  void shiftTabTakesThemOut(String before, String after) {
    assertThat(Drawn.after(Lists::outdent, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "'---\ntitle: ⟨회고\ntags: [a]⟩\n---\n글'",
    "'---\n⟨title: 회고\n---\n글⟩'",
  })
  void linesOfFrontMatterAreLeftAsTheyAre(String drawing) {
    assertThat(Drawn.after(Lists::indent, drawing)).isEqualTo(drawing);
    assertThat(Drawn.after(Lists::outdent, drawing)).isEqualTo(drawing);
  }
}
