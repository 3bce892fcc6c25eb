/** The pane that a post is written in. */
@NullMarked
package hoego.ui.editor;

import org.jspecify.annotations.NullMarked;
