package hoego.search;

/**
 * A replacement that names a group which the expression has not.
 *
 * @param name the group's name or number as it was written
 * @param index where in the replacement, in chars
 */
public record BadReplacement(String name, int index) implements ReplaceResult {}
