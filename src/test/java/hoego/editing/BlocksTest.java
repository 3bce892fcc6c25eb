package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {
  @ParameterizedTest
  @CsvSource({
    "1, 회|고, '# 회|고'",
    "2, '# 회|고', '## 회|고'",
    "2, '## 회|고', '회|고'",
    "0, '### 회|고', '회|고'",
    "3, '|', '### |'",
    "2, '⟨하나\n\n둘⟩', '⟨## 하나\n\n## 둘⟩'",
    "2, '> 회|고', '> ## 회|고'",
    "1, '---\ntitle: 회|고\n---', -",
    "2, '- 회|고', '## 회|고'",
    "0, '- 회|고', '- 회|고'",
  })
  void headings(int level, String before, String after) {
    assertThat(Drawn.after(Blocks.heading(level), before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "회|고, '> 회|고'",
    "'> 회|고', '회|고'",
    "'⟨하나\n\n둘⟩', '⟨> 하나\n>\n> 둘⟩'",
    "'⟨> 하나\n>\n> 둘⟩', '⟨하나\n\n둘⟩'",
    "'> > 회|고', '> 회|고'",
  })
  void quotes(String before, String after) {
    assertThat(Drawn.after(Blocks::quote, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "회|고, '- 회|고'",
    "'- 회|고', '회|고'",
    "'1. 회|고', '- 회|고'",
    "'- [ ] 회|고', '- 회|고'",
    "'|', '- |'",
    "'⟨하나\n둘⟩', '⟨- 하나\n- 둘⟩'",
    "'## 회|고', '- 회|고'",
    "'> 회|고', '> - 회|고'",
    "'⟨하나\n\n둘⟩', '⟨- 하나\n\n- 둘⟩'",
    "'⟨- 하나\n둘⟩', '⟨- 하나\n- 둘⟩'",
  })
  void bullets(String before, String after) {
    assertThat(Drawn.after(Blocks::bullets, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "'⟨하나\n둘⟩', '⟨1. 하나\n2. 둘⟩'",
    "'⟨- 하나\n  - 둘\n  - 셋\n- 넷⟩', '⟨1. 하나\n  1. 둘\n  2. 셋\n2. 넷⟩'",
    "'⟨1. 하나\n2. 둘⟩', '⟨하나\n둘⟩'",
  })
  void numbers(String before, String after) {
    assertThat(Drawn.after(Blocks::numbers, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "회|고, '- [ ] 회|고'",
    "'- 회|고', '- [ ] 회|고'",
    "'- [x] 회|고', '회|고'",
  })
  void tasks(String before, String after) {
    assertThat(Drawn.after(Blocks::tasks, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "'- [ ] 회|고', '- [x] 회|고'",
    "'- [x] 회|고', '- [ ] 회|고'",
    "'- 회|고', '- [ ] 회|고'",
    "회|고, -",
    "'⟨- [ ] 하나\n- [ ] 둘⟩', '⟨- [x] 하나\n- [x] 둘⟩'",
  })
  void ticks(String before, String after) {
    assertThat(Drawn.after(Blocks::toggleTask, before)).isEqualTo(after);
  }

  @Test
  void codeBlocksComeAndGo() {
    assertThat(Drawn.after(Blocks::codeBlock, "앞\n|\n뒤")).isEqualTo("앞\n```\n|\n```\n뒤");
    assertThat(Drawn.after(Blocks::codeBlock, "⟨a\nb⟩")).isEqualTo("```\n⟨a\nb⟩\n```");
    assertThat(Drawn.after(Blocks::codeBlock, "⟨```\nb⟩")).isEqualTo("⟨b⟩");
    assertThat(Drawn.after(Blocks::codeBlock, "앞\n```java\na|\n\nb\n```\n뒤"))
        .isEqualTo("앞\na|\n\nb\n뒤");
    assertThat(Drawn.after(Blocks::codeBlock, "````\na\n```\nb|\n````\n뒤"))
        .isEqualTo("a\n```\nb|\n뒤");
  }

  @Test
  void codeBlocksStandWhereTheirLinesStand() {
    assertThat(Drawn.after(Blocks::codeBlock, "- 하나\n  a|")).isEqualTo("- 하나\n  ```\n  a|\n  ```");
    assertThat(Drawn.after(Blocks::codeBlock, "> a|")).isEqualTo("> ```\n> a|\n> ```");
    assertThat(Drawn.after(Blocks::codeBlock, "⟨  a\n    b\n⟩끝"))
        .isEqualTo("  ```\n⟨  a\n    b⟩\n  ```\n끝");
    assertThat(Drawn.after(Blocks::codeBlock, "> ```\n> a|\n> ```\n글")).isEqualTo("> a|\n글");
    assertThat(Drawn.after(Blocks::codeBlock, "~~~\na|\n```")).isEqualTo("a|\n```");
  }

  @ParameterizedTest
  @CsvSource({
    "'> ```\n> a\n|글', true",
    "'```\na\n|', false",
    "'```\na\n```|', false",
    "'```\na\n```\n|', true",
    "'- ```\n  |a\n  ```', false",
    "'`` ` ``` |', true",
    "'``` a ``` b\n|', true",
    "'---\na: b\n...\n|', true",
    "'---\na: b\n---|\n', false",
    "'---\n글\n|', true",
  })
  void knowsWhereMarkdownMeansSomething(String drawing, boolean isText) {
    EditState state = Drawn.state(drawing);
    assertThat(Ground.isText(state.text(), state.selection().caret())).isEqualTo(isText);
  }

  @Test
  void longTextsAreNoTrouble() {
    String text = "---\n" + "글\n".repeat(300_000);
    assertThat(Ground.isText(text, text.length())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'하나\n둘|\n셋', '둘|\n하나\n셋', '하나\n셋\n둘|'",
    "'1. 하나\n2. 둘|\n3. 셋', '1. 둘|\n2. 하나\n3. 셋', '1. 하나\n2. 셋\n3. 둘|'",
  })
  void linesMove(String before, String up, String down) {
    assertThat(Drawn.after(LineMoves::up, before)).isEqualTo(up);
    assertThat(Drawn.after(LineMoves::down, before)).isEqualTo(down);
  }

  @ParameterizedTest
  @CsvSource({
    "'1. 하|나\n2. 둘\n3. 셋', '1. 둘|\n2. 셋'",
    "'1. 하나\n2. 둘|\n3. 셋', '1. 하나\n2. 셋|'",
    "'> 1. 하나\n> 2. 둘|\n> 3. 셋', '> 1. 하나\n> 2. 셋|'",
    "'1. 하나\n   1. 가|\n   2. 나\n2. 둘', '1. 하나\n   1. 나|\n2. 둘'",
    "'1. 하나\n1. 둘|\n1. 셋', '1. 하나\n1. 셋|'",
    "'3. 하나|\n5. 둘\n7. 셋', '3. 둘|\n4. 셋'",
    "'글|\n\n3. 하나\n5. 둘', '|\n3. 하나\n5. 둘'",
    "'3. 하나\n글|\n5. 둘', '3. 하나\n5|. 둘'",
    "'9. 가\n10. 나|\n11. 다\n    - 곁', '9. 가\n10. 다|\n    - 곁'",
    "'9. 가|\n10. 나\n    - 곁\n\n    글', '9. |나\n   - 곁\n\n   글'",
  })
  void numbersFollowADeletedLine(String before, String after) {
    assertThat(Drawn.after(LineMoves::delete, before)).isEqualTo(after);
  }

  @Test
  void numbersFollowADoubledLine() {
    assertThat(Drawn.after(LineMoves::duplicate, "1. 하나|\n2. 둘")).isEqualTo("1. 하나\n2. 하나|\n3. 둘");
    assertThat(Drawn.after(LineMoves::duplicate, "```\n1. a|\n2. b\n```"))
        .isEqualTo("```\n1. a\n1. a|\n2. b\n```");
  }

  @Test
  void linesStayWhereTheyCantGo() {
    assertThat(Drawn.after(LineMoves::up, "하|나\n둘")).isEqualTo("-");
    assertThat(Drawn.after(LineMoves::down, "하나\n둘|")).isEqualTo("-");
    assertThat(Drawn.after(LineMoves::up, "---\ntitle: 가\n---\n둘|")).isEqualTo("-");
    assertThat(Drawn.after(LineMoves::down, "---\ntitle: 가|\n---\n둘")).isEqualTo("-");
  }

  @Test
  void linesAreDoubledAndDeleted() {
    assertThat(Drawn.after(LineMoves::duplicate, "하나|\n둘")).isEqualTo("하나\n하나|\n둘");
    assertThat(Drawn.after(LineMoves::duplicate, "⟨하나\n둘⟩")).isEqualTo("하나\n둘\n⟨하나\n둘⟩");
    assertThat(Drawn.after(LineMoves::delete, "하나\n둘|둘\n셋")).isEqualTo("하나\n셋|");
    assertThat(Drawn.after(LineMoves::delete, "하나\n둘|")).isEqualTo("하|나");
    assertThat(Drawn.after(LineMoves::delete, "둘|")).isEqualTo("|");
  }

  @ParameterizedTest
  @CsvSource({
    "'글 |', (, '글 (|)'",
    "'글|글', (, -",
    "'(|)', ), '()|'",
    "'글|)', ), -",
    "'⟨글⟩', (, '(⟨글⟩)'",
    "'⟨글⟩', *, '*⟨글⟩*'",
    "'⟨글⟩', `, '`⟨글⟩`'",
    "'⟨글⟩', _, '_⟨글⟩_'",
    "'⟨글⟩', ~, '~⟨글⟩~'",
    "'⟨글⟩', [, '[⟨글⟩]'",
    "'⟨글⟩', {, '{⟨글⟩}'",
    "'⟨글⟩', 「, '「⟨글⟩」'",
    "'⟨글⟩', 『, '『⟨글⟩』'",
    "'⟨글⟩', <, '<⟨글⟩>'",
    "'글 |', <, -",
    "'⟨ ⟩', *, -",
    "'글 |', '\"', '글 \"|\"'",
    "'글|', '\"', -",
    "'글 \"가|\"', '\"', '글 \"가\"|'",
    "'|', 「, '「|」'",
    "'|', *, -",
    "'``|', `, -",
  })
  void pairs(String before, char typed, String after) {
    assertThat(Drawn.after(Pairs.typed(typed), before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"(|), |", "'\"|\"', |", "(|글), -", "'글(|)글', '글|글'", "'`a`|`', -"})
  void anEmptyPairIsDeletedAtOnce(String before, String after) {
    assertThat(Drawn.after(Pairs::backspace, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "회고|를, '', '[회고](|)를'",
    "회고|를, https://example.invalid/a, '[회고](https://example.invalid/a)|를'",
    "'⟨긴 글⟩', 아님, '[긴 글](|)'",
    "'⟨https://example.invalid⟩', '', '[|](https://example.invalid)'",
    "'|', '', '[|]()'",
    "'⟨글⟩', 'https://example.invalid/(a)', '[글](https://example.invalid/%28a%29)|'",
    "'⟨글] 끝⟩', '', '[글\\] 끝](|)'",
    "'⟨[글] 끝⟩', '', '[[글] 끝](|)'",
    "'[회|고](https://a.invalid)를', '', '[회고](⟨https://a.invalid⟩)를'",
    "'[회고](⟨https://a.invalid⟩)를', '', '회고|를'",
    "'[회|고]()', https://a.invalid, '[회고](https://a.invalid)|'",
  })
  void links(String before, String clipboard, String after) {
    assertThat(Drawn.after(Links.link(clipboard), before)).isEqualTo(after);
  }

  @Test
  void anAddressPastedOntoWordsMakesALink() {
    assertThat(Drawn.after(Links.addressOntoSelection("https://example.invalid"), "⟨글⟩ 끝"))
        .isEqualTo("[글](https://example.invalid)| 끝");
    assertThat(Drawn.after(Links.addressOntoSelection("글"), "⟨글⟩")).isEqualTo("-");
    assertThat(Drawn.after(Links.addressOntoSelection("https://a.invalid"), "글|")).isEqualTo("-");
    assertThat(Drawn.after(Links.addressOntoSelection("https://a.invalid"), "⟨가\n나⟩"))
        .isEqualTo("-");
  }
}
