/** Posts as standalone HTML files. */
@NullMarked
package hoego.export;

import org.jspecify.annotations.NullMarked;
