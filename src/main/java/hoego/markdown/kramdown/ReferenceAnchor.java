package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.LinkRef;

/** A link whose address is defined apart. */
public final class ReferenceAnchor extends LinkRef implements LinkTarget.Targeted {
  private final LinkTarget target;

  ReferenceAnchor(LinkTarget target) {
    this.target = target;
  }

  @Override
  public LinkTarget target() {
    return target;
  }
}
