package hoego;

import hoego.cli.ExitCode;
import hoego.cli.OpenRequest;
import hoego.cli.ShotRequest;
import hoego.cli.Windows;

/** Stands in for the window until there is one. */
final class NoWindows implements Windows {
  @Override
  public boolean canOpen() {
    return false;
  }

  @Override
  public int open(OpenRequest request) {
    return ExitCode.NO_DISPLAY;
  }

  @Override
  public int shot(ShotRequest request) {
    return ExitCode.NO_DISPLAY;
  }
}
