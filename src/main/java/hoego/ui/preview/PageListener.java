package hoego.ui.preview;

import java.lang.ref.WeakReference;
import java.util.function.BiConsumer;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventListener;

/**
 * Hears the page's events for one that may go: WebKit holds on to a listener as long as the page is
 * there, and the page stays as long as its WebView does, so a strong one keeps the whole window.
 *
 * @param <T> who hears them; the action must not hold it
 */
final class PageListener<T> implements EventListener {
  private final WeakReference<T> owner;
  private final BiConsumer<T, Event> action;

  PageListener(T owner, BiConsumer<T, Event> action) {
    this.owner = new WeakReference<>(owner);
    this.action = action;
  }

  @Override
  public void handleEvent(Event event) {
    T there = owner.get();
    if (there != null) {
      action.accept(there, event);
    }
  }
}
