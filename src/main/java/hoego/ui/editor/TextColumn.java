package hoego.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The column that the text stands in: its font, line height and width, its line numbers, and the
 * room above and below. FX thread only.
 *
 * <p>All that depends on the font's size is in em in the style sheets; what must be measured first
 * is in a small sheet of the area's own.
 */
final class TextColumn {
  private static final String OWN_FAMILY = "Pretendard";

  /** As wide as any other: what a column is measured in. */
  private static final String SYLLABLE = Character.toString(0xAC00);

  /** The size of a line number, as a share of the text's. */
  private static final double NUMBER = 0.75;

  /** The size of a sign in the margin, and the room for it, as shares of the text's size. */
  private static final double SIGN = 0.8;

  private static final double SIGN_ROOM = 1.25;

  /** What is left beside the text in a narrow pane, in pixels. */
  private static final double SIDE = 28;

  private static final double TOP = 6;

  private static final String RULES =
      """
      .styled-text-area.markdown-area { -fx-font-family: "$family"; -fx-font-size: $sizepx; }
      .styled-text-area.markdown-area .paragraph-text { -fx-line-spacing: $spacing; -fx-padding: $above 0 $below 0; }
      .styled-text-area.markdown-area .paragraph-text.code-line { -fx-padding: $above $code $below $code; -fx-background-insets: $reach 0 $reach 0; }
      .styled-text-area.markdown-area .paragraph-text.quote-line { -fx-padding: $above 0 $below $quote; -fx-border-insets: $reach 0 $reach 0; }
      .styled-text-area.markdown-area .paragraph-text.front-line { -fx-line-spacing: $tight; -fx-padding: 0 0 1 0; }
      .styled-text-area.markdown-area .line-sign { -fx-min-width: $signWidth; -fx-padding: $sign 0 0 0; }
      .styled-text-area.markdown-area .line-sign.front-sign { -fx-padding: $signTight 0 0 0; }
      .styled-text-area.markdown-area .remark-sign { -fx-icon-size: $signSize; }
      .styled-text-area.markdown-area .paragraph-box:first-paragraph { -fx-padding: $end 0 -0.5 0; -fx-background-insets: $room 0 0 0; }
      .styled-text-area.markdown-area .paragraph-box:last-paragraph { -fx-padding: -0.5 0 $end 0; -fx-background-insets: 0 0 $room 0; }
      .styled-text-area.markdown-area .paragraph-box:first-paragraph:last-paragraph { -fx-padding: $end 0 $end 0; -fx-background-insets: $room 0 $room 0; }
      """;

  private static final String WIDE =
      ".styled-text-area.markdown-area .paragraph-box { -fx-min-width: %.0fpx; }";

  private final MarkdownArea area;
  private final Margin margin;
  private final BooleanProperty lineNumbers = new SimpleBooleanProperty();
  private final BooleanProperty roomy = new SimpleBooleanProperty();
  private final ObjectProperty<Insets> sides = new SimpleObjectProperty<>(Insets.EMPTY);
  private TypeLook look = new TypeLook("", 16, 1.7, 42);
  private String sheet = "";
  private double width;
  private double room;

  TextColumn(MarkdownArea area, Margin margin) {
    this.area = area;
    this.margin = margin;
    lineNumbers.addListener(
        (of, was, is) -> {
          margin.number(is);
          centre();
        });
    roomy.addListener((of, was, is) -> makeRoom());
    area.widthProperty().addListener((of, was, is) -> centre());
    area.heightProperty().addListener((of, was, is) -> makeRoom());
    area.wrapTextProperty().addListener((of, was, is) -> centre());
    area.rowWidthProperty().addListener((of, was, is) -> dress());
    dress();
  }

  /** Whether lines are numbered. */
  BooleanProperty lineNumbersProperty() {
    return lineNumbers;
  }

  /** Whether the first line can be scrolled down to the middle, and the last one up to it. */
  BooleanProperty roomyProperty() {
    return roomy;
  }

  /** The room beside the words, the margin before them included, in pixels. */
  ObservableValue<Insets> sides() {
    return sides;
  }

  /** How wide what scrolls is, without its scroll bar, in pixels. */
  ReadOnlyDoubleProperty areaWidth() {
    return area.widthProperty();
  }

