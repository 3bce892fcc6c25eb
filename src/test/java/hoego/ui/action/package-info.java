@NullMarked
package hoego.ui.action;

import org.jspecify.annotations.NullMarked;
