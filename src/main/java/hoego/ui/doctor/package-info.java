/** What the post doctor has found, to be looked through, gone to and mended. */
@NullMarked
package hoego.ui.doctor;

import org.jspecify.annotations.NullMarked;
