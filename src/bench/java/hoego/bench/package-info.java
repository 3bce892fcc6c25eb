/** Measures the program from outside, as a hand and an eye would; no part of what is shipped. */
@NullMarked
package hoego.bench;

import org.jspecify.annotations.NullMarked;
