package hoego.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page asks for, and gets when it is there. */
class CommissionTest {
  private static final Drawing CODE = new Drawing.Code("java", "int a;");
  private static final Drawing OTHER = new Drawing.Code("java", "int b;");

  private final Studio studio = new Studio(TestHomes::make);

  @Test
  void whatIsNotThereIsAwaitedUntilItIsDrawn() {
    Commission page = studio.commission(false);
    assertThat(page.isOpen()).isFalse();
    assertThat(page.of(CODE)).isEqualTo(new Drawn.Awaited());
    assertThat(page.isOpen()).isTrue();

    page.draw(60_000);

    assertThat(page.of(CODE)).isInstanceOf(Drawn.Words.class);
    assertThat(page.isOpen()).isFalse();
  }

  @Test
  void whatWasDrawnForOnePageIsThereForTheNext() {
    Commission first = studio.commission(false);
    first.of(CODE);
    first.draw(60_000);

    Commission next = studio.commission(false);
    assertThat(next.of(CODE)).isSameAs(first.of(CODE));
    assertThat(next.isOpen()).isFalse();
  }

  @Test
  void whatCameTooLateIsShownAsItStands() {
    Commission page = studio.commission(false);
    page.of(CODE);
    page.draw(-1);
    assertThat(page.of(CODE)).isEqualTo(new Drawn.Plain());
    assertThat(page.isOpen()).isFalse();
  }

  @Test
  void nothingIsBegunForAPageThatNobodyWaitsFor() {
    Commission page = studio.commission(false);
    page.of(CODE);
    page.of(OTHER);
    page.callOff();
    page.draw(60_000);
    assertThat(studio.known(CODE)).isNull();
    assertThat(studio.known(OTHER)).isNull();
  }

  @Test
  void aDiagramIsDrawnOnceAndShownAsItWasWhileItIsEdited() {
    Drawing one = new Drawing.Diagram("flowchart LR\n  A[시작] --> B[끝]");
    Drawing edited = new Drawing.Diagram("flowchart LR\n  A[시작] --> B[끝났다]");
    Drawing another = new Drawing.Diagram("pie\n  \"개발\" : 1");
    Commission first = studio.commission(false);
    assertThat(first.of(one)).isEqualTo(new Drawn.Awaited());
    first.of(CODE);
    assertThat(first.hasEdited()).isFalse();

    first.drawQuick(60_000);
    assertThat(first.of(CODE)).isInstanceOf(Drawn.Words.class);
    assertThat(first.hasDiagrams()).isTrue();
    first.drawDiagrams(60_000);
    assertThat(first.of(one)).isInstanceOf(Drawn.Picture.class);

    Commission next = studio.commission(false);
    assertThat(next.of(one)).isSameAs(first.of(one));
    assertThat(next.of(edited)).isEqualTo(new Drawn.Outdated((Drawn.Picture) first.of(one)));
    assertThat(next.hasEdited()).isTrue();
    assertThat(next.of(another)).isEqualTo(new Drawn.Awaited());
  }

  @Test
  void theOldestDrawingsAreForgotten() {
    String long1 = "x".repeat(500_000);
    for (int i = 0; i < 6; i++) {
      studio.draw(new Drawing.Code("java", long1 + i));
    }
    assertThat(studio.known(new Drawing.Code("java", long1 + 0))).isNull();
    assertThat(studio.known(new Drawing.Code("java", long1 + 5))).isNotNull();
  }
}
