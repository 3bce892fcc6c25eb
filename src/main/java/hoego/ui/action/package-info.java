/** Commands declared once, and the menus, buttons and words made from them. */
@NullMarked
package hoego.ui.action;

import org.jspecify.annotations.NullMarked;
