package hoego.form;

/**
 * Why a list shows something else of a post than what is written, or where it has it from.
 *
 * @param key the front matter's key that it is about
 */
public record Reason(String key, FormNote note) {}
