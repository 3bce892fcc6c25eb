/** The one door to the file system: files read and written so that no byte changes unasked. */
@NullMarked
package hoego.file;

import org.jspecify.annotations.NullMarked;
