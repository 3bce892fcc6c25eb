/** Text fields under an input method. */
@NullMarked
package hoego.ui.field;

import org.jspecify.annotations.NullMarked;
