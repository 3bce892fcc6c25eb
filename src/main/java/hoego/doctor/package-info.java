/** The post doctor: what of a post, or of a folder, Jekyll would not publish as it is meant. */
@NullMarked
package hoego.doctor;

import org.jspecify.annotations.NullMarked;
