package hoego.ui.editor;

import hoego.search.Hits;
import hoego.search.Search;
import hoego.search.SearchResult;
import hoego.text.TextRange;
import hoego.ui.action.Command;
import hoego.ui.action.Keymap;
import hoego.ui.action.Texts;
import hoego.ui.task.Latest;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Finds and replaces in the text: the bar's doing.
 *
 * <p>FX thread only; it searches off it, in a copy of the text, and looks at no result of a text
 * that has changed since.
 */
final class Finder {
  private static final long SEARCH_MILLIS = 1_500;
  private static final int LONGEST_QUERY = 200;

  private record Found(SearchResult result, BitSet places) {}

  private final FoundText text;
  private final Keymap keymap;
  private final MarkdownArea area;
  private final FindBar bar;
  private final FindScope scope = new FindScope();
  private final Replacer replacer;
  private final Latest lane = new Latest();
  private final PauseTransition pause = new PauseTransition(Duration.millis(150));

  private Hits hits = Hits.NONE;
  private int current = -1;

  /** What the hits are of: null where they are of nothing any more. */
  private @Nullable Search searched;

  private long version;
  private @Nullable Consumer<Hits> waiting;

  /** Where what is typed into the bar is looked for from. */
  private int origin;

  private boolean failed;

  Finder(FoundText text, Texts texts, Keymap keymap) {
    this.text = text;
    this.keymap = keymap;
    this.area = text.area();
    bar = new FindBar(texts);
    replacer = new Replacer(this, bar, text, texts);
    area.committedEdits()
        .subscribe(
            change -> edited(change.getPosition(), change.getRemovalEnd(), change.getInserted()));
    area.selectionProperty().addListener((of, was, is) -> selected());
    pause.setOnFinished(event -> search());
    bar.query.textProperty().addListener((of, was, is) -> typed());
    bar.matchCase.selectedProperty().addListener((of, was, is) -> typed());
    bar.wholeWord.selectedProperty().addListener((of, was, is) -> typed());
    bar.regex.selectedProperty().addListener((of, was, is) -> typed());
    bar.inSelection.setOnAction(event -> switchScope());
    bar.previous.setOnAction(event -> previous());
    bar.next.setOnAction(event -> next());
    bar.close.setOnAction(event -> close());
    bar.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    selected();
  }

  FindBar bar() {
    return bar;
  }

  /** The stretch to search, null for the whole text. */
  @Nullable TextRange scope() {
    return scope.range();
  }

  /** A number that is another one whenever text or query is. */
  long version() {
    return version;
  }

  /** Another text is in the area: what was looked for is looked for there, from its start. */
  void opened() {
    scope.clear();
    showScope();
    waiting = null;
    origin = 0;
    outdate();
    search();
  }

  /** Opens the bar, with what is selected to be looked for. */
  void open(boolean replacing) {
    boolean fromBar = bar.isShown() && !area.isFocused();
    if (!fromBar) {
      origin = area.getSelection().getStart();
      String selected = area.getSelectedText();
      if (selected.contains("\n")) {
        scope.choose();
      } else if (!selected.isEmpty() && selected.length() <= LONGEST_QUERY) {
        bar.query.setText(bar.regex.isSelected() ? Search.quoted(selected) : selected);
      }
    }
    bar.setShown(true);
    bar.showReplacing(replacing);
    showScope();
    if (replacing && fromBar && bar.query.isFocused()) {
      bar.replacement.requestFocus();
      bar.replacement.selectAll();
    } else {
      bar.query.requestFocus();
      bar.query.selectAll();
    }
    search();
  }

  private void close() {
    bar.setShown(false);
    bar.tell(null);
    scope.clear();
    waiting = null;
    forget();
    area.requestFocus();
  }

