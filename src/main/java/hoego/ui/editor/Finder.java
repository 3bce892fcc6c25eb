package hoego.ui.editor;

import hoego.search.BadExpression;
import hoego.search.BadReplacement;
import hoego.search.GaveUp;
import hoego.search.Hits;
import hoego.search.ReplaceResult;
import hoego.search.Search;
import hoego.search.SearchResult;
import hoego.text.TextChange;
import hoego.text.TextRange;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.task.Background;
import hoego.ui.task.Latest;
import java.util.BitSet;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
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
public final class Finder {
  private static final long SEARCH_MILLIS = 1_500;
  private static final long REPLACE_MILLIS = 10_000;
  private static final int LONGEST_QUERY = 200;

  private record Found(SearchResult result, BitSet places) {}

  private final EditorPane editor;
  private final MarkdownArea area;
  private final FindBar bar;
  private final HitTicks ticks;
  private final FindMarks marks;
  private final Highlighter highlighter;
  private final FindScope scope;
  private final Texts texts;
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

  private boolean moving;
  private boolean marking;

  Finder(
      EditorPane editor,
      MarkdownArea area,
      FindBar bar,
      HitTicks ticks,
      FindMarks marks,
      Highlighter highlighter,
      Texts texts) {
    this.editor = editor;
    this.area = area;
    this.bar = bar;
    this.ticks = ticks;
    this.marks = marks;
    this.highlighter = highlighter;
    this.texts = texts;
    this.scope = new FindScope();
    area.plainTextChanges()
        .subscribe(
            change -> edited(change.getPosition(), change.getRemovalEnd(), change.getInserted()));
    area.selectionProperty().addListener((of, was, is) -> selected());
    pause.setOnFinished(event -> search());
    bar.query.textProperty().addListener((of, was, is) -> typed());
    bar.matchCase.selectedProperty().addListener((of, was, is) -> typed());
    bar.wholeWord.selectedProperty().addListener((of, was, is) -> typed());
    bar.regex.selectedProperty().addListener((of, was, is) -> typed());
    bar.inSelection.setOnAction(event -> switchScope());
    bar.inSelection.setDisable(true);
    bar.previous.setOnAction(event -> previous());
    bar.next.setOnAction(event -> next());
    bar.close.setOnAction(event -> close());
    bar.replace.setOnAction(event -> replace());
    bar.replaceAll.setOnAction(event -> replaceAll());
    bar.replace.disableProperty().bind(area.editableProperty().not());
    bar.replaceAll.disableProperty().bind(area.editableProperty().not());
    bar.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Says what the commands do; they can be done while there is a post. */
  public void bind(Actions actions, ObservableBooleanValue hasPost) {
    actions.on(Command.FIND, hasPost, () -> shown(actions, () -> open(false)));
    actions.on(Command.REPLACE, hasPost, () -> shown(actions, () -> open(true)));
    actions.on(Command.FIND_NEXT, hasPost, () -> shown(actions, this::next));
    actions.on(Command.FIND_PREVIOUS, hasPost, () -> shown(actions, this::previous));
  }

  private void shown(Actions actions, Runnable then) {
    if (area.getScene() == null) {
      actions.run(Command.SIDE_BY_SIDE);
    }
    then.run();
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

  private void open(boolean replacing) {
    boolean fromBar = bar.isShown() && !area.isFocused();
    if (!fromBar) {
      origin = area.getSelection().getStart();
      String selected = area.getSelectedText();
      if (selected.contains("\n")) {
        scope.choose();
      } else if (!selected.isEmpty() && selected.length() <= LONGEST_QUERY) {
        bar.query.setText(bar.regex.isSelected() ? quoted(selected) : selected);
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

  private static String quoted(String words) {
    return words.replaceAll("[\\\\.\\[\\](){}*+?^$|]", "\\\\$0");
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
    } else if (matches(Command.FIND, event)) {
      open(false);
    } else if (matches(Command.REPLACE, event)) {
      // A text field would take this for the key that deletes a character.
      open(true);
    } else {
      known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private static boolean matches(Command command, KeyEvent event) {
    var keys = command.shortcut();
    return keys != null && keys.match(event);
  }

  private void enter(boolean backwards) {
    if (bar.replacement.isFocused()) {
      replace();
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
      withHits(found -> go(found, wrapped(found.firstFrom(origin), found)));
    }
  }

  private void next() {
    if (bar.query.getText().isEmpty()) {
      open(false);
      return;
    }
    withHits(
        found -> {
          int here = hitAtSelection(found);
          int start = area.getSelection().getStart();
          go(found, wrapped(here >= 0 ? here + 1 : found.firstFrom(start), found));
        });
  }

  private void previous() {
    if (bar.query.getText().isEmpty()) {
      open(false);
      return;
    }
    withHits(
        found -> {
          int here = hitAtSelection(found);
          int before = here >= 0 ? here - 1 : found.lastBefore(area.getSelection().getStart());
          go(found, before < 0 ? found.size() - 1 : before);
        });
  }

  private static int wrapped(int index, Hits among) {
    return index >= among.size() ? 0 : index;
  }

  private int hitAtSelection(Hits among) {
    return among.indexOf(area.getSelection().getStart(), area.getSelection().getEnd());
  }

  /** Selects a hit, if there is any. */
  private void go(Hits among, int index) {
    if (!among.isEmpty()) {
      TextRange hit = among.get(index);
      moving = true;
      try {
        editor.reveal(hit.start(), hit.end());
      } finally {
        moving = false;
      }
      showCurrent();
    }
  }

  /** Does something with the hits of the text as it stands, at once or when they are found. */
  private void withHits(Consumer<Hits> work) {
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
    Search search = bar.search();
    long mine = version;
    // A copy that shares the paragraphs: to write them out is left to the other thread.
    var copy = area.getContent().snapshot();
    TextRange chosen = scope.range();
    lane.submit(
        () -> {
          String text = copy.getText();
          TextRange within = FindScope.within(chosen, text.length());
          SearchResult result = search.in(text, within, SEARCH_MILLIS);
          return new Found(
              result,
              result instanceof Hits found ? found.spread(text, HitTicks.PLACES) : new BitSet());
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
    boolean open = bar.isShown();
    ticks.show(open ? found.places() : new BitSet());
    current = hitAtSelection(hits);
    say(found.result());
    marks.show(open ? hits : Hits.NONE, current);
    mark();
    showCurrent();
    Consumer<Hits> work = waiting;
    waiting = null;
    if (work != null) {
      work.accept(hits);
    }
  }

  private void say(SearchResult result) {
    bar.count(current + 1, hits.size());
    switch (result) {
      case Hits some -> bar.tell(null);
      case BadExpression bad -> bar.complain(bad);
      case GaveUp reason -> complain(reason);
    }
  }

  private void complain(GaveUp reason) {
    bar.complain(texts.of(reason == GaveUp.TOO_SLOW ? "find.too-slow" : "find.too-deep"));
  }

  private void showCurrent() {
    int now = searched == null ? -1 : hitAtSelection(hits);
    bar.count(now + 1, hits.size());
    int line =
        now < 0
            ? 0
            : area.offsetToPosition(
                    hits.get(now).start(), org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
                .getMajor();
    ticks.showCurrent(
        now < 0 || !bar.isShown()
            ? -1
            : (int) ((long) line * HitTicks.PLACES / area.getParagraphs().size()));
    if (now != current && searched != null) {
      current = now;
      marks.show(bar.isShown() ? hits : Hits.NONE, now);
      mark();
    }
  }

  /** Soon, not at once: the selection may move in the middle of a change or a layout. */
  private void mark() {
    if (!marking) {
      marking = true;
      Background.afterwards(
          () -> {
            marking = false;
            highlighter.markVisible();
          });
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
    if (!moving) {
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
      marks.outdate();
    }
  }

  private void forget() {
    version++;
    searched = null;
    hits = Hits.NONE;
    current = -1;
    ticks.show(new BitSet());
    ticks.showCurrent(-1);
    marks.show(Hits.NONE, -1);
    mark();
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

  /** Replaces the hit that is selected and goes on to the next; at first only goes to one. */
  private void replace() {
    if (!area.isEditable()) {
      return;
    }
    withHits(
        found -> {
          if (hitAtSelection(found) < 0) {
            next();
            return;
          }
          String text = area.getText();
          TextRange hit =
              new TextRange(area.getSelection().getStart(), area.getSelection().getEnd());
          TextRange within = FindScope.within(scope.range(), text.length());
          ReplaceResult result =
              bar.search().replace(text, within, hit, bar.replacement.getText(), SEARCH_MILLIS);
          if (result instanceof ReplaceResult.Replaced done) {
            moving = true;
            try {
              editor.apply(done.change());
              int behind = hit.end() + done.change().lengthChange();
              // Behind an empty hit the same one would be found again.
              origin = Math.min(hit.isEmpty() ? behind + 1 : behind, area.getLength());
            } finally {
              moving = false;
            }
            withHits(rest -> go(rest, wrapped(rest.firstFrom(origin), rest)));
          } else {
            complain(result);
          }
        });
  }

  private void replaceAll() {
    if (!area.isEditable() || bar.query.getText().isEmpty()) {
      return;
    }
    Search search = bar.search();
    String with = bar.replacement.getText();
    long mine = version;
    var copy = area.getContent().snapshot();
    TextRange chosen = scope.range();
    Background.run(
        () -> {
          String text = copy.getText();
          TextRange within = FindScope.within(chosen, text.length());
          ReplaceResult result = search.replaceAll(text, within, with, REPLACE_MILLIS);
          return result instanceof ReplaceResult.Replaced done ? Rewriting.of(done, text) : result;
        },
        result -> {
          if (!search.equals(bar.search())) {
            return;
          }
          if (mine != version) {
            // Something was typed meanwhile.
            replaceAll();
          } else if (result instanceof Rewriting rewriting) {
            rewrite(rewriting);
          } else if (result instanceof ReplaceResult problem) {
            complain(problem);
          }
        },
        Finder::log);
  }

  private void rewrite(Rewriting rewriting) {
    if (!area.isEditable()) {
      return;
    }
    moving = true;
    try {
      editor.rewrite(rewriting.edits(), rewriting.joined());
    } finally {
      moving = false;
    }
    origin = area.getCaretPosition();
    int count = rewriting.count();
    // The words about the search, which comes first, would take the place of these.
    withHits(
        found ->
            bar.tell(count == 0 ? texts.of("find.nothing") : texts.of("find.replaced", count)));
  }

  private void complain(ReplaceResult result) {
    switch (result) {
      case BadExpression bad -> bar.complain(bad);
      case BadReplacement bad -> bar.complain(texts.of("find.bad-replacement", bad.name()));
      case GaveUp reason -> complain(reason);
      case ReplaceResult.Replaced done -> {}
    }
  }

  private static void log(Exception problem) {
    System.getLogger("hoego").log(System.Logger.Level.ERROR, "searching failed", problem);
  }

  /** A change by many edits, and the same by one. */
  private record Rewriting(TextChange edits, TextChange joined, int count) {
    static Rewriting of(ReplaceResult.Replaced done, String text) {
      return new Rewriting(done.change(), done.change().joined(text), done.count());
    }
  }
}
