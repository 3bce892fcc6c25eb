package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How wide lines are that are too long to be wrapped at the column's end. */
class LongLinesTest {
  private static final String HINDI = "हिन्दी ".repeat(2_000);
  private static final String ARABIC = "العربية ".repeat(9);

  @Test
  void linesThatAreWrappedSayNothing() {
    assertThat(LongLines.of("회고 ".repeat(100))).isEqualTo(LongLines.NONE);
    assertThat(LongLines.NONE.and(LongLines.NONE).any()).isFalse();
    assertThat(LongLines.NONE.rowWidth()).isZero();
  }

  @Test
  void aShapedLineIsAtLeastAsWideAsItsWriting() {
    LongLines hindi = LongLines.of(HINDI);
    assertThat(hindi.any()).isTrue();
    assertThat(hindi.width()).isGreaterThan(HINDI.length() / 2.0);
    LongLines families = LongLines.of("👨\u200d👩\u200d👧 ".repeat(1_000));
    // Three emoji each where the font does not join them.
    assertThat(families.width()).isGreaterThan(1_000 * 4.5);
  }

  @Test
  void aKeyMoreMakesItNoWider() {
    assertThat(LongLines.of(HINDI + "ह")).isEqualTo(LongLines.of(HINDI));
    String more = HINDI + "हिन्दी ".repeat(500);
    assertThat(LongLines.of(HINDI).and(LongLines.of(more)).width())
        .isGreaterThan(LongLines.of(HINDI).width())
        .isEqualTo(LongLines.of(more).width());
  }

  @Test
  void whatMustNotBeWrappedAnywhereHasNoWidthAndTheWholePostWithIt() {
    for (String line : new String[] {ARABIC, "가".repeat(20_001), "a".repeat(50_000)}) {
      LongLines never = LongLines.of(line);
      assertThat(never.any()).isTrue();
      assertThat(never.width()).isZero();
      assertThat(never.and(LongLines.of(HINDI)).rowWidth()).isZero();
      assertThat(LongLines.of(HINDI).and(never).rowWidth()).isZero();
      assertThat(LongLines.NONE.and(never)).isEqualTo(never);
    }
  }
}
