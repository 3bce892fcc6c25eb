package hoego.liquid;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/** A site of included files and nothing else. */
final class PlainSite implements LiquidSite {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private final Map<String, String> files = new HashMap<>();

  PlainSite with(String name, String text) {
    files.put(name, text);
    return this;
  }

  /** What a text becomes; the problem of a number stands as that number in double brackets. */
  static Evaluated evaluated(String text) {
    return new PlainSite().evaluate(text);
  }

  Evaluated evaluate(String text) {
    Map<String, Object> page = new HashMap<>();
    page.put("title", "회고");
    return Liquid.evaluate(text, Map.of("page", page), this, number -> "[[" + number + "]]");
  }

  @Override
  public String include(String name) {
    String text = files.get(name);
    if (text == null) {
      throw new LiquidFailure(Problem.Reason.NO_SUCH_FILE, name);
    }
    return text;
  }

  @Override
  public String includeRelative(String name) {
    return include(name);
  }

  @Override
  public String postUrl(String name) {
    throw new LiquidFailure(Problem.Reason.NO_SUCH_POST, name);
  }

  @Override
  public String link(String path) {
    throw new LiquidFailure(Problem.Reason.NO_SUCH_PAGE, path);
  }

  @Override
  public String markdown(String text) {
    return text;
  }

  @Override
  public String url() {
    return "";
  }

  @Override
  public String baseUrl() {
    return "";
  }

  @Override
  public ZoneId zone() {
    return SEOUL;
  }

  @Override
  public ZonedDateTime now() {
    return ZonedDateTime.of(2024, 12, 31, 23, 59, 0, 0, SEOUL);
  }
}
