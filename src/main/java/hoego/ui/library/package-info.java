/** The list of a folder's posts. */
@NullMarked
package hoego.ui.library;

import org.jspecify.annotations.NullMarked;
