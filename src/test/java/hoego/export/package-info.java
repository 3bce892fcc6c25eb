@NullMarked
package hoego.export;

import org.jspecify.annotations.NullMarked;
