/** Finding in texts and titles: by expressions, and by what a few keys of Hangul may mean. */
@NullMarked
package hoego.search;

import org.jspecify.annotations.NullMarked;
