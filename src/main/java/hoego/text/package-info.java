/** Edits of a text as small immutable values that check themselves. */
@NullMarked
package hoego.text;

import org.jspecify.annotations.NullMarked;
