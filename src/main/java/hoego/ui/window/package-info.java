/** The window's layout, its theme and its fonts. */
@NullMarked
package hoego.ui.window;

import org.jspecify.annotations.NullMarked;
