/** Editing commands as pure functions of a text and its selection. */
@NullMarked
package hoego.editing;

import org.jspecify.annotations.NullMarked;
