package hoego.markdown;

/**
 * A heading of the outline.
 *
 * @param level 1 to 6
 * @param text without markup
 * @param line the line of the whole text where it stands, 0-based
 */
public record Heading(int level, String text, int line) {}
