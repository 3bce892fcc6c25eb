package hoego.settings;

import java.util.List;

/** Makes editor and preview larger and smaller together, by the steps that browsers take. */
public final class Zoom {
  private static final List<Integer> STEPS =
      List.of(50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

  private Zoom() {}

  /** These settings one step larger; the same where either can't grow any more. */
  public static Settings in(Settings settings) {
    for (int step : STEPS) {
      if (step > settings.preview().zoom()) {
        return to(step, settings);
      }
    }
    return settings;
  }

  /** These settings one step smaller; the same where either can't shrink any more. */
  public static Settings out(Settings settings) {
    for (int step : STEPS.reversed()) {
      if (step < settings.preview().zoom()) {
        return to(step, settings);
      }
    }
    return settings;
  }

  /** These settings with both at their usual size. */
  public static Settings reset(Settings settings) {
    return settings
        .withType(settings.type().withSize(Settings.DEFAULT.type().size()))
        .withPreview(settings.preview().withZoom(Settings.DEFAULT.preview().zoom()));
  }

  private static Settings to(int zoom, Settings settings) {
    long size = Math.round((double) settings.type().size() * zoom / settings.preview().zoom());
    boolean fits = Settings.Type.LEAST_SIZE <= size && size <= Settings.Type.MOST_SIZE;
    return fits
        ? settings
            .withType(settings.type().withSize((int) size))
            .withPreview(settings.preview().withZoom(zoom))
        : settings;
  }
}
