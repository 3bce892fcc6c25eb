package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyllablesTest {
  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void knowsHangulThatIsApart() {
    assertThat(Syllables.areApart(apart("회고"))).isTrue();
    assertThat(Syllables.areApart("가\u11A8")).as("a syllable and its last sound").isTrue();
    assertThat(Syllables.areApart("회고 ㅋㅋ é e\u0301")).isFalse();
    assertThat(Syllables.areApart("\u1112\u119E\u11AB")).as("an old syllable").isFalse();
    assertThat(Syllables.areApart("각\u11A8")).as("nothing can be joined to that").isFalse();
  }

  @Test
  void putsHangulTogetherAndChangesNothingElse() {
    String text = "# " + apart("한글 회고") + " e\u0301 \uF914 \u1112\u119E\u11AB 가\u11A8";
    EditState state = new EditState(text, Selection.at(text.length()));
    Transaction made = Objects.requireNonNull(Syllables.compose(state));
    String after = made.apply(state).text();
    assertThat(after).isEqualTo("# 한글 회고 e\u0301 \uF914 \u1112\u119E\u11AB 각");
    assertThat(made.selection()).isEqualTo(Selection.at(after.length()));
    assertThat(made.change().edits()).hasSize(1);
    assertThat(Syllables.compose(new EditState(after, Selection.at(0)))).isNull();
  }

  @Test
  void theCaretStaysAtItsSyllable() {
    String text = apart("한글");
    EditState state = new EditState(text, Selection.at(3));
    Transaction made = Objects.requireNonNull(Syllables.compose(state));
    assertThat(made.selection()).isEqualTo(Selection.at(1));
  }

  @Test
  void charactersOfSeveralCharsAreOne() {
    String line = "a" + apart("한") + "👩‍💻🇰🇷e\u0301";
    assertThat(Syllables.after(line, 0)).isEqualTo(1);
    assertThat(Syllables.after(line, 1)).isEqualTo(4);
    assertThat(Syllables.before(line, 4)).isEqualTo(1);
    assertThat(Syllables.after(line, 4)).isEqualTo(9);
    assertThat(Syllables.after(line, 9)).isEqualTo(13);
    assertThat(Syllables.before(line, line.length())).isEqualTo(13);
    assertThat(Syllables.before(line, 0)).isZero();
    assertThat(Syllables.after(line, line.length())).isEqualTo(line.length());
  }

  @Test
  void aPlaceWithinACharacterIsMovedToItsEnd() {
    String line = "가" + "\u1112\u1161\u11ab" + "👩\u200d💻!";
    assertThat(IntStream.rangeClosed(0, line.length()).map(at -> Syllables.whole(line, at)))
        .containsExactly(0, 1, 4, 4, 4, 9, 9, 9, 9, 9, 10);
  }
}
