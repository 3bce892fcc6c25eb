@NullMarked
package hoego.ui.editor;

import org.jspecify.annotations.NullMarked;
