/**
 * kramdown's grammar: a post's text to flexmark's tree with source positions, and the tree to HTML.
 */
@NullMarked
package hoego.markdown.kramdown;

import org.jspecify.annotations.NullMarked;
