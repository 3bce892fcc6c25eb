package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Link;

/** A link with its address behind it. */
public final class Anchor extends Link implements LinkTarget.Targeted {
  private final LinkTarget target;

  Anchor(LinkTarget target) {
    this.target = target;
  }

  @Override
  public LinkTarget target() {
    return target;
  }
}
