package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What list and preview show of a date is what Jekyll makes of it, and the list says why. */
class ListReasonsInWindowTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void config(String text) {
    WindowFixture.write(
        window.site().resolve("_config.yml"), text.getBytes(StandardCharsets.UTF_8));
  }

  private String tip() {
    return window.onFx(
        () ->
            Window.getWindows().stream()
                .filter(each -> each instanceof Tooltip && each.isShowing())
                .map(each -> ((Tooltip) each).getText())
                .findFirst()
                .orElse(""));
  }

  /**
   * Puts the mouse on a row that shows: cells that the list keeps in reserve have words as well.
   */
  private void hover(String title) {
    Point2D middle =
        window.onFx(
            () ->
                window.robot().lookup(".list-cell").queryAllAs(ListCell.class).stream()
                    .filter(cell -> cell.isVisible() && !cell.isEmpty())
                    .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(title))
                    .map(cell -> cell.localToScreen(cell.getWidth() / 2, cell.getHeight() / 2))
                    .findFirst()
                    .orElseThrow());
    window.robot().moveTo(middle);
  }

  @Test
  void theTooltipSaysWhatJekyllMakesOfDateAndCategories() {
    config("timezone: Asia/Seoul\n");
    Path post =
        window.post(
            "_posts/2025-04-01-a.md",
            "---\ntitle: 한 해\ndate: 2025-04-01 23:30:00\ncategories: personal postmortem\n---\n");
    window.post("_posts/2025-03-01-b.md", "---\ntitle: 둘째\n---\n");
    window.open(post);
    assertThat(window.listed()).anyMatch(row -> row.contains("한 해, 2025-04-02 · "));

    hover("한 해");
    window.await("it is told", () -> tip().contains("Asia/Seoul"));
    // The doctor's marks have the rows drawn again, which takes nothing of it away.
    window.await("it stays", () -> tip().contains("Asia/Seoul") && tip().contains("문제 "));
    assertThat(tip()).contains("날짜: 시간대가 없어 UTC로 읽습니다.", "2025-04-02 08:30", "카테고리: 목록이 아니어서");

    hover("둘째");
    window.await("the other's are told", () -> tip().contains("날짜: 2025-03-01 (파일 이름)"));
  }

  @Test
  void listAndPreviewFollowTheSitesClock() {
    config("timezone: America/New_York\n");
    Path post =
        window.post(
            "_posts/2025-04-01-a.md", "---\ntitle: 한 해\ndate: 2025-04-01 08:00:00 +0900\n---\n글\n");
    window.open(post);
    assertThat(window.listed()).anyMatch(row -> row.contains("한 해, 2025-03-31"));
    String shown = "document.querySelector('.post-header .date').textContent";
    assertThat(window.script(shown)).isEqualTo("2025-03-31");

    config("timezone: Asia/Seoul\n");
    window.await(
        "the list follows",
        () -> window.listed().stream().anyMatch(row -> row.contains("한 해, 2025-04-01")));
    window.await("the preview follows", () -> window.script(shown).equals("2025-04-01"));
  }
}
