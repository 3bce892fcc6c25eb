package hoego.ui.settings;

import hoego.settings.Settings;
import hoego.settings.Settings.Preview;
import hoego.ui.action.Texts;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** How the preview looks. */
final class PreviewPage implements Page {
  private static final NumberField.Range ZOOM =
      new NumberField.Range(Preview.LEAST_ZOOM, Preview.MOST_ZOOM, 10, 0);

  private final Form form;

  /**
   * The page.
   *
   * @param offered whether the opened folder has a style sheet to offer
   */
  PreviewPage(Texts texts, LiveSettings live, ObservableBooleanValue offered) {
    form = new Form(texts, live);
    form.number(
        "settings-zoom",
        "settings.zoom",
        null,
        ZOOM,
        "settings.percent",
        settings -> settings.preview().zoom(),
        (settings, zoom) -> settings.withPreview(settings.preview().withZoom(zoom.intValue())));
    Form.enable(
        form.toggle(
            "settings-folder-css",
            "command.folder-css",
            "settings.folder-css-note",
            settings -> settings.preview().folderCss(),
            (settings, on) -> settings.withPreview(settings.preview().withFolderCss(on))),
        offered);
  }

  @Override
  public String key() {
    return "settings.preview";
  }

  @Override
  public String icon() {
    return "bi-eye";
  }

  @Override
  public Node content() {
    return form;
  }

  @Override
  public Settings reset(Settings settings) {
    return settings.withPreview(Settings.DEFAULT.preview());
  }
}
