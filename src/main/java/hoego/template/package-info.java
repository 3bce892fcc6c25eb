/** Templates that new posts begin from: Hoego's own and those of a folder. */
@NullMarked
package hoego.template;

import org.jspecify.annotations.NullMarked;
