package hoego.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of code, prompts and notices in a page. */
class CodeStyleTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

  /** The colours by name: the light ones come first in the style. */
  private static Map<String, String> colours(boolean dark) {
    String style = HtmlTemplate.style();
    int cut = style.indexOf("html[data-theme=\"dark\"]");
    Map<String, String> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(dark ? style.substring(cut) : style.substring(0, cut));
    while (found.find()) {
      colours.putIfAbsent(found.group(1), found.group(2));
    }
    return colours;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyWordOfCodeStandsOutFromItsGround(boolean dark) {
    Map<String, String> colours = colours(dark);
    List<String> faint = new ArrayList<>();
    colours.forEach(
        (name, colour) -> {
          if (name.startsWith("code-")
              && contrast(colour, colours.getOrDefault("shade", "")) < 4.5) {
            faint.add(name + " " + colour);
          }
        });
    assertThat(faint).isEmpty();
  }

  @Test
  void theDarkStyleChangesEveryColourOfCode() {
    List<String> light =
        colours(false).keySet().stream().filter(name -> name.startsWith("code-")).sorted().toList();
    assertThat(light).hasSizeGreaterThan(5);
    assertThat(colours(true).keySet()).containsAll(light);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void promptsNoticesAndButtonsCanBeRead(boolean dark) {
    Map<String, String> colours = colours(dark);
    List<String> faint = new ArrayList<>();
    for (String kind : List.of("tip", "info", "warn", "danger", "accent")) {
      String ground = kind + "-soft";
      for (List<String> pair :
          List.of(
              List.of("ink", ground),
              List.of("accent", ground),
              List.of("em", ground),
              List.of(kind, ground),
              List.of("paper", kind))) {
        if (contrast(colours.getOrDefault(pair.get(0), ""), colours.getOrDefault(pair.get(1), ""))
            < 4.5) {
          faint.add(String.join(" on ", pair));
        }
      }
    }
    assertThat(faint).isEmpty();
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** As WCAG 2.2 defines it. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
