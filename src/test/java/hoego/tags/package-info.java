@NullMarked
package hoego.tags;

import org.jspecify.annotations.NullMarked;
