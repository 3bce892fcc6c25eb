package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads or an image comes from.
 *
 * @param address as it stands in the post
 * @param definition the line that defines it, where it stands apart
 */
record LinkTarget(String address, @Nullable String title, @Nullable Node definition) {
  /** A link or an image, of whichever form. */
  interface Targeted {
    LinkTarget target();
  }

  /** An image, of whichever form. */
  interface Pictured extends Targeted {
    /** What is said in its place. */
    String alt();
  }
}
