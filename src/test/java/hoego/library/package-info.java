/** Tests of the posts of a folder. */
@NullMarked
package hoego.library;

import org.jspecify.annotations.NullMarked;
