package hoego.web;

import hoego.web.WebAnswer.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one file of the web, within limits of time, size and place; waits, for any thread but the
 * FX thread.
 *
 * <p>Sends no cookie, no referrer and nothing that tells Hoego from others.
 */
final class Fetching {
  /** In bytes. */
  static final int MOST_BYTES = 20 << 20;

  private static final int MOST_REDIRECTS = 5;
  private static final Duration CONNECTING = Duration.ofSeconds(8);

  /** Tells where a host is. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** What became of it. */
  sealed interface Outcome {
    record Got(byte[] bytes) implements Outcome {}

    record Refused(WebAnswer.Refused answer) implements Outcome {}
  }

  private final Names names;
  private final UnaryOperator<URI> line;
  private final long millis;
  private @Nullable HttpClient client;

  /**
   * A way to the web.
   *
   * @param line where an address that was found good is really asked for
   * @param millis how long one file may take
   */
  Fetching(Names names, UnaryOperator<URI> line, long millis) {
    this.names = names;
    this.line = line;
    this.millis = millis;
  }

  static Fetching ofTheInternet() {
    return new Fetching(InetAddress::getAllByName, address -> address, 20_000);
  }

  Outcome of(URI first) throws InterruptedException {
    long until = System.nanoTime() + millis * 1_000_000;
    URI at = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Optional<Reason> refused = refused(at);
      if (refused.isPresent()) {
        return refused(refused.get(), 0);
      }
      try {
        HttpResponse<InputStream> response = sent(at, until);
        try (InputStream body = response.body()) {
          int status = response.statusCode();
          if (status == 200) {
            return read(body, until);
          }
          Optional<String> location = response.headers().firstValue("Location");
          boolean elsewhere =
              status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
          if (!elsewhere || location.isEmpty()) {
            return refused(Reason.STATUS, status);
          }
          Optional<URI> next = next(at, location.get());
          if (next.isEmpty()) {
            return refused(Reason.BAD_ADDRESS, 0);
          }
          at = next.get();
        }
      } catch (TimeoutException slow) {
        return refused(Reason.TOO_SLOW, 0);
      } catch (IOException | ExecutionException broken) {
        return refused(System.nanoTime() - until > 0 ? Reason.TOO_SLOW : Reason.NO_CONNECTION, 0);
      }
    }
    return refused(Reason.TOO_MANY_REDIRECTS, 0);
  }

  /**
   * Every address of the host must be of the open internet. Java keeps for half a minute what a
   * name was found to be; where a name is given another place in between, a server of the own
   * network would have to prove by TLS, which all that is asked for here is asked by, that it is
   * the host: it learns the name and nothing else, and nothing of it is read.
   */
  private Optional<Reason> refused(URI at) {
    try {
      InetAddress[] found = names.of(at.getHost());
      for (InetAddress each : found) {
        if (!PublicAddress.is(each)) {
          return Optional.of(Reason.NOT_PUBLIC);
        }
      }
      return found.length == 0 ? Optional.of(Reason.UNKNOWN_HOST) : Optional.empty();
    } catch (UnknownHostException | IllegalArgumentException unknown) {
      return Optional.of(Reason.UNKNOWN_HOST);
    }
  }

  private HttpResponse<InputStream> sent(URI at, long until)
      throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request =
        HttpRequest.newBuilder(line.apply(at))
            .header("User-Agent", "Mozilla/5.0")
            .header("Accept", "image/png,image/jpeg,image/gif,image/bmp")
            .GET()
            .build();
    CompletableFuture<HttpResponse<InputStream>> sending =
        client().sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
    try {
      return sending.get(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException slow) {
      sending.cancel(true);
      throw slow;
    }
  }

  /** A server that sends a byte now and then is hung up on. */
  private static Outcome read(InputStream body, long until) throws IOException {
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            () -> hangUp(body),
            CompletableFuture.delayedExecutor(
                Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS));
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (System.nanoTime() - until > 0) {
        return refused(Reason.TOO_SLOW, 0);
      }
      return bytes.length > MOST_BYTES ? refused(Reason.TOO_LARGE, 0) : new Outcome.Got(bytes);
    } finally {
      end.cancel(false);
    }
  }

  private static void hangUp(InputStream body) {
    try {
      body.close();
    } catch (IOException closedAlready) {
      // Nothing is left to hang up on.
    }
  }

  /** Only to what an address in a post could lead to. */
  private static Optional<URI> next(URI at, String location) {
    try {
      String encoded = location.strip().replace(" ", "%20");
      return WebAddress.of(at.resolve(encoded).toString());
    } catch (IllegalArgumentException odd) {
      return WebAddress.of(location);
    }
  }

  private static Outcome refused(Reason why, int status) {
    return new Outcome.Refused(new WebAnswer.Refused(why, status));
  }

  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(CONNECTING)
              .build();
      client = made;
    }
    return made;
  }
}
