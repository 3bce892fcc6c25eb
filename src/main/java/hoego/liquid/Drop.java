package hoego.liquid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the site, such as a post: named values, and a text that stands for it; immutable.
 *
 * <p>Values are null, Boolean, Long, BigInteger, Double, String, List, Map with String keys,
 * ZonedDateTime, LocalDate, another Drop, or a {@link Lazy} of these: nothing else is ever touched.
 */
public final class Drop {
  private final Map<String, @Nullable Object> values;
  private final Supplier<String> text;
  private final String inspected;

  /**
   * A thing.
   *
   * @param text what is printed for it
   * @param inspected what is printed for it inside a list or map
   */
  public Drop(Map<String, @Nullable Object> values, Supplier<String> text, String inspected) {
    this.values = new LinkedHashMap<>(values);
    this.text = text;
    this.inspected = inspected;
  }

  boolean has(@Nullable Object key) {
    return key instanceof String && values.containsKey(key);
  }

  @Nullable Object get(String key) {
    return values.get(key);
  }

  Set<String> keys() {
    return values.keySet();
  }

  String text() {
    return text.get();
  }

  String inspected() {
    return inspected;
  }
}
