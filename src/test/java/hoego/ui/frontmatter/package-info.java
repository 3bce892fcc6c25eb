@NullMarked
package hoego.ui.frontmatter;

import org.jspecify.annotations.NullMarked;
