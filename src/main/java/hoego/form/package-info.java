/** What a form shows of a post's front matter, with the meaning that Jekyll gives it. */
@NullMarked
package hoego.form;

import org.jspecify.annotations.NullMarked;
