package hoego.cli;

/** Windows that nobody is to ask for. */
final class NoWindows implements Windows {
  @Override
  public boolean canOpen() {
    return false;
  }

  @Override
  public int open(OpenRequest request) {
    throw new AssertionError(request);
  }

  @Override
  public int shot(ShotRequest request) {
    throw new AssertionError(request);
  }
}
