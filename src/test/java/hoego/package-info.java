/** Checks of the whole project: architecture, language, format. */
@NullMarked
package hoego;

import org.jspecify.annotations.NullMarked;
