@NullMarked
package hoego.file;

import org.jspecify.annotations.NullMarked;
