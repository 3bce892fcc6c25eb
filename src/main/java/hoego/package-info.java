/** The entry point of Hoego. */
@NullMarked
package hoego;

import org.jspecify.annotations.NullMarked;
