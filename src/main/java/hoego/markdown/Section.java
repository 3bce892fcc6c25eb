package hoego.markdown;

import hoego.markdown.kramdown.Ties;
import java.util.List;

/**
 * A stretch of a body that is read alike whatever stands around it, and what was made of it. Lines
 * and offsets count from its begin.
 *
 * @param length in chars
 * @param lines how many line ends are in it
 * @param reach behind the last char that had a say in how it was read
 * @param ties what it has to do with the rest of the body
 * @param pieces the HTML of its blocks
 * @param joined the blocks that its pieces make where no element is open before it
 * @param closed whether no element is open behind it then
 */
record Section(
    int length,
    int lines,
    int reach,
    Ties ties,
    List<BlockPiece> pieces,
    List<BlockPiece> joined,
    boolean closed,
    List<Highlights.Run> runs,
    List<Heading> outline) {}
