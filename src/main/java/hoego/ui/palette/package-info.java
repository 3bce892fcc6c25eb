/** One field that finds posts, headings and commands as they are typed. */
@NullMarked
package hoego.ui.palette;

import org.jspecify.annotations.NullMarked;
