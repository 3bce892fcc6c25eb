/** The posts of a folder: found, listed, searched and watched. */
@NullMarked
package hoego.library;

import org.jspecify.annotations.NullMarked;
