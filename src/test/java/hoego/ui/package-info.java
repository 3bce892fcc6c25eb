/** The window, tried with real key and mouse events on the Headless platform. */
@NullMarked
package hoego.ui;

import org.jspecify.annotations.NullMarked;
