package hoego.web;

import hoego.site.ImageFacts;
import hoego.web.WebAnswer.Reason;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Pictures of the web, fetched when they are asked for and kept in memory until the program ends.
 *
 * <p>For any thread; asking never waits.
 */
public final class WebPictures {
  private static final int AT_ONCE = 6;

  /** In bytes. */
  private static final long MOST_KEPT = 96L << 20;

  private record Kept(WebAnswer answer, byte[] bytes) {}

  private final Fetching fetching;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, Set<Runnable>> awaited = new HashMap<>();
  private long size;

  WebPictures(Fetching fetching) {
    this.fetching = fetching;
  }

  /** Pictures of the open internet, and of nothing nearer. */
  public static WebPictures ofTheInternet() {
    return new WebPictures(Fetching.ofTheInternet());
  }

  /**
   * What there is of a picture now; has it fetched where nothing is known of it.
   *
   * @param address as a post has it
   * @param then run once, on a thread of this, when more is known than {@link WebAnswer.Awaited}
   */
  public WebAnswer ask(String address, Runnable then) {
    Optional<URI> uri = WebAddress.of(address);
    if (uri.isEmpty()) {
      return new WebAnswer.Refused(Reason.BAD_ADDRESS);
    }
    synchronized (this) {
      Kept known = kept.get(address);
      if (known != null) {
        return known.answer();
      }
      Set<Runnable> waiting = awaited.get(address);
      if (waiting == null) {
        waiting = new HashSet<>();
        awaited.put(address, waiting);
        Thread.startVirtualThread(() -> fetch(address, uri.get()));
      }
      waiting.add(then);
      return new WebAnswer.Awaited();
    }
  }

  /** A picture's file; empty where it isn't kept any more. */
  public synchronized Optional<byte[]> bytes(String address) {
    Kept known = kept.get(address);
    return known == null || known.bytes().length == 0
        ? Optional.empty()
        : Optional.of(known.bytes());
  }

  /** Has what could not be had be fetched again when it is asked for. */
  public synchronized void forgetRefused() {
    kept.values().removeIf(each -> each.answer() instanceof WebAnswer.Refused);
  }

  private void fetch(String address, URI uri) {
    Kept got = new Kept(new WebAnswer.Refused(Reason.NO_CONNECTION), new byte[0]);
    try {
      places.acquire();
      try {
        got = judged(fetching.of(uri));
      } finally {
        places.release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      keep(address, got).forEach(Runnable::run);
    }
  }

  private static Kept judged(Fetching.Outcome outcome) {
    return switch (outcome) {
      case Fetching.Outcome.Refused(WebAnswer.Refused refused) -> new Kept(refused, new byte[0]);
      case Fetching.Outcome.Got(byte[] bytes) ->
          switch (ImageFacts.of(bytes)) {
            case ImageFacts.Checked.Good(ImageFacts facts) ->
                facts.drawn()
                    ? new Kept(new WebAnswer.Here(facts), bytes)
                    : new Kept(new WebAnswer.Refused(Reason.NO_PICTURE), new byte[0]);
            case ImageFacts.Checked.Refused(ImageFacts.Refusal why) ->
                new Kept(
                    new WebAnswer.Refused(
                        switch (why) {
                          case UNKNOWN_KIND -> Reason.NO_PICTURE;
                          case TOO_LARGE -> Reason.TOO_LARGE;
                          case UNREADABLE -> Reason.UNREADABLE;
                        }),
                    new byte[0]);
          };
    };
  }

  private synchronized Set<Runnable> keep(String address, Kept got) {
    kept.put(address, got);
    size += got.bytes().length;
    var eldest = kept.values().iterator();
    while (size > MOST_KEPT && kept.size() > 1) {
      size -= eldest.next().bytes().length;
      eldest.remove();
    }
    Set<Runnable> waiting = awaited.remove(address);
    return waiting == null ? Set.of() : waiting;
  }
}
