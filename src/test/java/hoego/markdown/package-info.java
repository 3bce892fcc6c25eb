/** Tests of Markdown as a page shows it. */
@NullMarked
package hoego.markdown;

import org.jspecify.annotations.NullMarked;
