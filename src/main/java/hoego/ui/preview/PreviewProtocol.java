package hoego.ui.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The only addresses that a preview can load: {@code preview:} for pictures that were looked up and
 * checked before, and nothing from the network.
 *
 * <p>There is one for the whole program, since Java takes one factory of addresses. For any thread.
 */
public final class PreviewProtocol {
  private static final PreviewProtocol ONLY = new PreviewProtocol();

  private final Map<String, Picture> pictures = new ConcurrentHashMap<>();
  private final DrawnPictures drawn = new DrawnPictures();
  private final AtomicLong next = new AtomicLong();
  private boolean installed;

  private PreviewProtocol() {}

  /** The program's protocol, its factory installed. */
  public static PreviewProtocol installed() {
    synchronized (ONLY) {
      if (!ONLY.installed) {
        URL.setURLStreamHandlerFactory(ONLY::handler);
        ONLY.installed = true;
      }
    }
    return ONLY;
  }

  /** The address under which a page can show a picture that was checked. */
  String address(Picture picture) {
    String known = picture.key();
    pictures.put(known, picture);
    return "preview://picture/" + known;
  }

  /** The address under which a page can show a PNG that was drawn here. */
  String drawn(byte[] png) {
    return "preview://picture/" + drawn.key(png);
  }

  /** A fresh key, never used before, that ends as the files of a media type do. */
  String freshKey(Path file, String type) {
    return next.incrementAndGet()
        + "-"
        + Integer.toHexString(file.hashCode())
        + type.replace("image/", ".");
  }

  private @Nullable URLStreamHandler handler(String protocol) {
    return switch (protocol.toLowerCase(Locale.ROOT)) {
      case "preview" -> new PictureHandler();
      case "http", "https", "ftp" -> new RefusingHandler();
      // The class loader needs the others; a page that was loaded from a text gets at none.
      default -> null;
    };
  }

  private static final class RefusingHandler extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("a post may load nothing from elsewhere");
    }
  }

  private final class PictureHandler extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      String path = URI.create(url.toExternalForm()).getPath();
      String key = path.startsWith("/") ? path.substring(1) : path;
      Shown picture = pictures.get(key);
      if (picture == null) {
        picture = drawn.of(key);
      }
      if (picture == null) {
        throw new IOException("no such picture");
      }
      return new PictureConnection(url, picture);
    }
  }

  private static final class PictureConnection extends URLConnection {
    private final Shown picture;

    PictureConnection(URL url, Shown picture) {
      super(url);
      this.picture = picture;
    }

    @Override
    public void connect() {
      connected = true;
    }

    @Override
    public String getContentType() {
      return picture.type();
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new ByteArrayInputStream(picture.bytes());
    }
  }
}
