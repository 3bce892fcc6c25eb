/** The pages on which settings are chosen, each choice holding at once. */
@NullMarked
package hoego.ui.settings;

import org.jspecify.annotations.NullMarked;
