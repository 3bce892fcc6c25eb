/** The composition root of the window. */
@NullMarked
package hoego.ui;

import org.jspecify.annotations.NullMarked;
