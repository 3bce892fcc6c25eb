package hoego.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * A web of the tests' own, on this computer, with all of the product's checks but the last step.
 */
public final class LocalWeb {
  private LocalWeb() {}

  /** One without any host. */
  public static WebPictures none() {
    return new WebPictures(
        new Fetching(
            host -> {
              throw new UnknownHostException(host);
            },
            address -> address,
            1_000));
  }

  /**
   * One whose hosts all are public, and whose every address is answered by a port of this computer.
   */
  public static WebPictures at(int port) {
    return new WebPictures(fetching(port, 2_000));
  }

  static Fetching fetching(int port, long millis) {
    return fetching(
        port,
        host ->
            host.matches("[0-9.]+|\\[.*]|localhost")
                ? InetAddress.getAllByName(host)
                : new InetAddress[] {InetAddress.getByName("93.184.216.34")},
        millis);
  }

  static Fetching fetching(int port, Fetching.Names names, long millis) {
    return new Fetching(
        names,
        address ->
            URI.create(
                "http://127.0.0.1:"
                    + port
                    + "/"
                    + address.getHost()
                    + address.getRawPath()
                    + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())),
        millis);
  }
}
