package hoego.markdown;

/**
 * A piece of a rendered body that can be put into a page on its own.
 *
 * @param html cleaned HTML: no script, no remote address in an image, every element closed
 * @param startLine the line of the whole text where the block begins, 0-based
 * @param endLine the line after the block's last, so always more than {@code startLine}
 */
public record Block(String html, int startLine, int endLine) {}
