package hoego.ui.editor;

import hoego.search.BadExpression;
import hoego.search.BadReplacement;
import hoego.search.GaveUp;
import hoego.search.Hits;
import hoego.search.ReplaceResult;
import hoego.search.Search;
import hoego.text.TextChange;
import hoego.text.TextRange;
import hoego.ui.action.Texts;
import hoego.ui.task.Background;

/** Replaces what the finder finds. FX thread only; what takes long runs off it. */
final class Replacer {
  private static final long ONE_MILLIS = 1_500;
  private static final long ALL_MILLIS = 10_000;

  /** A change by many edits, and the same by one. */
  private record Rewriting(TextChange edits, TextChange joined, int count) {
    static Rewriting of(ReplaceResult.Replaced done, String text) {
      return new Rewriting(done.change(), done.change().joined(text), done.count());
    }
  }

  private final Finder finder;
  private final FindBar bar;
  private final FoundText text;
  private final Texts texts;

  Replacer(Finder finder, FindBar bar, FoundText text, Texts texts) {
    this.finder = finder;
    this.bar = bar;
    this.text = text;
    this.texts = texts;
    bar.replace.setOnAction(event -> replace());
    bar.replaceAll.setOnAction(event -> replaceAll());
    bar.replace.disableProperty().bind(text.area().editableProperty().not());
    bar.replaceAll.disableProperty().bind(text.area().editableProperty().not());
  }

  /** Replaces the hit that is selected and goes on to the next; at first only goes to one. */
  void replace() {
    if (text.area().isEditable()) {
      finder.withHits(this::replaceSelected);
    }
  }

  private void replaceSelected(Hits found) {
    TextRange hit = text.selection();
    if (found.indexOf(hit.start(), hit.end()) < 0) {
      finder.next();
      return;
    }
    String whole = text.area().getText();
    TextRange within = FindScope.within(finder.scope(), whole.length());
    ReplaceResult result =
        bar.search().replace(whole, within, hit, bar.replacement.getText(), ONE_MILLIS);
    if (result instanceof ReplaceResult.Replaced done) {
      text.apply(done.change());
      int behind = hit.end() + done.change().lengthChange();
      // Behind an empty hit the same one would be found again.
      finder.goOnFrom(hit.isEmpty() ? behind + 1 : behind);
    } else {
      complain(result);
    }
  }

  /** Replaces all hits as one step of undo. */
  void replaceAll() {
    Search search = bar.search();
    if (!text.area().isEditable() || search.query().isEmpty()) {
      return;
    }
    String with = bar.replacement.getText();
    text.area().endComposition();
    long version = finder.version();
    var copy = text.area().getContent().snapshot();
    TextRange chosen = finder.scope();
    Background.run(
        () -> {
          String whole = copy.getText();
          TextRange within = FindScope.within(chosen, whole.length());
          ReplaceResult result = search.replaceAll(whole, within, with, ALL_MILLIS);
          return result instanceof ReplaceResult.Replaced done ? Rewriting.of(done, whole) : result;
        },
        result -> {
          if (version == finder.version()) {
            show(result);
          } else if (search.equals(bar.search())) {
            // Something was typed into the text meanwhile.
            replaceAll();
          }
        },
        Finder::log);
  }

  private void show(Object result) {
    if (result instanceof ReplaceResult problem) {
      complain(problem);
    } else if (result instanceof Rewriting rewriting && text.area().isEditable()) {
      text.rewrite(rewriting.edits(), rewriting.joined());
      finder.beginAtCaret();
      int count = rewriting.count();
      // What is said of the search comes first and would take the place of this.
      finder.withHits(
          found ->
              bar.tell(count == 0 ? texts.of("find.nothing") : texts.of("find.replaced", count)));
    }
  }

  private void complain(ReplaceResult result) {
    switch (result) {
      case BadExpression bad -> bar.complain(bad);
      case BadReplacement bad -> bar.complain(texts.of("find.bad-replacement", bad.name()));
      case GaveUp reason -> bar.complain(reason);
      case ReplaceResult.Replaced done -> {}
    }
  }
}
