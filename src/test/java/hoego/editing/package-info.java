@NullMarked
package hoego.editing;

import org.jspecify.annotations.NullMarked;
