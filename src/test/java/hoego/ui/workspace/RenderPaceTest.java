package hoego.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.count.ReadWords;
import hoego.count.TextCounts;
import hoego.markdown.Highlights;
import hoego.markdown.RenderedPost;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is rendered at once, and what when writing rests. */
@ExtendWith(ApplicationExtension.class)
class RenderPaceTest {
  private static final RenderedPost GIVEN_UP =
      new RenderedPost(
          List.of(), List.of(), Highlights.NONE, TextCounts.NONE, ReadWords.NONE, false);

  private final AtomicInteger rendered = new AtomicInteger();
  private final RenderPace pace = new RenderPace(rendered::incrementAndGet);

  @Test
  void everyEditIsRenderedAtOnce(FxRobot robot) {
    robot.interact(
        () -> {
          pace.edited(null);
          assertThat(rendered).hasValue(1);
          pace.edited(RenderedPost.NONE);
          assertThat(rendered).hasValue(2);
        });
  }

  @Test
  void whatWasGivenUpIsTriedAgainOnceAfterTheLastEdit(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          pace.edited(GIVEN_UP);
          pace.edited(GIVEN_UP);
          pace.edited(GIVEN_UP);
          assertThat(rendered).hasValue(0);
        });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> rendered.get() > 0);
    robot.sleep(100);
    assertThat(rendered).hasValue(1);
  }

  @Test
  void anotherPostIsNotRenderedForTheEditsOfTheLast(FxRobot robot) {
    robot.interact(
        () -> {
          pace.edited(GIVEN_UP);
          pace.opened();
        });
    robot.sleep(1_200);
    assertThat(rendered).hasValue(0);
  }

  @Test
  void whatIsGivenUpAtTheStartIsTriedAgainOnce() {
    assertThat(pace.isToBeTriedAgain(RenderedPost.NONE)).isFalse();
    assertThat(pace.isToBeTriedAgain(GIVEN_UP)).isTrue();
    assertThat(pace.isToBeTriedAgain(GIVEN_UP)).isFalse();
    pace.opened();
    assertThat(pace.isToBeTriedAgain(GIVEN_UP)).isTrue();
  }
}
