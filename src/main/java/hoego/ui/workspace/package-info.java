/** What is open, and what is done with it: opening, saving, new posts, export. */
@NullMarked
package hoego.ui.workspace;

import org.jspecify.annotations.NullMarked;
