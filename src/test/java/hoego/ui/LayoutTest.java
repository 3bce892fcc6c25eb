package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.task.Background;
import java.util.Comparator;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Things stand where they belong, as pictures of them have shown that they once did not. */
class LayoutTest {
  private static final String POST =
      """
      ---
      title: 회고
      date: 2026-05-01 09:30:00 +0900
      categories: [회고, 기술]
      tags: [회고, 테스트, Spring, spring]
      ---

      글
      """;

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void open() {
    window.post("_posts/2025-03-01-other.md", "---\ntitle: 둘째\ntags: [Spring]\n---\n");
    window.open(window.post("_posts/2026-05-01-a.md", POST));
    window.awaitSettled();
    window.onFx(
        () -> {
          window.app().stage().setWidth(900);
          window.app().stage().setHeight(600);
          return true;
        });
    window.run(Command.EDITOR_ONLY);
  }

  private Bounds place(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private Bounds place(String query) {
    return window.onFx(() -> place(window.robot().lookup(query).query()));
  }

  /** Asks with a real wait: a dialog stays until it is answered. */
  private void ask(Command command, String answer) {
    window.onFx(
        () -> {
          Background.afterwards(() -> window.app().actions().run(command));
          return true;
        });
    window.await("asked", () -> window.isThere(answer));
    window.pulses();
  }

  @Test
  void theHeadAndTheFindBarAreAsWideAsTheTextBesideAScrollBar() {
    window.open(window.post("_posts/2026-05-01-a.md", POST + "문단\n\n".repeat(200)));
    window.awaitSettled();
    window.run(Command.EDITOR_ONLY);
    window.run(Command.FIND);
    window.pulses();
    window.onFx(
        () -> {
          Region area = window.area();
          Bounds text = place(area);
          double right = text.getMaxX() - area.getPadding().getRight();
          assertThat(area.getWidth()).isLessThan(((Region) area.getParent()).getWidth());
          Region form = window.app().workspace().form();
          assertThat(place(form).getMaxX() - form.getPadding().getRight())
              .isCloseTo(right, Offset.offset(1.0));
          assertThat(place(window.robot().lookup("#find-close").query()).getMaxX())
              .isCloseTo(right, Offset.offset(3.0));
          return true;
        });
  }

  @Test
  void whatIsSaidOfChipsStandsRightBelowThem() {
    open();
    window.run(Command.FRONT_MATTER);
    window.await("told", () -> window.isThere(".form-note"));
    window.pulses();
    double gap = place(".form-note").getMinY() - place("#form-tags").getMaxY();
    assertThat(gap).isBetween(0.0, 10.0);
  }

  @Test
  void aDialogsTextBeginsWhereItsHeaderDoes() {
    open();
    ask(Command.DELETE, "#dialog-agree");
    double text = place(".dialog-text").getMinX();
    assertThat(text).isCloseTo(place(".header-panel .label").getMinX(), Offset.offset(1.0));
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void whatIsMeantMostlyIsTheLastOfTheButtons() {
    open();
    window.focusEditor();
    window.type("더");
    ask(Command.RENAME, "#unsaved-save");
    double save = place("#unsaved-save").getMinX();
    double rightmost =
        window.onFx(
            () ->
                window
                    .robot()
                    .lookup("#unsaved-save")
                    .query()
                    .getParent()
                    .getChildrenUnmodifiable()
                    .stream()
                    .map(each -> place(each).getMinX())
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
    assertThat(save).isEqualTo(rightmost);
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void countsReachTheEdgeOfTheirPopup() {
    open();
    window.run(Command.COUNTS);
    window.await("it shows", () -> window.isThere("#counts-popup"));
    window.pulses();
    double values = place(".counts-value").getMaxX();
    assertThat(values).isCloseTo(place(".counts-note").getMaxX(), Offset.offset(1.0));
  }

  @Test
  void theEditorsMenuHasTheTypeOfTheOthers() {
    open();
    window.focusEditor();
    window.robot().rightClickOn(window.area());
    window.await("a menu", () -> menu() != null);
    double size =
        window.onFx(
            () -> {
              Node content = Objects.requireNonNull(menu()).getScene().getRoot();
              return ((Label) content.lookup(".menu-item .label")).getFont().getSize();
            });
    assertThat(size).isEqualTo(14);
    assertThat(
            window.onFx(
                () ->
                    Objects.requireNonNull(menu()).getItems().stream()
                        .anyMatch(SeparatorMenuItem.class::isInstance)))
        .isTrue();
    window.push(KeyCode.ESCAPE);
  }

  private static @Nullable ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .findFirst()
        .orElse(null);
  }
}
