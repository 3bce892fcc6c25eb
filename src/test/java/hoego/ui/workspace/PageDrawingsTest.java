package hoego.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawing;
import hoego.drawing.Drawn;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageDrawingsTest {
  private static final Drawing CODE = new Drawing.Code("java", "int 해 = 2024;");

  private final CountDownLatch more = new CountDownLatch(1);
  private final PageDrawings drawings = new PageDrawings(more::countDown);

  @BeforeAll
  static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
  }

  private PageDrawings.Page<Drawn> page() throws InterruptedException {
    return drawings.page(false, drawn -> drawn.of(CODE));
  }

  /** From then on code is coloured long before a page is shown without its colours. */
  private static void warmUp() throws InterruptedException {
    CountDownLatch there = new CountDownLatch(1);
    PageDrawings others = new PageDrawings(there::countDown);
    others.begin();
    Drawing other = new Drawing.Code("java", "int 달 = 12;");
    if (!others.page(false, drawn -> drawn.of(other)).whole()) {
      assertThat(there.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void nothingIsDrawnBeforeItBegins() throws Exception {
    warmUp();

    PageDrawings.Page<Drawn> early = page();
    assertThat(early.whole()).isFalse();
    assertThat(early.page()).isInstanceOf(Drawn.Awaited.class);
    assertThat(more.await(300, TimeUnit.MILLISECONDS)).isFalse();

    drawings.begin();

    assertThat(more.await(30, TimeUnit.SECONDS)).isTrue();
    PageDrawings.Page<Drawn> drawn = page();
    assertThat(drawn.whole()).isTrue();
    assertThat(drawn.page()).isNotInstanceOf(Drawn.Awaited.class);
  }
}
