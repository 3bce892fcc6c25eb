package hoego.ui.library;

import hoego.library.PostEntry;
import java.util.List;
import java.util.function.Consumer;

/** Knows why the list shows of a post what it shows. FX thread only. */
@FunctionalInterface
public interface Reasons {
  /** Has {@code told} hear the reasons, sentence by sentence, on the FX thread; maybe never. */
  void ask(PostEntry entry, Consumer<List<String>> told);
}
