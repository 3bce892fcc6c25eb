package hoego.web;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** A server on this computer that stands for every host of the web; what it was asked is kept. */
public final class PictureServer implements AutoCloseable {
  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> headers = new CopyOnWriteArrayList<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final Map<String, Long> slow = new ConcurrentHashMap<>();

  /** One that has nothing yet. */
  public PictureServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString().substring(1);
          asked.add(path);
          exchange
              .getRequestHeaders()
              .forEach(
                  (name, values) ->
                      headers.add(
                          name.toLowerCase(Locale.ROOT) + ": " + String.join(", ", values)));
          String to = redirects.get(path);
          byte[] bytes = files.get(path);
          if (to != null) {
            exchange.getResponseHeaders().add("Location", to);
          }
          exchange.getResponseHeaders().add("Set-Cookie", "a=b");
          exchange.sendResponseHeaders(to != null ? 302 : bytes == null ? 404 : 200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            if (bytes != null) {
              trickle(out, bytes, slow.getOrDefault(path, 0L));
            }
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
  }

  private static void trickle(OutputStream out, byte[] bytes, long millis)
      throws IOException, InterruptedException {
    if (millis == 0) {
      out.write(bytes);
      return;
    }
    for (byte each : bytes) {
      out.write(each);
      out.flush();
      Thread.sleep(millis);
    }
  }

  /** A web whose every public host is this server. */
  public WebPictures web() {
    return LocalWeb.at(server.getAddress().getPort());
  }

  Fetching fetching(long millis) {
    return LocalWeb.fetching(server.getAddress().getPort(), millis);
  }

  Fetching fetching(Fetching.Names names, long millis) {
    return LocalWeb.fetching(server.getAddress().getPort(), names, millis);
  }

  /**
   * Has it answer with a file.
   *
   * @param path host and path, such as {@code a.kr/b.png}
   */
  public void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  /** Has it answer with a byte now and then. */
  void putSlowly(String path, byte[] bytes, long millis) {
    slow.put(path, millis);
    put(path, bytes);
  }

  /** Has it send on to another address. */
  public void redirect(String path, String to) {
    redirects.put(path, to);
  }

  /** Hosts and paths that were asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The headers of all that was asked, names in small letters. */
  public List<String> headers() {
    return List.copyOf(headers);
  }

  /** A PNG. */
  public static byte[] png(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
