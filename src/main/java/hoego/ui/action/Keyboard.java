package hoego.ui.action;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The two habits there are of keys: those of Windows and Linux, and those of macOS.
 *
 * <p>Keys are compared in one form only: the key that commands are given with, Ctrl or Command, is
 * Shortcut.
 */
public enum Keyboard {
  PC(
      "Alt+F4 Alt+Tab Alt+Space Alt+Esc F10 Shift+F10 Shortcut+Esc Shortcut+Shift+Esc"
          + " Shortcut+Alt+Delete Shortcut+Alt+Esc"),
  MAC(
      "Shortcut+H Shortcut+Alt+H Shortcut+M Shortcut+Alt+M Shortcut+Back_Quote"
          + " Shortcut+Shift+Back_Quote Shortcut+Tab Shortcut+Shift+Tab Shortcut+Space"
          + " Shortcut+Alt+Space Ctrl+Space Ctrl+Alt+Space Ctrl+Shortcut+Space Shortcut+Shift+3"
          + " Shortcut+Shift+4 Shortcut+Shift+5 Ctrl+Up Ctrl+Down Ctrl+Left Ctrl+Right"
          + " Shortcut+Alt+Esc Shortcut+Alt+D Shortcut+Shift+Q Shortcut+Alt+Shift+Q"
          + " Ctrl+Shortcut+Q Ctrl+Shortcut+F Shortcut+Shift+Slash");

  /** What may be said of keys that somebody wants to give a command. */
  public enum Verdict {
    /** Nothing stands in their way. */
    FREE(false),
    /** Hoego doesn't know the key. */
    UNKNOWN(true),
    /** They put a character into the text. */
    TYPES(true),
    /** Nobody can write without them. */
    WRITES(true),
    /** They switch between Hangul and Latin letters, or choose Hanja. */
    SWITCHES(true),
    /** The text has a use for them itself: {@link TextKeys}. */
    TEXT(false),
    /** The system takes them before Hoego hears of them. */
    SYSTEM(false),
    /** Input methods are often switched with them. */
    INPUT_METHOD(false),
    /** On some keyboards they type a character. */
    ALT_GR(false);

    private final boolean refused;

    Verdict(boolean refused) {
      this.refused = refused;
    }

    /** Whether a command can't have them. */
    public boolean isRefused() {
      return refused;
    }
  }

  private static final Set<KeyCode> MODIFIERS =
      Set.of(
          KeyCode.SHIFT,
          KeyCode.CONTROL,
          KeyCode.ALT,
          KeyCode.ALT_GRAPH,
          KeyCode.META,
          KeyCode.COMMAND,
          KeyCode.WINDOWS,
          KeyCode.SHORTCUT,
          KeyCode.CAPS,
          KeyCode.NUM_LOCK);

  private static final Set<KeyCode> INPUT_METHODS =
      Set.of(
          KeyCode.KANA,
          KeyCode.KANJI,
          KeyCode.KANA_LOCK,
          KeyCode.ALPHANUMERIC,
          KeyCode.HIRAGANA,
          KeyCode.KATAKANA,
          KeyCode.FULL_WIDTH,
          KeyCode.HALF_WIDTH,
          KeyCode.ROMAN_CHARACTERS,
          KeyCode.JAPANESE_HIRAGANA,
          KeyCode.JAPANESE_KATAKANA,
          KeyCode.JAPANESE_ROMAN,
          KeyCode.INPUT_METHOD_ON_OFF,
          KeyCode.CONVERT,
          KeyCode.NONCONVERT,
          KeyCode.MODECHANGE,
          KeyCode.FINAL,
          KeyCode.ACCEPT,
          KeyCode.ALL_CANDIDATES,
          KeyCode.PREVIOUS_CANDIDATE,
          KeyCode.CODE_INPUT);

  /** Keys that put nothing into the text but can go with others; F1 and so on can stand alone. */
  private static final Set<KeyCode> EDITING =
      Set.of(
          KeyCode.ENTER,
          KeyCode.TAB,
          KeyCode.ESCAPE,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE,
          KeyCode.INSERT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.KP_UP,
          KeyCode.KP_DOWN,
          KeyCode.KP_LEFT,
          KeyCode.KP_RIGHT);

  private static final Set<KeyCode> SIGNS =
      Set.of(
          KeyCode.SPACE,
          KeyCode.COMMA,
          KeyCode.MINUS,
          KeyCode.PERIOD,
          KeyCode.SLASH,
          KeyCode.SEMICOLON,
          KeyCode.EQUALS,
          KeyCode.OPEN_BRACKET,
          KeyCode.BACK_SLASH,
          KeyCode.CLOSE_BRACKET,
          KeyCode.BACK_QUOTE,
          KeyCode.QUOTE,
          KeyCode.MULTIPLY,
          KeyCode.ADD,
          KeyCode.SUBTRACT,
          KeyCode.DECIMAL,
          KeyCode.DIVIDE,
          KeyCode.AMPERSAND,
          KeyCode.ASTERISK,
          KeyCode.QUOTEDBL,
          KeyCode.LESS,
          KeyCode.GREATER,
          KeyCode.BRACELEFT,
          KeyCode.BRACERIGHT,
          KeyCode.AT,
          KeyCode.COLON,
          KeyCode.CIRCUMFLEX,
          KeyCode.DOLLAR,
          KeyCode.EURO_SIGN,
          KeyCode.EXCLAMATION_MARK,
          KeyCode.INVERTED_EXCLAMATION_MARK,
          KeyCode.LEFT_PARENTHESIS,
          KeyCode.NUMBER_SIGN,
          KeyCode.PLUS,
          KeyCode.RIGHT_PARENTHESIS,
          KeyCode.UNDERSCORE);

