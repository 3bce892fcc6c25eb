package hoego.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.text.TextChange.Bias;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextChangeTest {
  private static final String TEXT = "회고를 쓴다";

  @Test
  void appliesEditsAtOffsetsOfTheTextBefore() {
    TextChange change =
        TextChange.of(
            TextEdit.replace(0, 2, "일기"), TextEdit.insert(4, "다시 "), TextEdit.delete(5, 6));
    assertThat(change.apply(TEXT)).isEqualTo("일기를 다시 쓴");
    assertThat(change.lengthChange()).isEqualTo(2);
  }

  @Test
  void changesNothingWithoutEdits() {
    assertThat(TextChange.NONE.apply(TEXT)).isEqualTo(TEXT);
    assertThat(TextChange.NONE.isEmpty()).isTrue();
    assertThat(TextChange.NONE.map(3, Bias.AFTER)).isEqualTo(3);
  }

  @Test
  void insertsInOrderAtOneOffset() {
    TextChange change = TextChange.of(TextEdit.insert(2, "a"), TextEdit.insert(2, "b"));
    assertThat(change.apply(TEXT)).isEqualTo("회고ab를 쓴다");
    assertThat(change.invert(TEXT).apply("회고ab를 쓴다")).isEqualTo(TEXT);
  }

  @Test
  void isTheSameByOneEdit() {
    TextChange change =
        TextChange.of(
            TextEdit.replace(0, 2, "일기"), TextEdit.insert(4, "다시 "), TextEdit.delete(5, 6));
    TextChange joined = change.joined(TEXT);
    assertThat(joined.edits()).containsExactly(TextEdit.replace(0, 6, "일기를 다시 쓴"));
    assertThat(joined.apply(TEXT)).isEqualTo(change.apply(TEXT));
    assertThat(TextChange.NONE.joined(TEXT)).isEqualTo(TextChange.NONE);
  }

  @Test
  void refusesOverlapAndDisorder() {
    assertThatThrownBy(() -> TextChange.of(TextEdit.delete(0, 3), TextEdit.insert(2, "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextChange.of(TextEdit.insert(3, "x"), TextEdit.insert(2, "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesRangesThatAreNone() {
    assertThatThrownBy(() -> new TextRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TextRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesATextThatIsTooShort() {
    TextChange change = TextChange.of(TextEdit.delete(4, 7));
    assertThatThrownBy(() -> change.apply(TEXT)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> change.invert(TEXT)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void keepsItsEditsWhenTheListGivenChanges() {
    List<TextEdit> edits = new ArrayList<>(List.of(TextEdit.insert(0, "x")));
    TextChange change = new TextChange(edits);
    edits.clear();
    assertThat(change.edits()).containsExactly(TextEdit.insert(0, "x"));
  }

  @Test
  void rangesKnowTheirChars() {
    TextRange range = new TextRange(1, 3);
    assertThat(range.of(TEXT)).isEqualTo("고를");
    assertThat(range.length()).isEqualTo(2);
    assertThat(range.isEmpty()).isFalse();
    assertThat(range.contains(1)).isTrue();
    assertThat(range.contains(3)).isFalse();
    assertThat(TextRange.at(3)).isEqualTo(new TextRange(3, 3));
  }

  @Test
  void mapsAnOffsetAtAnInsertionByItsBias() {
    TextChange change = TextChange.of(TextEdit.insert(2, "abc"));
    assertThat(change.map(1, Bias.AFTER)).isEqualTo(1);
    assertThat(change.map(2, Bias.BEFORE)).isEqualTo(2);
    assertThat(change.map(2, Bias.AFTER)).isEqualTo(5);
    assertThat(change.map(3, Bias.BEFORE)).isEqualTo(6);
  }

  @Test
  void mapsOffsetsOfAReplacedStretch() {
    TextChange change = TextChange.of(TextEdit.replace(1, 4, "abcde"));
    assertThat(change.map(1, Bias.AFTER)).isEqualTo(1);
    assertThat(change.map(2, Bias.BEFORE)).isEqualTo(1);
    assertThat(change.map(2, Bias.AFTER)).isEqualTo(6);
    assertThat(change.map(4, Bias.BEFORE)).isEqualTo(6);
  }

  @Test
  void mapsThroughEditsThatTouch() {
    TextChange change = TextChange.of(TextEdit.delete(1, 3), TextEdit.insert(3, "xy"));
    assertThat(change.map(3, Bias.BEFORE)).isEqualTo(1);
    assertThat(change.map(3, Bias.AFTER)).isEqualTo(3);
  }

  @Test
  void invertsAnyChangeAndMapsInOrder() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      String text = randomText(random, random.nextInt(30));
      TextChange change = randomChange(random, text.length());
      String changed = change.apply(text);
      TextChange back = change.invert(text);
      assertThat(back.apply(changed)).isEqualTo(text);
      assertThat(back.invert(changed).apply(text)).isEqualTo(changed);
      int lastBefore = 0;
      int lastAfter = 0;
      for (int offset = 0; offset <= text.length(); offset++) {
        int before = change.map(offset, Bias.BEFORE);
        int after = change.map(offset, Bias.AFTER);
        assertThat(lastBefore).isLessThanOrEqualTo(before);
        assertThat(lastAfter).isLessThanOrEqualTo(after);
        assertThat(before).isLessThanOrEqualTo(after);
        assertThat(after).isLessThanOrEqualTo(changed.length());
        lastBefore = before;
        lastAfter = after;
      }
      assertThat(change.map(0, Bias.BEFORE)).isZero();
      assertThat(change.map(text.length(), Bias.AFTER)).isEqualTo(changed.length());
    }
  }

  private static TextChange randomChange(Random random, int length) {
    List<TextEdit> edits = new ArrayList<>();
    int from = 0;
    while (from <= length && edits.size() < 5) {
      int start = from + random.nextInt(length - from + 1);
      int end = start + random.nextInt(Math.min(4, length - start + 1));
      edits.add(TextEdit.replace(start, end, randomText(random, random.nextInt(4))));
      from = end + random.nextInt(3);
    }
    return new TextChange(edits);
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('가' + random.nextInt(20)));
    }
    return text.toString();
  }
}
