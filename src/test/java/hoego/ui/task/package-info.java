@NullMarked
package hoego.ui.task;

import org.jspecify.annotations.NullMarked;
