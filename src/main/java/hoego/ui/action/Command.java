package hoego.ui.action;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the window can be told to do: the one table that menus, toolbar and help read.
 */
public enum Command {
  NEW_POST(Group.FILE, "Shortcut+N", "bi-journal-plus"),
  EDIT_TEMPLATE(Group.FILE, null, null),
  OPEN_FOLDER(Group.FILE, "Shortcut+O", "bi-folder2-open"),
  RELOAD_FOLDER(Group.FILE, "F5", "bi-arrow-clockwise"),
  SAVE(Group.FILE, "Shortcut+S", "bi-save"),
  RENAME(Group.FILE, "F2", null),
  DUPLICATE(Group.FILE, "Shortcut+Shift+D", null),
  DELETE(Group.FILE, null, null),
  PUBLISH(Group.FILE, null, null),
  UNPUBLISH(Group.FILE, null, null),
  UNDO_RENAME(Group.FILE, null, null),
  RENAME_TAG(Group.FILE, null, null),
  UNDO_RENAME_TAG(Group.FILE, null, null),
  EXPORT_POST(Group.FILE, "Shortcut+E", "bi-box-arrow-up"),
  EXPORT_FOLDER(Group.FILE, "Shortcut+Shift+E", null),
  SETTINGS(Group.FILE, "Shortcut+Comma", "bi-gear"),
  QUIT(Group.FILE, "Shortcut+Q", null),

  UNDO(Group.EDIT, "Shortcut+Z", "bi-arrow-counterclockwise"),
  REDO(Group.EDIT, "Shortcut+Shift+Z", "bi-arrow-clockwise"),
  CUT(Group.EDIT, "Shortcut+X", null),
  COPY(Group.EDIT, "Shortcut+C", null),
  PASTE(Group.EDIT, "Shortcut+V", null),
  PASTE_PLAIN(Group.EDIT, "Shortcut+Shift+V", null),
  SELECT_ALL(Group.EDIT, "Shortcut+A", null),
  FIND(Group.EDIT, "Shortcut+F", "bi-search"),
  REPLACE(Group.EDIT, "Shortcut+H", null),
  FIND_NEXT(Group.EDIT, "F3", null),
  FIND_PREVIOUS(Group.EDIT, "Shift+F3", null),
  FINDINGS(Group.EDIT, "Shortcut+Shift+M", null),
  NEXT_FINDING(Group.EDIT, "F9", null),
  PREVIOUS_FINDING(Group.EDIT, "Shift+F9", null),
  FIX_FINDING(Group.EDIT, "Shortcut+Period", null),
  FIND_POST(Group.EDIT, "Shortcut+Shift+F", null),
  GO_TO(Group.EDIT, "Shortcut+P", null),
  COMMANDS(Group.EDIT, "Shortcut+Shift+P", null),

  BOLD(Group.FORMAT, "Shortcut+B", "bi-type-bold"),
  ITALIC(Group.FORMAT, "Shortcut+I", "bi-type-italic"),
  STRIKE(Group.FORMAT, "Shortcut+Shift+X", "bi-type-strikethrough"),
  CODE(Group.FORMAT, "Shortcut+Back Quote", "bi-code"),
  LINK(Group.FORMAT, "Shortcut+K", "bi-link-45deg"),
  IMAGE(Group.FORMAT, "Shortcut+Shift+I", "bi-image"),
  PARAGRAPH(Group.HEADING, "Shortcut+Alt+0", null),
  HEADING_1(Group.HEADING, "Shortcut+Alt+1", null),
  HEADING_2(Group.HEADING, "Shortcut+Alt+2", null),
  HEADING_3(Group.HEADING, "Shortcut+Alt+3", null),
  HEADING_4(Group.HEADING, "Shortcut+Alt+4", null),
  HEADING_5(Group.HEADING, "Shortcut+Alt+5", null),
  HEADING_6(Group.HEADING, "Shortcut+Alt+6", null),
  QUOTE(Group.FORMAT, "Shortcut+Shift+Q", "bi-blockquote-left"),
  BULLET_LIST(Group.FORMAT, "Shortcut+Shift+8", "bi-list-ul"),
  NUMBERED_LIST(Group.FORMAT, "Shortcut+Shift+7", "bi-list-ol"),
  TASK_LIST(Group.FORMAT, "Shortcut+Shift+9", "bi-check2-square"),
  TOGGLE_TASK(Group.FORMAT, "Shortcut+Enter", null),
  CODE_BLOCK(Group.FORMAT, "Shortcut+Shift+Back Quote", "bi-code-slash"),
  TABLE_INSERT(Group.TABLE, "Shortcut+T", "bi-table"),
  TABLE_FORMAT(Group.TABLE, "Shortcut+Shift+T", null),
  TABLE_ROW_ABOVE(Group.TABLE, null, null),
  TABLE_ROW_BELOW(Group.TABLE, null, null),
  TABLE_ROW_UP(Group.TABLE, null, null),
  TABLE_ROW_DOWN(Group.TABLE, null, null),
  TABLE_DELETE_ROW(Group.TABLE, null, null),
  TABLE_COLUMN_LEFT(Group.TABLE, null, null),
  TABLE_COLUMN_RIGHT(Group.TABLE, null, null),
  TABLE_COLUMN_BACK(Group.TABLE, null, null),
  TABLE_COLUMN_FORTH(Group.TABLE, null, null),
  TABLE_DELETE_COLUMN(Group.TABLE, null, null),
  TABLE_ALIGN_LEFT(Group.TABLE, null, null),
  TABLE_ALIGN_CENTER(Group.TABLE, null, null),
  TABLE_ALIGN_RIGHT(Group.TABLE, null, null),
  TABLE_ALIGN_NONE(Group.TABLE, null, null),
  INDENT(Group.FORMAT, "Shortcut+Close Bracket", null),
  OUTDENT(Group.FORMAT, "Shortcut+Open Bracket", null),
  MOVE_LINE_UP(Group.FORMAT, "Alt+Up", null),
  MOVE_LINE_DOWN(Group.FORMAT, "Alt+Down", null),
  DUPLICATE_LINE(Group.FORMAT, "Alt+Shift+Down", null),
  DELETE_LINE(Group.FORMAT, "Shortcut+Shift+K", null),
  COMPOSE_SYLLABLES(Group.FORMAT, null, null),

