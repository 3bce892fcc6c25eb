/** Tests of posts as Jekyll reads them. */
@NullMarked
package hoego.post;

import org.jspecify.annotations.NullMarked;