  private final Set<KeyCodeCombination> system;

  Keyboard(String system) {
    this.system =
        Stream.of(system.split(" "))
            .map(keys -> (KeyCodeCombination) KeyCombination.valueOf(keys.replace('_', ' ')))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** That of the system Hoego runs on. */
  public static Keyboard here() {
    return System.getProperty("os.name", "").startsWith("Mac") ? MAC : PC;
  }

  /**
   * The keys that are down at a key press, null where they are only such as go with others, or one
   * that nobody knows.
   */
  public @Nullable KeyCodeCombination pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.UNDEFINED || MODIFIERS.contains(event.getCode())) {
      return null;
    }
    return combination(
        event.getCode(),
        event.isShiftDown(),
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown(),
        false);
  }

  /**
   * Reads keys as {@link #name} writes them; also Ctrl or Meta for Shortcut, and the names of
   * {@link KeyCode}.
   *
   * @return null for what means no keys of a keyboard
   */
  public @Nullable KeyCodeCombination read(String written) {
    try {
      if (KeyCombination.valueOf(written.strip()) instanceof KeyCodeCombination keys
          && keys.getCode() != KeyCode.UNDEFINED
          && !MODIFIERS.contains(keys.getCode())
          && Stream.of(
                  keys.getShift(),
                  keys.getControl(),
                  keys.getAlt(),
                  keys.getMeta(),
                  keys.getShortcut())
              .noneMatch(value -> value == ModifierValue.ANY)) {
        return canonical(keys);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException odd) {
      // Nothing that JavaFX can read; at an empty name it stumbles.
    }
    return null;
  }

  /** How keys are kept. */
  public static String name(KeyCombination keys) {
    return keys.getName();
  }

  /** The same keys in the one form in which they are compared. */
  public KeyCodeCombination canonical(KeyCodeCombination keys) {
    return combination(
        keys.getCode(),
        keys.getShift() == ModifierValue.DOWN,
        keys.getControl() == ModifierValue.DOWN,
        keys.getAlt() == ModifierValue.DOWN,
        keys.getMeta() == ModifierValue.DOWN,
        keys.getShortcut() == ModifierValue.DOWN);
  }

  private KeyCodeCombination combination(
      KeyCode code, boolean shift, boolean control, boolean alt, boolean meta, boolean shortcut) {
    boolean given = shortcut || (this == MAC ? meta : control);
    return new KeyCodeCombination(
        code,
        down(shift),
        down(this == MAC && control),
        down(alt),
        down(this == PC && meta),
        down(given));
  }

  private static ModifierValue down(boolean is) {
    return is ? ModifierValue.DOWN : ModifierValue.UP;
  }

  /** What is to be said of keys that a command is to have, whoever has them now. */
  public Verdict judge(KeyCodeCombination keys) {
    KeyCode code = keys.getCode();
    boolean alone =
        Stream.of(keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut())
            .noneMatch(value -> value == ModifierValue.DOWN);
    boolean types = code.isLetterKey() || code.isDigitKey() || SIGNS.contains(code) || dead(code);
    if (INPUT_METHODS.contains(code)) {
      return Verdict.SWITCHES;
    }
    if (!types && !code.isFunctionKey() && !EDITING.contains(code)) {
      return Verdict.UNKNOWN;
    }
    if (alone && types) {
      return Verdict.TYPES;
    }
    if (alone && EDITING.contains(code)) {
      return Verdict.WRITES;
    }
    if (isSystems(keys)) {
      return Verdict.SYSTEM;
    }
    if (TextKeys.use(keys) != null) {
      return Verdict.TEXT;
    }
    if (code == KeyCode.SPACE) {
      return Verdict.INPUT_METHOD;
    }
    return types && isAltGr(keys) ? Verdict.ALT_GR : Verdict.FREE;
  }

  private boolean isSystems(KeyCodeCombination keys) {
    boolean shortcut = keys.getShortcut() == ModifierValue.DOWN;
    boolean alt = keys.getAlt() == ModifierValue.DOWN;
    return system.contains(keys)
        || keys.getMeta() == ModifierValue.DOWN
        // A console of Linux.
        || this == PC && shortcut && alt && keys.getCode().isFunctionKey();
  }

  private boolean isAltGr(KeyCodeCombination keys) {
    boolean shortcut = keys.getShortcut() == ModifierValue.DOWN;
    boolean control = keys.getControl() == ModifierValue.DOWN;
    return keys.getAlt() == ModifierValue.DOWN && (this == PC ? shortcut : !shortcut && !control);
  }

  private static boolean dead(KeyCode code) {
    return code.name().startsWith("DEAD_");
  }
}
