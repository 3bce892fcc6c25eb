package hoego.ui.editor;

/**
 * How the editor's text is to be set.
 *
 * @param family the font family, empty for Hoego's own
 * @param size in pixels
 * @param lineHeight as a multiple of the size
 * @param column the width of the text column in Hangul
 */
public record TypeLook(String family, double size, double lineHeight, int column) {}
