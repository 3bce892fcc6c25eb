package hoego.drawing;

/**
 * A picture that was drawn, in two forms.
 *
 * @param width in CSS pixels, likewise {@code height}
 * @param svg in UTF-8; empty where it can't be trusted to run and load nothing
 * @param png the same in about two pixels for each, its ground transparent
 */
public record Plate(int width, int height, byte[] svg, byte[] png) {}
