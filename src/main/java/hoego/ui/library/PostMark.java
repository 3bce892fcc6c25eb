package hoego.ui.library;

/**
 * How many problems a post in the list has; immutable.
 *
 * @param severe whether one of them is an error
 */
public record PostMark(int problems, boolean severe) {}
