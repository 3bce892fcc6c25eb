@NullMarked
package hoego.template;

import org.jspecify.annotations.NullMarked;
