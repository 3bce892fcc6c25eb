/**
 * What the user has chosen, and how the window was left, in the place that the system has for it.
 */
@NullMarked
package hoego.settings;

import org.jspecify.annotations.NullMarked;
