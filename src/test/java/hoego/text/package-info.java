@NullMarked
package hoego.text;

import org.jspecify.annotations.NullMarked;
