package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.window.Theme;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What menus and tips look like around their edges. */
class PopupsTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void menusHaveCornersAndAShadowOnlyWhereTheyCanBeSeenThrough(boolean transparent) {
    window.open();
    boolean[] plain = new boolean[2];
    window.onFx(
        () -> {
          Stage stage = window.app().stage();
          stage.getScene().getStylesheets().setAll(new Theme(1).sheets(transparent));
          ContextMenu menu = new ContextMenu(new MenuItem("가"));
          menu.show(stage);
          menu.getScene().getRoot().applyCss();
          Region box =
              menu.getScene().getRoot().lookupAll(".context-menu").stream()
                  .map(Region.class::cast)
                  .filter(each -> each.getBackground() != null)
                  .findFirst()
                  .orElseThrow();
          plain[0] = box.getEffect() == null;
          plain[1] =
              box.getBackground().getFills().stream()
                  .allMatch(fill -> fill.getRadii().getTopLeftHorizontalRadius() == 0);
          menu.hide();
          return true;
        });
    assertThat(plain).containsExactly(!transparent, !transparent);
  }
}
