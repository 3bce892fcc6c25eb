package hoego.ui.preview;

import hoego.ui.task.Background;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.html.HTMLAnchorElement;

/**
 * Hears which links of a page are clicked and pointed at, and keeps the page from following any.
 *
 * <p>FX thread only. A post can give no element an address or a class that begins with {@code
 * hoego-}: those that have one are Hoego's own.
 */
final class PageLinks {
  private static final String SHOW_WEB_IMAGES = "#hoego-web-images";
  private static final String CARD = "hoego-card";

  private final Consumer<String> onFragment;
  private final Consumer<String> onPointed;
  private Consumer<String> onLink = link -> {};
  private Consumer<String> onCard = link -> {};
  private Runnable onShowWebImages = () -> {};

  /**
   * Links of a page.
   *
   * @param onFragment hears of what place of the page a link leads to
   * @param onPointed hears the address that the mouse is over, empty for none
   */
  PageLinks(Consumer<String> onFragment, Consumer<String> onPointed) {
    this.onFragment = onFragment;
    this.onPointed = onPointed;
  }

  void setOnLink(Consumer<String> listener) {
    onLink = listener;
  }

  void setOnCard(Consumer<String> listener) {
    onCard = listener;
  }

  void setOnShowWebImages(Runnable listener) {
    onShowWebImages = listener;
  }

  /** Hears of a page's links from now on. */
  void listen(EventTarget document) {
    document.addEventListener("click", new PageListener<>(this, PageLinks::clicked), true);
    document.addEventListener("auxclick", new PageListener<>(this, PageLinks::clicked), true);
    document.addEventListener("submit", Event::preventDefault, true);
    document.addEventListener("mouseover", new PageListener<>(this, PageLinks::hovered), false);
  }

  private void clicked(Event event) {
    HTMLAnchorElement anchor = anchor(event);
    if (anchor == null) {
      return;
    }
    // The address as it stands in the page, not as a browser completes it.
    String link = anchor.getAttribute("href");
    event.preventDefault();
    event.stopPropagation();
    if (link.equals(SHOW_WEB_IMAGES)) {
      Background.afterwards(onShowWebImages);
    } else if (link.startsWith("#")) {
      onFragment.accept(link.substring(1));
    } else {
      Consumer<String> hears = isCard(anchor) ? onCard : onLink;
      Background.afterwards(() -> hears.accept(link));
    }
  }

  private void hovered(Event event) {
    HTMLAnchorElement anchor = anchor(event);
    String link = anchor == null ? "" : anchor.getAttribute("href");
    onPointed.accept(link.startsWith("#") ? "" : link);
  }

  private static boolean isCard(HTMLAnchorElement anchor) {
    String classes = anchor.getAttribute("class");
    return classes != null && List.of(classes.split(" ", -1)).contains(CARD);
  }

  private static @Nullable HTMLAnchorElement anchor(Event event) {
    for (Node at = event.getTarget() instanceof Node node ? node : null;
        at != null;
        at = at.getParentNode()) {
      if (at instanceof HTMLAnchorElement anchor && anchor.hasAttribute("href")) {
        return anchor;
      }
    }
    return null;
  }
}
