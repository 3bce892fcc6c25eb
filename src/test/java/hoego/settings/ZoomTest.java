package hoego.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoomTest {
  private static List<Integer> sizes(Settings settings) {
    return List.of(settings.preview().zoom(), settings.type().size());
  }

  @Test
  void editorAndPreviewGrowTogether() {
    List<List<Integer>> seen = new ArrayList<>();
    Settings settings = Settings.DEFAULT;
    for (int i = 0; i < 9; i++) {
      settings = Zoom.in(settings);
      seen.add(sizes(settings));
    }
    assertThat(seen)
        .startsWith(List.of(110, 18), List.of(125, 20), List.of(150, 24), List.of(175, 28))
        .endsWith(List.of(300, 48), List.of(300, 48));
  }

  @Test
  void whatWasZoomedInComesBackByZoomingOut() {
    for (int size = 12; size <= 20; size++) {
      Settings first = Settings.DEFAULT.withType(Settings.DEFAULT.type().withSize(size));
      Settings settings = Zoom.in(Zoom.in(Zoom.in(first)));
      assertThat(Zoom.out(Zoom.out(Zoom.out(settings)))).isEqualTo(first);
    }
  }

  @Test
  void neitherShrinksAlone() {
    Settings settings = Settings.DEFAULT;
    for (int i = 0; i < 20; i++) {
      settings = Zoom.out(settings);
    }
    assertThat(sizes(settings)).containsExactly(67, 10);
    assertThat(Zoom.out(settings)).isSameAs(settings);
  }

  @Test
  void aZoomBetweenTwoStepsGoesToTheNext() {
    Settings settings = Settings.DEFAULT.withPreview(Settings.DEFAULT.preview().withZoom(105));
    assertThat(Zoom.in(settings).preview().zoom()).isEqualTo(110);
    assertThat(Zoom.out(settings).preview().zoom()).isEqualTo(100);
  }

  @Test
  void theUsualSizeIsOneStepAway() {
    Settings settings = Zoom.in(Zoom.in(Settings.DEFAULT));
    assertThat(Zoom.reset(settings)).isEqualTo(Settings.DEFAULT);
  }
}
