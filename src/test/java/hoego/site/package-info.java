/** Tests of the site around a post. */
@NullMarked
package hoego.site;

import org.jspecify.annotations.NullMarked;
