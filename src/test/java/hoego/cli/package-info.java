@NullMarked
package hoego.cli;

import org.jspecify.annotations.NullMarked;
