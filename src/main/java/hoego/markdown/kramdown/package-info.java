/**
 * Reads a post by kramdown's grammar into flexmark's tree, with source positions, and writes the
 * HTML that kramdown writes.
 */
@NullMarked
package hoego.markdown.kramdown;

import org.jspecify.annotations.NullMarked;
