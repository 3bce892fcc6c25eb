package hoego.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one parse of a post gives to the preview, the highlighter and the outline.
 *
 * @param blocks the body, cleaned, in the order of the source
 * @param outline the headings in the order of the source
 * @param highlights the colouring of the whole text, front matter included
 * @param complete false where the text could not be parsed in time and is shown as it stands
 */
public record RenderedPost(
    List<Block> blocks, List<Heading> outline, Highlights highlights, boolean complete) {
  /** The whole body as cleaned HTML. */
  public String html() {
    return blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
  }
}
