package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
  @ParameterizedTest
  @CsvSource({
    "회|고, **회|고**",
    "오늘 회고|를 쓴다, 오늘 **회고|**를 쓴다",
    "오늘 회|고에서는 쓴다, 오늘 **회|고**에서는 쓴다",
    "|회고를, **|회고**를",
    "회고를|, **회고**를|",
    "글|, **글|**",
    "책|을, **책|**을",
    "팀원|과, **팀원|**과",
    "회의|, **회의|**",
    "결과|, **결과|**",
    "고양이|, **고양이|**",
    "좋은| 날, **좋은|** 날",
    "있는| 것, **있는|** 것",
    "서울|로, **서울|**로",
    "API|를, **API|**를",
    "'글 | 글', '글 **|** 글'",
    "'글 **|** 글', '글 | 글'",
    "'글 **두 |낱말** 글', '글 두 |낱말 글'",
    "**회고|**를, 회고|를",
    "😀 회고|, 😀 **회고|**",
    "'⟨회고⟩를', '**⟨회고⟩**를'",
    "'⟨ 회고를 ⟩쓴다', ' **⟨회고를⟩** 쓴다'",
    "'**⟨회고⟩**를', '⟨회고⟩를'",
    "'⟨**회고**⟩를', '⟨회고⟩를'",
    "'- ⟨하나⟩', '- **⟨하나⟩**'",
    "'⟨- 하나⟩', '- **⟨하나⟩**'",
    "'⟨하나 **둘** 셋⟩', '**⟨하나 둘 셋⟩**'",
    "'⟨하나 **둘⟩ 셋**', '**⟨하나 둘 셋⟩**'",
    "'**하나 ⟨둘** 셋⟩', '**⟨하나 둘 셋⟩**'",
    "'**하나**⟨둘⟩', '**⟨하나둘⟩**'",
    "'⟨**하나** 또 **둘**⟩', '**⟨하나 또 둘⟩**'",
    "'**하나 ⟨둘⟩ 셋**', '**하나** ⟨둘⟩ **셋**'",
    "'**⟨하나⟩ 둘**', '⟨하나⟩ **둘**'",
    "'**하나 ⟨둘⟩**', '**하나** ⟨둘⟩'",
    "'***하나 ⟨둘⟩***', '***하나** ⟨둘⟩*'",
    "'⟨하나 *둘* 셋⟩', '**⟨하나 *둘* 셋⟩**'",
    "'> 1. ## ⟨하나⟩', '> 1. ## **⟨하나⟩**'",
  })
  void bold(String before, String after) {
    assertThat(Drawn.after(Emphasis.BOLD, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "회고|를, *회고|*를",
    "*회고|*를, 회고|를",
    "**회고|**를, ***회고|***를",
    "***회고|***를, **회고|**를",
    "'⟨회고⟩', '*⟨회고⟩*'",
  })
  void italic(String before, String after) {
    assertThat(Drawn.after(Emphasis.ITALIC, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "STRIKE, 회고|를, ~~회고|~~를",
    "STRIKE, ~~회고|~~를, 회고|를",
    "CODE, foo|, `foo|`",
    "CODE, `foo|`, foo|",
    "CODE, '⟨a b⟩', '`⟨a b⟩`'",
    "CODE, '``a ` |b``', 'a ` |b'",
    "BOLD, ***회고|***, *회고|*",
    "BOLD, '\\**회|고', '\\****회|고**'",
  })
  void others(Emphasis emphasis, String before, String after) {
    assertThat(Drawn.after(emphasis, before)).isEqualTo(after);
  }

  @Test
  void marksEveryLineOfASelectionByItself() {
    assertThat(Drawn.after(Emphasis.BOLD, "⟨하나\n\n- 둘\n> 셋⟩"))
        .isEqualTo("**⟨하나**\n\n- **둘**\n> **셋⟩**");
    assertThat(Drawn.after(Emphasis.BOLD, "**⟨하나**\n\n- **둘⟩**")).isEqualTo("⟨하나\n\n- 둘⟩");
  }

  @Test
  void marksOnlyWhatIsNotMarkedYet() {
    assertThat(Drawn.after(Emphasis.BOLD, "⟨**하나**\n둘⟩")).isEqualTo("**하나**\n**⟨둘⟩**");
  }

  @Test
  void leavesCodeBetweenTheLinesAlone() {
    assertThat(Drawn.after(Emphasis.BOLD, "⟨하나\n```\na\n```\n둘⟩"))
        .isEqualTo("**⟨하나**\n```\na\n```\n**둘⟩**");
  }

  @Test
  void doesNothingWhereMarkdownMeansNothing() {
    assertThat(Drawn.after(Emphasis.BOLD, "---\ntitle: 회|고\n---\n")).isEqualTo("-");
    assertThat(Drawn.after(Emphasis.BOLD, "```\n회|고\n```\n")).isEqualTo("-");
    assertThat(Drawn.after(Emphasis.BOLD, "```\n글\n```\n회|고")).isEqualTo("```\n글\n```\n**회|고**");
  }

  @ParameterizedTest
  @CsvSource({
    "고양이가, 3",
    "난이도, 3",
    "개발자가, 3",
    "회사에서, 2",
    "집에, 1",
    "공부하는, 4",
    "있을, 2",
    "팀으로부터, 1",
    "민주주의, 4",
    "민주주의를, 4",
    "회고, 2",
    "나, 1",
    "이, 1",
    "hello, 5",
    "나이, 2",
    "파이, 2",
    "나이를, 2",
    "고양이는, 3",
    "사람들이, 3",
    "친구들과, 3",
    "사랑이, 2",
    "모양이, 2",
    "사회의, 2",
    "주간회의, 4",
    "주간회의에서, 4",
    "과정의, 2",
    "물놀이, 3",
    "하지만, 3",
    "책이지만, 1",
    "좋았지만, 4",
    "코로나, 3",
    "코로나가, 3",
    "바나나, 3",
    "회고했다, 4",
    "회고했는데, 5",
    "회고하고, 2",
    "회고합니다, 5",
    "모르는, 3",
    "평가, 2",
    "인사평가, 4",
    "인사평가를, 4",
    "완성도, 3",
    "완성도가, 3",
    "중요도, 3",
    "이미지도, 3",
    "동료들에게서, 3",
    "서버로부터, 2",
    "배포까지도, 2",
    "리팩터링으로, 4",
    "커밋마다, 2",
    "2024년에는, 5",
    "SQL은, 3",
    "Spring에서의, 6",
    "3월까지, 2",
  })
  void leavesParticlesOutside(String word, int stem) {
    assertThat(Particles.stem(word)).isEqualTo(stem);
  }
}
