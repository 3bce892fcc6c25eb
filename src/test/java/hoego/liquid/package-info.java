/** Tests of Liquid. */
@NullMarked
package hoego.liquid;

import org.jspecify.annotations.NullMarked;
