/** Finding what is meant by a few keys, in Hangul and in Latin letters. */
@NullMarked
package hoego.search;

import org.jspecify.annotations.NullMarked;
