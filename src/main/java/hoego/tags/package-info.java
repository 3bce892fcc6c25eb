/** The tags and categories of a folder's posts: counted, compared, renamed and merged. */
@NullMarked
package hoego.tags;

import org.jspecify.annotations.NullMarked;
