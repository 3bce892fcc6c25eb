/** The command line: arguments in, text and an exit code out. */
@NullMarked
package hoego.cli;

import org.jspecify.annotations.NullMarked;
