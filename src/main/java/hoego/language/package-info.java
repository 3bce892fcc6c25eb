/** The words that a user reads, in Korean and English. */
@NullMarked
package hoego.language;

import org.jspecify.annotations.NullMarked;
