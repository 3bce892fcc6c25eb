package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.ImageRef;

/** An image whose address is defined apart. */
public final class ReferencePicture extends ImageRef implements LinkTarget.Pictured {
  private final LinkTarget target;
  private final String alt;

  ReferencePicture(LinkTarget target, String alt) {
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
