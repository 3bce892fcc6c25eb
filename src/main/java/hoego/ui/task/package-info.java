/** The way off the FX thread and back to it. */
@NullMarked
package hoego.ui.task;

import org.jspecify.annotations.NullMarked;
