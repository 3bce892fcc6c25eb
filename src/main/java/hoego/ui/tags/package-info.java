/** The folder's tags and categories, and what renaming one would change. */
@NullMarked
package hoego.ui.tags;

import org.jspecify.annotations.NullMarked;
