@NullMarked
package hoego.ui.preview;

import org.jspecify.annotations.NullMarked;
