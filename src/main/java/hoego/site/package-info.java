/** The site around a post: its root folder and the files that its images name. */
@NullMarked
package hoego.site;

import org.jspecify.annotations.NullMarked;
