package hoego.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.markdown.Block;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines lead to places in the page and back. */
class LinePlacesTest {
  private static final List<Block> BLOCKS =
      List.of(
          new Block("<p>a</p>", 5, 6), new Block("<p>b</p>", 7, 10), new Block("<p>c</p>", 20, 24));

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 4.9, 5, 5.5, 6.9, 7, 8.25, 19, 20, 22, 23.9})
  void everyLineComesBack(double line) {
    assertThat(LinePlaces.line(BLOCKS, LinePlaces.of(BLOCKS, line)))
        .isCloseTo(line, Offset.offset(1e-9));
  }

  @Test
  void linesBeyondTheEndAreTheEnd() {
    assertThat(LinePlaces.line(BLOCKS, LinePlaces.of(BLOCKS, 1_000))).isEqualTo(24);
    assertThat(LinePlaces.line(BLOCKS, LinePlaces.of(BLOCKS, -3))).isZero();
  }

  @Test
  void theFrontMatterIsAboveTheFirstBlock() {
    assertThat(LinePlaces.of(BLOCKS, 2.5)).isEqualTo(new LinePlaces.Place(-1, 0.5));
  }

  @Test
  void aPageWithoutBlocksHasOnePlace() {
    assertThat(LinePlaces.of(List.of(), 7)).isEqualTo(new LinePlaces.Place(-1, 0));
    assertThat(LinePlaces.line(List.of(), new LinePlaces.Place(3, 0.5))).isZero();
  }

  @Test
  void aLineBelongsToTheBlockThatBeginsAtOrBeforeIt() {
    assertThat(LinePlaces.indexAt(BLOCKS, 4)).isEqualTo(-1);
    assertThat(LinePlaces.indexAt(BLOCKS, 5)).isZero();
    assertThat(LinePlaces.indexAt(BLOCKS, 12)).isEqualTo(1);
    assertThat(LinePlaces.indexAt(BLOCKS, 99)).isEqualTo(2);
  }

  @Test
  void aPlaceInABlockThatHasGoneIsInTheLast() {
    assertThat(LinePlaces.line(BLOCKS, new LinePlaces.Place(9, 0))).isEqualTo(20);
  }
}
