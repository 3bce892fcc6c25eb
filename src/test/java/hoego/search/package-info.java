@NullMarked
package hoego.search;

import org.jspecify.annotations.NullMarked;
