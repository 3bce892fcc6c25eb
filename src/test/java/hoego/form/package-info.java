@NullMarked
package hoego.form;

import org.jspecify.annotations.NullMarked;
