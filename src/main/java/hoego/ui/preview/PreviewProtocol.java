package hoego.ui.preview;

import hoego.file.TemporaryFolder;
import hoego.site.ImageType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.web.WebEngine;
import org.jspecify.annotations.Nullable;

/**
 * The only addresses that a preview can load: {@code preview:} for pictures that were looked up and
 * checked before, and nothing from the network.
 *
 * <p>There is one for the whole program, since Java takes one factory of addresses. For any thread.
 */
public final class PreviewProtocol {
  private static final PreviewProtocol ONLY = new PreviewProtocol();

  private final Map<String, Shown> pictures = new ConcurrentHashMap<>();
  private final DrawnPictures drawn = new DrawnPictures();
  private final AtomicLong next = new AtomicLong();
  private boolean installed;
  private @Nullable Path dataFolder;

  private PreviewProtocol() {}

  /** The program's protocol, its factory installed. */
  public static PreviewProtocol installed() {
    synchronized (ONLY) {
      if (!ONLY.installed) {
        // WebKit's other way to the network asks no factory; read once, by its first page.
        System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
        URL.setURLStreamHandlerFactory(ONLY::handler);
        CookieHandler.setDefault(new NoCookies());
        ONLY.installed = true;
      }
    }
    return ONLY;
  }

  /**
   * Has WebKit keep what it likes to keep in a folder of this run, not in the user's home; where
   * none can be made, as WebKit likes.
   */
  public void keepApart(WebEngine engine) {
    dataFolder().map(Path::toFile).ifPresent(engine::setUserDataDirectory);
  }

  private Optional<Path> dataFolder() {
    synchronized (ONLY) {
      if (dataFolder == null) {
        try {
          dataFolder = TemporaryFolder.makeForThisRun("hoego-preview");
        } catch (IOException full) {
          return Optional.empty();
        }
      }
      return Optional.of(dataFolder);
    }
  }

  /** The address under which a page can show a picture that was checked. */
  String address(Picture picture) {
    return address(picture.key(), picture);
  }

  /** The same under a key that names this picture and no other. */
  String address(String key, Shown picture) {
    pictures.put(key, picture);
    return "preview://picture/" + key;
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

  /** The key of a picture of the web: the same for the same address. */
  static String keyOf(String address, String type) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return "web-" + HexFormat.of().formatHex(digest) + type.replace("image/", ".");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
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

  /** Opened and read on a thread of WebKit's own. */
  private static final class PictureConnection extends URLConnection {
    private final Shown picture;
    private byte[] bytes = {};

    PictureConnection(URL url, Shown picture) {
      super(url);
      this.picture = picture;
    }

    @Override
    public void connect() throws IOException {
      if (!connected) {
        bytes = Reduced.of(picture.bytes());
        connected = true;
      }
    }

    @Override
    public @Nullable String getContentType() {
      try {
        connect();
      } catch (IOException gone) {
        return null;
      }
      return ImageType.of(bytes).map(ImageType::mime).orElse(null);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      connect();
      return new ByteArrayInputStream(bytes);
    }
  }

  /** Keeps no cookie and sends none. */
  private static final class NoCookies extends CookieHandler {
    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
      return Map.of();
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) {}
  }
}
