package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The places that src/it/hangul.sh clicks at: what it means is still there. */
class ClickedPlacesTest {
  private static final Path SITUATIONS =
      Path.of(System.getProperty("hoego.project", "."), "src/it/lib/situations.sh");

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void stands(String place, Node node) throws IOException {
    Matcher at =
        Pattern.compile("(?m)^" + place + "=\\((\\d+) (\\d+)\\)$")
            .matcher(Files.readString(SITUATIONS));
    assertThat(at.find()).as(place + " in " + SITUATIONS).isTrue();
    int x = Integer.parseInt(at.group(1));
    int y = Integer.parseInt(at.group(2));
    Bounds box = window.onFx(() -> node.localToScene(node.getBoundsInLocal()));
    assertThat(box.contains(x, y)).as("%s=(%d %d) lies in %s", place, x, y, box).isTrue();
  }

  private Node find(String query) {
    return window.onFx(() -> window.robot().lookup(query).query());
  }

  @Test
  void whatTheScriptClicksIsWhereItClicks() throws IOException {
    window.post("2024-12-30-b.md", "---\ntitle: 다른 글\n---\n\n다른\n");
    window.open(window.post("2024-12-31-a.md", "---\ntitle: 시험\n---\n\n나무\n\n"));
    window.await("listed", () -> window.listed().toString().contains("다른 글"));
    window.pulses();
    stands("search_field", find("#post-filter"));
    stands(
        "save_button",
        window.onFx(
            () ->
                window.robot().lookup(".tool-button").queryAll().stream()
                    .filter(button -> Command.SAVE.key().equals(button.getId()))
                    .findFirst()
                    .orElseThrow()));
    stands("first_menu", find(".menu-bar .menu"));
    stands("other_post", window.onFx(() -> Objects.requireNonNull(window.cell("다른 글"))));
    stands("text_above", find("#editor"));
  }
}
