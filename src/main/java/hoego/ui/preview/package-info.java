/** The pane that shows what a post will look like; the only place with a WebView. */
@NullMarked
package hoego.ui.preview;

import org.jspecify.annotations.NullMarked;
