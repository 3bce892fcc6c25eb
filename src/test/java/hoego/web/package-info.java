/** Tests of the door to the network. */
@NullMarked
package hoego.web;

import org.jspecify.annotations.NullMarked;
