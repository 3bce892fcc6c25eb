/** How long a text is: characters, words, manuscript paper and reading time. */
@NullMarked
package hoego.count;

import org.jspecify.annotations.NullMarked;
