@NullMarked
package hoego.count;

import org.jspecify.annotations.NullMarked;
