package hoego.ui.action;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The keys that a text has a use for itself, whether or not a command has them. */
public final class TextKeys {
  /** What the text does with them. */
  public enum Use {
    MOVE,
    SELECT,
    DELETE,
    CLIPBOARD,
    UNDO
  }

  /** As RichTextFX has them, which a test holds this against. */
  private static final Map<Use, String> KEYS =
      Map.ofEntries(
          entry(
              Use.MOVE,
              "Up,Down,Left,Right,Page Up,Page Down,Home,End,Shortcut+Left,Shortcut+Right"
                  + ",Shortcut+Home,Shortcut+End"),
          entry(
              Use.SELECT,
              "Shift+Up,Shift+Down,Shift+Left,Shift+Right,Shift+Page Up,Shift+Page Down"
                  + ",Shift+Home,Shift+End,Shortcut+Shift+Left,Shortcut+Shift+Right"
                  + ",Shortcut+Shift+Home,Shortcut+Shift+End,Shortcut+A"),
          entry(Use.DELETE, "Backspace,Shift+Backspace,Delete,Shortcut+Backspace,Shortcut+Delete"),
          entry(
              Use.CLIPBOARD,
              "Shortcut+C,Shortcut+X,Shortcut+V,Shortcut+Insert,Shift+Insert,Shift+Delete"),
          entry(Use.UNDO, "Shortcut+Z,Shortcut+Shift+Z,Shortcut+Y"));

  private static final Map<KeyCombination, Use> USES = uses();

  private TextKeys() {}

  private static Map<KeyCombination, Use> uses() {
    Map<KeyCombination, Use> uses = new HashMap<>();
    KEYS.forEach(
        (use, all) -> {
          for (String keys : all.split(",")) {
            uses.put(KeyCombination.valueOf(keys), use);
          }
        });
    return Map.copyOf(uses);
  }

  /** What the text does with these keys, null where it leaves them to others. */
  public static @Nullable Use use(KeyCodeCombination keys) {
    return USES.get(keys);
  }
}
