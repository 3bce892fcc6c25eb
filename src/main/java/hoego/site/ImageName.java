package hoego.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An image's file name that means the same to every file system and in every address.
 *
 * @param stem before the extension: letters of any script in NFC, digits, marks, {@code -_.}
 * @param extension with its dot, in lower case, that of the image's kind
 */
public record ImageName(String stem, String extension) {
  /** The most UTF-8 bytes of a stem; file systems take 255 for the whole name. */
  private static final int LONGEST = 200;

  private static final String NAMELESS = "image";

  /** Names that Windows keeps for devices, whatever the extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  /** A file's extension as people give it, which may be another than its kind has. */
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}\\z");

  private static final Pattern IMAGE_EXTENSION =
      Pattern.compile("(?i)\\.(?:png|jpe?g|gif|bmp|webp|avif|svg)\\z");

  private static final Pattern WORD_BREAK =
      Pattern.compile("(?<!\\d)[-_\\s]+|[-_\\s]+(?!\\d)|[_\\s]+");

  /** A name for a file of this kind that is called {@code fileName} where it comes from. */
  public static ImageName of(String fileName, ImageType type) {
    String extension = extension(type);
    boolean jpeg = type == ImageType.JPEG && fileName.toLowerCase(Locale.ROOT).endsWith(".jpeg");
    return new ImageName(clean(stem(fileName)), jpeg ? ".jpeg" : extension);
  }

  /** The name with another stem, as somebody types it: cleaned, the extension given or not. */
  public ImageName named(String typed) {
    return new ImageName(clean(IMAGE_EXTENSION.matcher(typed.strip()).replaceFirst("")), extension);
  }

  /** The whole name. */
  public String name() {
    return stem + extension;
  }

  /** This name, or where it is taken the first of {@code stem-2}, {@code stem-3} … that is not. */
  public ImageName free(Predicate<String> taken) {
    return taken.test(name()) ? numbered(2, taken) : this;
  }

  /** The first of {@code stem-1}, {@code stem-2} … that is not taken. */
  public ImageName firstNumber(Predicate<String> taken) {
    return numbered(1, taken);
  }

  private ImageName numbered(int from, Predicate<String> taken) {
    for (int number = from; ; number++) {
      ImageName next = new ImageName(stem + "-" + number, extension);
      if (!taken.test(next.name())) {
        return next;
      }
    }
  }

  /** Names that some system takes for the same are equal so: case and composition don't count. */
  public static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** A file name without its extension. */
  public static String stem(String fileName) {
    String stem = EXTENSION.matcher(fileName).replaceFirst("");
    return stem.isEmpty() ? fileName : stem;
  }

  /** What a file's name says in words, for the text in place of the image; dates stay. */
  public static String words(String fileName) {
    String stem = Normalizer.normalize(stem(fileName), Normalizer.Form.NFC);
    return WORD_BREAK.matcher(stem).replaceAll(" ").strip();
  }

  /**
   * A stem for the web: in NFC, one hyphen for white space and for every run of signs that an
   * address, a file system or Markdown reads otherwise, cut between code points, never empty.
   */
  static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      String piece = keeps(c) ? Character.toString(c) : "-";
      if (piece.equals("-") && (clean.isEmpty() || clean.charAt(clean.length() - 1) == '-')) {
        continue;
      }
      bytes += piece.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST) {
        break;
      }
      clean.append(piece);
    }
    // A name that begins with a dot or an underscore is nothing that Jekyll would publish.
    String stem = clean.toString().replaceAll("\\A[-._]+|[-.]+\\z", "");
    if (stem.isEmpty()) {
      return NAMELESS;
    }
    return DEVICE.matcher(stem).matches() ? NAMELESS + "-" + stem : stem;
  }

  private static boolean keeps(int c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || c == '.'
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  private static String extension(ImageType type) {
    return switch (type) {
      case PNG -> ".png";
      case JPEG -> ".jpg";
      case GIF -> ".gif";
      case BMP -> ".bmp";
      case WEBP -> ".webp";
      case AVIF -> ".avif";
      case SVG -> ".svg";
    };
  }
}
