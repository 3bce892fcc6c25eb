/** The process that draws diagrams: Mermaid in a page of its own, which never sees a post. */
@NullMarked
package hoego.ui.diagram;

import org.jspecify.annotations.NullMarked;