  private void key(KeyEvent event) {
    boolean known = true;
    boolean inField = bar.query.isFocused() || bar.replacement.isFocused();
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (inField && event.getCode() == KeyCode.ENTER) {
      enter(event.isShiftDown());
    } else if (keymap.matches(Command.FIND, event)) {
      open(false);
    } else if (keymap.matches(Command.REPLACE, event)) {
      // A text field would take this for the key that deletes a character.
      open(true);
    } else {
      known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private void enter(boolean backwards) {
    if (bar.replacement.isFocused()) {
      replacer.replace();
    } else if (!bar.selectWrongPlace()) {
      if (backwards) {
        previous();
      } else {
        next();
      }
    }
  }

  /** Something else is looked for: the first hit from where the search began is shown. */
  private void typed() {
    if (!bar.isShown()) {
      return;
    }
    outdate();
    if (bar.query.getText().isEmpty()) {
      waiting = null;
      search();
    } else {
      withHits(
          found -> {
            if (found.isEmpty()) {
              // What a shorter query had hit is none of this one.
              text.putCaret(origin);
            } else {
              go(found, wrapped(found.firstFrom(origin), found));
            }
          });
    }
  }

  /** Selects the next hit, the first one behind the last. */
  void next() {
    step(
        found -> {
          int here = hitAtSelection(found);
          return here >= 0 ? here + 1 : found.firstFrom(text.selection().start());
        });
  }

  /** Selects the hit before. */
  void previous() {
    step(
        found -> {
          int here = hitAtSelection(found);
          int before = here >= 0 ? here - 1 : found.lastBefore(text.selection().start());
          return before < 0 ? found.size() - 1 : before;
        });
  }

  private void step(ToIntFunction<Hits> which) {
    if (bar.query.getText().isEmpty()) {
      open(false);
    } else {
      withHits(found -> go(found, wrapped(which.applyAsInt(found), found)));
    }
  }

  private static int wrapped(int index, Hits among) {
    return index >= among.size() ? 0 : index;
  }

  private int hitAtSelection(Hits among) {
    return among.indexOf(text.selection().start(), text.selection().end());
  }

  /** Selects a hit, if there is any. */
  private void go(Hits among, int index) {
    if (!among.isEmpty()) {
      text.reveal(among.get(index));
      showCurrent();
    }
  }

  /** Selects the first hit from {@code offset} on. */
  void goOnFrom(int offset) {
    origin = Math.min(offset, area.getLength());
    withHits(found -> go(found, wrapped(found.firstFrom(origin), found)));
  }

  /** What is typed into the bar is looked for from the caret on. */
  void beginAtCaret() {
    origin = area.getCaretPosition();
  }

  /** Does something with the hits of the text as it stands, at once or when they are found. */
  void withHits(Consumer<Hits> work) {
    area.endComposition();
    if (bar.search().equals(searched)) {
      work.accept(hits);
    } else {
      waiting = work;
      search();
    }
  }

  private void search() {
    pause.stop();
    if (!bar.isShown() && waiting == null) {
      return;
    }
    if (area.composition() != null) {
      // What is being composed is no part of the text yet.
      pause.playFromStart();
      return;
    }
    Search search = bar.search();
    long mine = version;
    // A copy that shares the paragraphs: to write them out is left to the other thread.
    var copy = area.getContent().snapshot();
    TextRange chosen = scope.range();
    lane.submit(
        () -> {
          String whole = copy.getText();
          TextRange within = FindScope.within(chosen, whole.length());
          SearchResult result = search.in(whole, within, SEARCH_MILLIS);
          return new Found(
              result,
              result instanceof Hits found ? found.spread(whole, HitTicks.PLACES) : new BitSet());
        },
        found -> {
          if (mine == version && search.equals(bar.search())) {
            show(search, found);
          } else if (waiting != null) {
            search();
          }
        },
        Finder::log);
  }

  private void show(Search search, Found found) {
    searched = search;
    hits = found.result() instanceof Hits some ? some : Hits.NONE;
    current = hitAtSelection(hits);
    failed = !(found.result() instanceof Hits);
    bar.tell(found.result(), current + 1);
    if (bar.isShown()) {
      text.show(hits, found.places(), current);
    }
    Consumer<Hits> work = waiting;
    waiting = null;
    if (work != null) {
      work.accept(hits);
    }
  }

  private void showCurrent() {
    int now = hitAtSelection(hits);
    if (now != current) {
      current = now;
      if (!failed) {
        bar.count(now + 1, hits.size());
      }
      if (bar.isShown()) {
        text.showCurrent(hits, now);
      }
    }
  }

  private void edited(int start, int end, String inserted) {
    scope.edited(start, end, inserted);
    outdate();
    if (bar.isShown()) {
      pause.playFromStart();
    }
  }

  private void selected() {
    if (!text.isMoving()) {
      origin = area.getSelection().getStart();
      scope.selected(area.getSelection().getStart(), area.getSelection().getEnd());
      if (bar.isShown()) {
        showScope();
      }
    }
    if (bar.isShown() && searched != null) {
      showCurrent();
    }
  }

  /** The hits are of another text or query than there is. */
  private void outdate() {
    version++;
    searched = null;
    if (bar.isShown()) {
      text.outdate();
    }
  }

  private void forget() {
    version++;
    searched = null;
    hits = Hits.NONE;
    current = -1;
    text.show(Hits.NONE, new BitSet(), -1);
  }

  private void switchScope() {
    if (bar.inSelection.isSelected()) {
      scope.choose();
    } else {
      scope.unchoose();
    }
    showScope();
    typed();
  }

  private void showScope() {
    bar.inSelection.setSelected(scope.range() != null);
    bar.inSelection.setDisable(scope.range() == null && !scope.canChoose());
  }

  static void log(Exception problem) {
    System.getLogger("hoego").log(System.Logger.Level.ERROR, "searching failed", problem);
  }
}
