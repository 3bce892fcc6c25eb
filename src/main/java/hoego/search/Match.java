package hoego.search;

import java.util.BitSet;

/**
 * That a title was found.
 *
 * @param score higher is better; only to be compared with scores of the same search
 * @param marked the chars of the title that were found
 */
public record Match(int score, BitSet marked) {}
