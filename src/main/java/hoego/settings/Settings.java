package hoego.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the user has chosen.
 *
 * @param keys the keys of commands that were given others, by the command's name: the keys as
 *     JavaFX writes them, empty for none
 */
public record Settings(
    ThemeChoice theme,
    LanguageChoice language,
    Writing writing,
    Type type,
    Preview preview,
    Folders folders,
    Doctor doctor,
    Map<String, String> keys) {
  private static final String KEY = "key.";

  /** Light, dark, or whichever the system has. */
  public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Korean, English, or whichever the system has. */
  public enum LanguageChoice {
    SYSTEM,
    KO,
    EN;

    /** The locale meant. */
    public Locale locale() {
      return switch (this) {
        case SYSTEM -> Locale.getDefault(Locale.Category.DISPLAY);
        case KO -> Locale.KOREAN;
        case EN -> Locale.ENGLISH;
      };
    }
  }

  /**
   * How the editor behaves.
   *
   * @param typewriter whether the caret's line stays in the middle
   * @param dimming whether all but the current paragraph is dimmed
   * @param goal how many characters a post is to have, 0 for no goal, at most {@link #MOST_GOAL}
   */
  public record Writing(
      boolean wrap, boolean lineNumbers, boolean typewriter, boolean dimming, int goal) {
    /** The highest goal, in characters. */
    public static final int MOST_GOAL = 1_000_000;

    /** These with lines wrapped or not. */
    public Writing withWrap(boolean other) {
      return new Writing(other, lineNumbers, typewriter, dimming, goal);
    }

    /** These with line numbers or not. */
    public Writing withLineNumbers(boolean other) {
      return new Writing(wrap, other, typewriter, dimming, goal);
    }

    /** These with the caret's line in the middle or not. */
    public Writing withTypewriter(boolean other) {
      return new Writing(wrap, lineNumbers, other, dimming, goal);
    }

    /** These with all but the current paragraph dimmed or not. */
    public Writing withDimming(boolean other) {
      return new Writing(wrap, lineNumbers, typewriter, other, goal);
    }

    /** These with another goal. */
    public Writing withGoal(int other) {
      return new Writing(wrap, lineNumbers, typewriter, dimming, other);
    }
  }

  /**
   * How the editor's text is set.
   *
   * @param family the font family, empty for Hoego's own
   * @param size in pixels, {@link #LEAST_SIZE} to {@link #MOST_SIZE}
   * @param lineHeight as a multiple of the size, {@link #LEAST_LINE} to {@link #MOST_LINE}
   * @param column the width of the text column in Hangul, {@link #LEAST_COLUMN} to {@link
   *     #MOST_COLUMN}
   */
  public record Type(String family, int size, double lineHeight, int column) {
    /** The smallest size, in pixels. */
    public static final int LEAST_SIZE = 10;

    /** The largest size, in pixels. */
    public static final int MOST_SIZE = 48;

    /** The least line height. */
    public static final double LEAST_LINE = 1.2;

    /** The greatest line height. */
    public static final double MOST_LINE = 2.6;

    /** The narrowest column, in Hangul. */
    public static final int LEAST_COLUMN = 20;

    /** The widest column, in Hangul. */
    public static final int MOST_COLUMN = 120;

    /** These with another family, empty for Hoego's own. */
    public Type withFamily(String other) {
      return new Type(other, size, lineHeight, column);
    }

    /** These with another line height, brought into range. */
    public Type withLineHeight(double other) {
      return new Type(family, size, Math.clamp(other, LEAST_LINE, MOST_LINE), column);
    }

    /** These with another column, brought into range. */
    public Type withColumn(int other) {
      return new Type(family, size, lineHeight, Math.clamp(other, LEAST_COLUMN, MOST_COLUMN));
    }

    /** These with another size, brought into range. */
    public Type withSize(int other) {
      return new Type(family, Math.clamp(other, LEAST_SIZE, MOST_SIZE), lineHeight, column);
    }
  }

  /**
   * How the preview looks.
   *
   * @param zoom in percent, {@link #LEAST_ZOOM} to {@link #MOST_ZOOM}
   * @param folderCss whether the style sheet that the folder offers is used
   */
  public record Preview(int zoom, boolean folderCss) {
    /** The smallest zoom, in percent. */
    public static final int LEAST_ZOOM = 50;

    /** The largest zoom, in percent. */
    public static final int MOST_ZOOM = 300;

    /** These with another zoom, brought into range. */
    public Preview withZoom(int other) {
      return new Preview(Math.clamp(other, LEAST_ZOOM, MOST_ZOOM), folderCss);
    }

    /** These with the folder's style sheet or without. */
    public Preview withFolderCss(boolean other) {
      return new Preview(zoom, other);
    }
  }

  /**
   * What is told of a post that Jekyll would not publish as it is meant.
   *
   * @param on whether anything is
   * @param untold the ids of the kinds that are not, sorted
   */
  public record Doctor(boolean on, List<String> untold) {
    private static final Pattern ID = Pattern.compile("[a-z-]{1,40}");

    /** A choice in which each kind stands once. */
    public Doctor {
      untold = List.copyOf(new TreeSet<>(untold));
    }

    /** These with all told or nothing. */
    public Doctor withOn(boolean other) {
      return new Doctor(other, untold);
    }

    /** These with a kind told no longer. */
    public Doctor without(String kind) {
      return new Doctor(on, Stream.concat(untold.stream(), Stream.of(kind)).toList());
    }

    /** These with every kind told. */
    public Doctor withAll() {
      return new Doctor(on, List.of());
    }

    private static List<String> ids(String kept) {
      return Stream.of(kept.split("[,\\s]+")).filter(each -> ID.matcher(each).matches()).toList();
    }
  }

  /** What holds before anything is chosen. */
  public static final Settings DEFAULT =
      new Settings(
          ThemeChoice.SYSTEM,
          LanguageChoice.SYSTEM,
          new Writing(true, false, false, false, 0),
          new Type("", 16, 1.7, 42),
          new Preview(100, false),
          Folders.NONE,
          new Doctor(true, List.of()),
          Map.of());

  /** Settings that nobody changes any more. */
  public Settings {
    keys = Map.copyOf(keys);
  }

  /** Reads settings; what is missing or makes no sense is as in {@link #DEFAULT}. */
  static Settings from(Values values) {
    Writing writing = DEFAULT.writing;
    Type type = DEFAULT.type;
    Preview preview = DEFAULT.preview;
    return new Settings(
        values.choice("theme", DEFAULT.theme),
        values.choice("language", DEFAULT.language),
        new Writing(
            values.truth("wrap", writing.wrap),
            values.truth("line-numbers", writing.lineNumbers),
            values.truth("typewriter", writing.typewriter),
            values.truth("dimming", writing.dimming),
            (int) values.number("goal", writing.goal, 0, Writing.MOST_GOAL)),
        new Type(
            values.text("font", type.family).strip(),
            (int) values.number("font-size", type.size, Type.LEAST_SIZE, Type.MOST_SIZE),
            values.number("line-height", type.lineHeight, Type.LEAST_LINE, Type.MOST_LINE),
            (int) values.number("column", type.column, Type.LEAST_COLUMN, Type.MOST_COLUMN)),
        new Preview(
            (int) values.number("zoom", preview.zoom, Preview.LEAST_ZOOM, Preview.MOST_ZOOM),
            values.truth("folder-css", preview.folderCss)),
        Folders.from(values),
        new Doctor(
            values.truth("doctor", DEFAULT.doctor.on),
            Doctor.ids(values.text("doctor-untold", ""))),
        values.below(KEY));
  }

  Values values() {
    Values values =
        new Values()
            .with("theme", theme.name().toLowerCase(Locale.ROOT))
            .with("language", language.name().toLowerCase(Locale.ROOT))
            .with("wrap", Boolean.toString(writing.wrap))
            .with("line-numbers", Boolean.toString(writing.lineNumbers))
            .with("typewriter", Boolean.toString(writing.typewriter))
            .with("dimming", Boolean.toString(writing.dimming))
            .with("goal", Integer.toString(writing.goal))
            .with("font", type.family)
            .with("font-size", Integer.toString(type.size))
            .with("line-height", Double.toString(type.lineHeight))
            .with("column", Integer.toString(type.column))
            .with("zoom", Integer.toString(preview.zoom))
            .with("folder-css", Boolean.toString(preview.folderCss))
            .with("doctor", Boolean.toString(doctor.on))
            .with("doctor-untold", String.join(" ", doctor.untold));
    folders.putInto(values);
    keys.forEach((command, shortcut) -> values.with(KEY + command, shortcut));
    return values;
  }

  /** These settings with another theme. */
  public Settings withTheme(ThemeChoice other) {
    return new Settings(other, language, writing, type, preview, folders, doctor, keys);
  }

  /** These settings with another language. */
  public Settings withLanguage(LanguageChoice other) {
    return new Settings(theme, other, writing, type, preview, folders, doctor, keys);
  }

  /** These settings with the editor behaving otherwise. */
  public Settings withWriting(Writing other) {
    return new Settings(theme, language, other, type, preview, folders, doctor, keys);
  }

  /** These settings with the editor's text set otherwise. */
  public Settings withType(Type other) {
    return new Settings(theme, language, writing, other, preview, folders, doctor, keys);
  }

  /** These settings with the preview looking otherwise. */
  public Settings withPreview(Preview other) {
    return new Settings(theme, language, writing, type, other, folders, doctor, keys);
  }

  /** These settings with other choices for folders. */
  public Settings withFolders(Folders other) {
    return new Settings(theme, language, writing, type, preview, other, doctor, keys);
  }

  /** These settings with other things told of a post. */
  public Settings withDoctor(Doctor other) {
    return new Settings(theme, language, writing, type, preview, folders, other, keys);
  }

  /** These settings with other keys. */
  public Settings withKeys(Map<String, String> other) {
    return new Settings(theme, language, writing, type, preview, folders, doctor, other);
  }
}
