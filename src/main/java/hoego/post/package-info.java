/**
 * A post as Jekyll reads it: fences, front matter, dates, file names and the habits of a folder.
 */
@NullMarked
package hoego.post;

import org.jspecify.annotations.NullMarked;
