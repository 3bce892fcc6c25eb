/** The one door to the network: pictures that a writer has allowed to be fetched. */
@NullMarked
package hoego.web;

import org.jspecify.annotations.NullMarked;
