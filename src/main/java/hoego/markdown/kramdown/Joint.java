package hoego.markdown.kramdown;

/**
 * A place where a post can be parted: what stands behind it is read alike whatever stands before.
 *
 * @param at where a block begins behind a blank line, in chars from the begin of what was read
 * @param reach behind the last char that had a say in how the part before it was read; the largest
 *     value where something was looked for in vain
 */
public record Joint(int at, int reach) {}
