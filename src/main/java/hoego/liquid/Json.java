package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as JSON, as Ruby's generator writes it. */
final class Json {
  private final Values values;
  private final Budget budget;
  private final StringBuilder out = new StringBuilder();

  private Json(Values values, Budget budget) {
    this.values = values;
    this.budget = budget;
  }

  static String of(@Nullable Object value, Values values, Budget budget) {
    Json json = new Json(values, budget);
    json.write(value);
    return json.out.toString();
  }

  private void write(@Nullable Object value) {
    budget.step();
    budget.deeper();
    if (out.length() > Budget.LONGEST_TEXT) {
      throw new LiquidFailure(Reason.TOO_LARGE, "");
    }
    switch (value) {
      case null -> out.append("null");
      case Boolean flag -> out.append(flag);
      case Number number -> out.append(values.text(number));
      case List<?> list -> {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
          out.append(i == 0 ? "" : ",");
          write(list.get(i));
        }
        out.append(']');
      }
      case Map<?, ?> map -> {
        List<String> keys = new ArrayList<>();
        map.keySet().forEach(key -> keys.add(String.valueOf(key)));
        fields(keys, key -> map.get(key));
      }
      case Drop drop -> fields(new ArrayList<>(drop.keys()), drop::get);
      default -> text(values.text(value));
    }
    budget.higher();
  }

  private interface Fields {
    @Nullable Object get(String key);
  }

  private void fields(List<String> keys, Fields fields) {
    out.append('{');
    String comma = "";
    for (String key : keys) {
      out.append(comma);
      text(key);
      out.append(':');
      write(Values.resolved(fields.get(key)));
      comma = ",";
    }
    out.append('}');
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < 0x20) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
