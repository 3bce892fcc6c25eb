/** The form above the text: a post's front matter field by field, which holds no truth itself. */
@NullMarked
package hoego.ui.frontmatter;

import org.jspecify.annotations.NullMarked;
