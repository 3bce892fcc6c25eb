@NullMarked
package hoego.doctor;

import org.jspecify.annotations.NullMarked;
