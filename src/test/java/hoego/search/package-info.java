/** Tests of posts as Jekyll reads them. */
@NullMarked
package hoego.search;

import org.jspecify.annotations.NullMarked;
