@NullMarked
package hoego.ui.window;

import org.jspecify.annotations.NullMarked;
