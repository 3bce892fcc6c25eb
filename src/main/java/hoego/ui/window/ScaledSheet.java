package hoego.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A style sheet with every length made larger in one measure: type, the space round it and what
 * must hold it.
 *
 * <p>JavaFX has em for the text of a node, but none for the root's, so that an icon's or a nested
 * text's would be scaled twice.
 */
final class ScaledSheet {
  private static final Pattern LENGTHS =
      Pattern.compile(
          "(-fx-(?:font-size|padding|spacing|hgap|vgap|icon-size|graphic-text-gap|line-spacing"
              + "|fixed-cell-size|label-padding|(?:min|pref|max)-(?:width|height)"
              + "|(?:background|border)-radius)):([^;}]+)");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])(-?\\d*\\.?\\d+)(px)?(?![\\w.%])");

  private final double scale;

  ScaledSheet(double scale) {
    this.scale = scale;
  }

  /** The address of the sheet at {@code address} with its lengths scaled. */
  String of(String address) {
    if (scale == 1) {
      return address;
    }
    try (InputStream in = URI.create(address).toURL().openStream()) {
      String css = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return "data:text/css;charset=utf-8;base64,"
          + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The same rules with their lengths scaled; em, colours and shares stay as they are. */
  String scaled(String css) {
    return LENGTHS
        .matcher(css)
        .replaceAll(
            rule -> rule.group(1) + ":" + NUMBER.matcher(rule.group(2)).replaceAll(this::larger));
  }

  private String larger(MatchResult number) {
    String unit = number.group(2) == null ? "" : number.group(2);
    return String.format(Locale.ROOT, "%.2f", Double.parseDouble(number.group(1)) * scale) + unit;
  }
}
