@NullMarked
package hoego.ui.workspace;

import org.jspecify.annotations.NullMarked;
