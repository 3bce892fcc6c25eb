package hoego.post;

import java.util.List;

/**
 * One key of front matter with what Jekyll reads as its value.
 *
 * @param key the key's text
 * @param kind what the value is
 * @param text a scalar's text as Jekyll prints it ({@code no} is {@code false}, {@code 3.10} is
 *     {@code 3.1}); empty for null, lists and maps
 * @param quoted whether a scalar stood in quotes or as a block
 * @param items a list's values, nested lists flattened, null left out; empty for what is no list
 * @param fields a map's keys, in order; empty for what is no map
 * @param line the line of the key, counted from 0 in the text that was read
 */
public record FrontMatterEntry(
    String key,
    Kind kind,
    String text,
    boolean quoted,
    List<String> items,
    List<FrontMatterEntry> fields,
    int line) {

  /** What a value is to YAML 1.1, as Jekyll reads it. */
  public enum Kind {
    NULL,
    BOOLEAN,
    NUMBER,
    TIME,
    STRING,
    LIST,
    MAP
  }

  /** Whether the value is a single one other than null. */
  public boolean isScalar() {
    return kind != Kind.NULL && kind != Kind.LIST && kind != Kind.MAP;
  }

  /** Whether Ruby takes the value for false: null and false. */
  public boolean isFalsy() {
    return kind == Kind.NULL || isFalse();
  }

  /** Whether the value is YAML's false, not the word in quotes. */
  public boolean isFalse() {
    return kind == Kind.BOOLEAN && text.equals("false");
  }
}
