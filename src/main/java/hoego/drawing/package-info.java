/** Draws code, apart from the post that it stands in: its text in, coloured words out. */
@NullMarked
package hoego.drawing;

import org.jspecify.annotations.NullMarked;
