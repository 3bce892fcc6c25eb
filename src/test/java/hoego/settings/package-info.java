@NullMarked
package hoego.settings;

import org.jspecify.annotations.NullMarked;
