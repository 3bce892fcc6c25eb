/**
 * Markdown to HTML, blocks with their source lines, an outline and highlighting, without a toolkit.
 */
@NullMarked
package hoego.markdown;

import org.jspecify.annotations.NullMarked;
