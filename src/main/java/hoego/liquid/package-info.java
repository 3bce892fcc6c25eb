/**
 * Liquid as Jekyll evaluates it, of values that are plain data, without a disk and within limits.
 */
@NullMarked
package hoego.liquid;

import org.jspecify.annotations.NullMarked;
