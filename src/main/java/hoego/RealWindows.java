package hoego;

import hoego.cli.OpenRequest;
import hoego.cli.ShotRequest;
import hoego.cli.StartCache;
import hoego.cli.Theme;
import hoego.cli.Windows;
import hoego.settings.Settings.LanguageChoice;
import hoego.ui.HoegoWindow;
import java.io.IOException;
import java.util.Locale;

/** Gives the command line the window, which neither of them knows of the other. */
final class RealWindows implements Windows {
  @Override
  public boolean canOpen() {
    return HoegoWindow.canOpen();
  }

  @Override
  public int open(OpenRequest request) {
    Locale.setDefault(request.systemLanguage());
    StartCache.makeLater();
    HoegoWindow.open(request.folder(), request.post(), request.language().map(RealWindows::choice));
    return 0;
  }

  @Override
  public int shot(ShotRequest request) throws IOException {
    Locale.setDefault(request.language());
    HoegoWindow.paint(
        new HoegoWindow.Picture(
            request.folder(),
            request.post(),
            request.theme() == Theme.DARK,
            choice(request.language()),
            request.width(),
            request.height(),
            request.file()));
    return 0;
  }

  private static LanguageChoice choice(Locale language) {
    return language.getLanguage().equals(Locale.KOREAN.getLanguage())
        ? LanguageChoice.KO
        : LanguageChoice.EN;
  }
}
