package hoego.liquid;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, once; any thread. */
public final class Lazy {
  private @Nullable Supplier<? extends @Nullable Object> source;
  private @Nullable Object value;
  private boolean working;

  /** A value that {@code source} makes. */
  public Lazy(Supplier<? extends @Nullable Object> source) {
    this.source = source;
  }

  /** The value; null where it is asked for while it is being worked out, by what it is made of. */
  public synchronized @Nullable Object get() {
    Supplier<? extends @Nullable Object> waiting = source;
    if (waiting != null && !working) {
      working = true;
      try {
        value = waiting.get();
        source = null;
      } finally {
        working = false;
      }
    }
    return value;
  }
}
