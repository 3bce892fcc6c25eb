package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.Image;

/** An image with its address behind it. */
public final class Picture extends Image implements LinkTarget.Pictured {
  private final LinkTarget target;
  private final String alt;

  Picture(LinkTarget target, String alt) {
    this.target = target;
    this.alt = alt;
  }

  @Override
  public LinkTarget target() {
    return target;
  }

  @Override
  public String alt() {
    return alt;
  }
}