  /** The room above the first line, in pixels, and as much below the last one. */
  double room() {
    return room;
  }

  /** Sets the text so from now on; false where it was so already. */
  boolean show(TypeLook newest) {
    boolean other = !newest.equals(look);
    if (other) {
      look = newest;
      dress();
    }
    return other;
  }

  private void makeRoom() {
    double now = roomy.get() ? Math.floor(Math.max(0, area.getHeight() - TOP) / 2) : 0;
    if (now != room) {
      room = now;
      dress();
    }
  }

  /** Measures the font and puts on the sheet that follows from it. */
  private void dress() {
    String family = installed(look.family());
    Text row = text(SYLLABLE, family, look.size());
    width =
        Math.ceil(
            text(SYLLABLE.repeat(look.column()), family, look.size()).getLayoutBounds().getWidth());
    // RichTextFX lays rows out at whole pixels.
    double spacing =
        Math.max(
            0,
            Math.round(
                look.size() * look.lineHeight() - Math.ceil(row.getLayoutBounds().getHeight())));
    double gap = Math.ceil(spacing / 2);
    long above = Math.round(look.size() / 8);
    long below = Math.round(look.size() * 3 / 16);
    double signDrop = (Math.ceil(row.getLayoutBounds().getHeight()) - look.size() * SIGN) / 2;
    // RichTextFX's own half pixel, which hides the seam between two lines.
    String end = room > 0 ? String.format(Locale.ROOT, "%.0fpx", room) : "-0.5";
    String css =
        RULES
            .replace("$family", family.replace("\\", "").replace("\"", ""))
            .replace("$size", String.format(Locale.ROOT, "%.2f", look.size()))
            .replace("$spacing", String.format(Locale.ROOT, "%.0f", spacing))
            .replace("$tight", Long.toString(above))
            .replace("$above", Long.toString(above))
            .replace("$below", Long.toString(below))
            .replace("$code", Long.toString(Math.round(look.size())))
            .replace("$quote", Long.toString(Math.round(look.size() * 7 / 8)))
            .replace("$reach", String.format(Locale.ROOT, "%.0f", -Math.max(3, gap)))
            .replace("$signWidth", pixels(signRoom()))
            .replace("$signTight", pixels(above / 2.0 + signDrop))
            .replace("$signSize", Long.toString(Math.round(look.size() * SIGN)))
            .replace("$sign", pixels(above + signDrop))
            .replace("$end", end)
            .replace("$room", String.format(Locale.ROOT, "%.0f", room));
    double rowWidth = area.rowWidthProperty().get() * look.size();
    css += rowWidth > 0 ? String.format(Locale.ROOT, WIDE, rowWidth) : "";
    String newest =
        "data:text/css;charset=utf-8;base64,"
            + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    if (!newest.equals(sheet)) {
      // The first one is RichTextFX's own.
      area.getStylesheets().remove(sheet);
      area.getStylesheets().add(newest);
      sheet = newest;
    }
    centre();
  }

  /** A family that this machine has; Hoego's own in place of one that it hasn't. */
  private static String installed(String wished) {
    return !wished.isEmpty() && Font.getFamilies().contains(wished) ? wished : OWN_FAMILY;
  }

  private static Text text(String words, String family, double size) {
    Text text = new Text(words);
    text.setFont(Font.font(family, size));
    return text;
  }

  private double signRoom() {
    return Math.round(look.size() * SIGN_ROOM);
  }

  private static String pixels(double length) {
    return String.format(Locale.ROOT, "%.1fpx", length);
  }

  /** Keeps the lines at a length that is good to read, in the middle of a wide pane. */
  private void centre() {
    double side = Math.max(SIDE, Math.floor((area.getWidth() - width) / 2));
    // The margin is beside the column, so that the column stands where it stood without.
    double numbers = signRoom() + (lineNumbers.get() ? look.size() * NUMBER * 3.7 - signRoom() : 0);
    // Lines that aren't wrapped are longer than any column.
    double right = area.isWide() ? SIDE : side;
    double left = Math.max(lineNumbers.get() ? 8 : SIDE - numbers, side - numbers);
    area.setPadding(new Insets(TOP, right, 0, left));
    sides.set(new Insets(0, right, 0, left + numbers));
  }
}
