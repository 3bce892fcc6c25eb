package hoego.ui;

import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.settings.SettingsPane;
import hoego.ui.window.MainWindow;
import hoego.ui.workspace.Dialogs;
import hoego.ui.workspace.FolderLook;
import org.jspecify.annotations.Nullable;

/** Opens the settings, made when first asked for, and says where they can't be kept. */
final class SettingsWindow {
  private final Texts texts;
  private final Preferences preferences;
  private final Dialogs dialogs;
  private final FolderLook look;
  private @Nullable SettingsPane pane;
  private boolean told;

  SettingsWindow(
      Texts texts, Preferences preferences, Dialogs dialogs, MainWindow window, FolderLook look) {
    this.texts = texts;
    this.preferences = preferences;
    this.dialogs = dialogs;
    this.look = look;
    preferences
        .unkeptProperty()
        .addListener(
            (of, was, is) -> {
              // Once: whoever knows need not hear it with every choice.
              if (is && !told) {
                told = true;
                window.tell(texts.of("settings.unkept", preferences.file().orElseThrow()));
              }
            });
  }

  /** Says what the command does. */
  void bind(Actions actions) {
    actions.on(Command.SETTINGS, this::open);
  }

  private void open() {
    SettingsPane shown = pane;
    if (shown == null) {
      shown = new SettingsPane(texts, preferences, look.cssProperty().isNotEmpty());
      pane = shown;
    }
    dialogs.showLive("settings.title", shown, shown::focus);
  }
}
