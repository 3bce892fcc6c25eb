/** The headings of the open post, to see its shape and to move about in it. */
@NullMarked
package hoego.ui.outline;

import org.jspecify.annotations.NullMarked;
