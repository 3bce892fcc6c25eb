/** Finding and replacing in a text, as pure functions. */
@NullMarked
package hoego.search;

import org.jspecify.annotations.NullMarked;
