@NullMarked
package hoego.drawing;

import org.jspecify.annotations.NullMarked;