  TOGGLE_LIBRARY(Group.VIEW, "Shortcut+Back Slash", "bi-layout-sidebar"),
  TOGGLE_OUTLINE(Group.VIEW, "Shortcut+Shift+O", null),
  FRONT_MATTER(Group.VIEW, "F4", "bi-chevron-down"),
  EDITOR_ONLY(Group.VIEW, "Shortcut+1", "bi-pencil"),
  SIDE_BY_SIDE(Group.VIEW, "Shortcut+2", "bi-layout-split"),
  PREVIEW_ONLY(Group.VIEW, "Shortcut+3", "bi-eye"),
  NEXT_PANE(Group.VIEW, "F6", null),
  PREVIOUS_PANE(Group.VIEW, "Shift+F6", null),
  FULL_SCREEN(Group.VIEW, "F11", "bi-arrows-fullscreen"),
  FOCUS_MODE(Group.VIEW, "Shift+F11", "bi-moon"),
  TYPEWRITER(Group.VIEW, "F7", "bi-align-middle"),
  DIMMING(Group.VIEW, "F8", "bi-text-paragraph"),
  ZOOM_IN(Group.VIEW, "Shortcut+Plus", "bi-zoom-in"),
  ZOOM_OUT(Group.VIEW, "Shortcut+Minus", "bi-zoom-out"),
  ZOOM_RESET(Group.VIEW, "Shortcut+0", null),
  WRAP(Group.VIEW, "Shortcut+Shift+W", null),
  LINE_NUMBERS(Group.VIEW, "Shortcut+Shift+N", null),
  COUNTS(Group.VIEW, null, null),
  GOAL(Group.VIEW, null, null),
  THEME_SYSTEM(Group.THEME, null, null),
  THEME_LIGHT(Group.THEME, null, null),
  THEME_DARK(Group.THEME, null, null),
  SWITCH_THEME(Group.VIEW, "Shortcut+Shift+L", "bi-circle-half"),
  FOLDER_CSS(Group.VIEW, null, null),
  WEB_IMAGES_POST(Group.VIEW, null, null),
  WEB_IMAGES_FOLDER(Group.VIEW, null, null),
  MARKDOWN_KRAMDOWN(Group.MARKDOWN, null, null),
  MARKDOWN_COMMONMARK(Group.MARKDOWN, null, null),
  MARKDOWN_GFM(Group.MARKDOWN, null, null),
  LANGUAGE_SYSTEM(Group.LANGUAGE, null, null),
  LANGUAGE_KO(Group.LANGUAGE, null, null),
  LANGUAGE_EN(Group.LANGUAGE, null, null),

  SHORTCUTS(Group.HELP, "F1", null),
  ABOUT(Group.HELP, null, null);

  /** The menu that a command stands in. */
  public enum Group {
    FILE,
    EDIT,
    FORMAT,
    HEADING,
    TABLE,
    VIEW,
    THEME,
    MARKDOWN,
    LANGUAGE,
    HELP;

    /** The key of the group's words. */
    public String key() {
      return "menu." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Group group;
  private final @Nullable String shortcut;
  private final @Nullable String icon;

  Command(Group group, @Nullable String shortcut, @Nullable String icon) {
    this.group = group;
    this.shortcut = shortcut;
    this.icon = icon;
  }

  /** Its menu. */
  public Group group() {
    return group;
  }

  /** The keys that it has on a keyboard unless others are chosen, null where it has none. */
  public @Nullable KeyCombination shortcut(Keyboard keyboard) {
    String keys = keyboard == Keyboard.MAC ? macShortcut() : shortcut;
    return keys == null ? null : KeyCombination.valueOf(keys);
  }

  /** Where macOS itself has the keys that others use, those that its writers know. */
  private @Nullable String macShortcut() {
    return switch (this) {
      case REPLACE -> "Shortcut+Alt+F";
      case CODE -> "Shortcut+J";
      case CODE_BLOCK -> "Shortcut+Shift+J";
      case QUOTE -> "Shortcut+Shift+Period";
      default -> shortcut;
    };
  }

  /**
   * Other keys that do the same, which no menu names: a plus is Shift and another key on most
   * keyboards, the Korean ones among them, and the number pad has its own.
   */
  List<KeyCodeCombination> otherKeys() {
    List<String> others =
        switch (this) {
          case ZOOM_IN -> List.of("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
          case ZOOM_OUT -> List.of("Shortcut+Subtract");
          case ZOOM_RESET -> List.of("Shortcut+Numpad 0");
          default -> List.of();
        };
    return others.stream()
        .map(KeyCombination::valueOf)
        .map(KeyCodeCombination.class::cast)
        .toList();
  }

  /** Its icon's name in Ikonli's Bootstrap pack, null where it has none. */
  public @Nullable String icon() {
    return icon;
  }

  /** The key of its words. */
  public String key() {
    return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
