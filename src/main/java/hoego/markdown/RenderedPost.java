package hoego.markdown;

import hoego.count.ReadWords;
import hoego.count.TextCounts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one parse of a post gives to the preview, the highlighter, the outline and the counts.
 *
 * @param blocks the body, cleaned, in the order of the source
 * @param outline the headings in the order of the source
 * @param highlights the colouring of the whole text, front matter included
 * @param counts how long the body is, as a reader sees it
 * @param words those of the body as Jekyll publishes it, without what Hoego says in it
 * @param complete false where the text could not be parsed in time and is shown as it stands
 */
public record RenderedPost(
    List<Block> blocks,
    List<Heading> outline,
    Highlights highlights,
    TextCounts counts,
    ReadWords words,
    boolean complete) {
  /** Of no text. */
  public static final RenderedPost NONE =
      new RenderedPost(
          List.of(), List.of(), Highlights.NONE, TextCounts.NONE, ReadWords.NONE, true);

  /** How many images elsewhere are not loaded. */
  public int unloadedImages() {
    int count = 0;
    for (Block block : blocks) {
      String html = block.html();
      int at = html.indexOf(HtmlTree.UNLOADED);
      while (at >= 0) {
        count++;
        at = html.indexOf(HtmlTree.UNLOADED, at + 1);
      }
    }
    return count;
  }

  /** The whole body as cleaned HTML. */
  public String html() {
    return blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
  }
}
