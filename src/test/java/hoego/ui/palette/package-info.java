@NullMarked
package hoego.ui.palette;

import org.jspecify.annotations.NullMarked;
