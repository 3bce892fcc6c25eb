package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts marks round words and takes them away: bold, italic, strike, code.
 *
 * <p>Without a selection the word at the caret is meant, its Korean particles left outside.
 */
public enum Emphasis implements EditCommand {
  /** {@code **strong**}. */
  BOLD("**"),
  /** {@code *emphasis*}. */
  ITALIC("*"),
  /** {@code ~~deleted~~}, GFM's. */
  STRIKE("~~"),
  /** A span of code. */
  CODE("`");

  /** What stands before a line's own words: quote, list, task and heading marks. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "[ \\t]*(?:>[ \\t]?)*+(?:(?:[-*+]|\\d+[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?)?(?:#{1,6}[ \\t]+)?");

  private final String mark;

  Emphasis(String mark) {
    this.mark = mark;
  }

  @Override
  public @Nullable Transaction of(EditState state) {
    String text = state.text();
    Selection selection = state.selection();
    if (!Ground.isText(text, selection.start()) || !Ground.isText(text, selection.end())) {
      return null;
    }
    return selection.isEmpty() ? atCaret(text, selection.caret()) : onSelection(state);
  }

  private Transaction atCaret(String text, int caret) {
    Span around = enclosing(text, caret, caret);
    if (around != null) {
      return strip(text, List.of(new Taken(around, around)), Selection.at(caret));
    }
    int start = caret;
    while (start > 0 && isWord(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    int end = caret;
    while (end < text.length() && isWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (start == end) {
      int size = mark.length();
      if (text.startsWith(mark, caret)
          && caret >= size
          && text.startsWith(mark, caret - size)
          && around(text, caret - size, caret + size)) {
        return new Transaction(
            TextChange.of(TextEdit.delete(caret - size, caret + size)), Selection.at(caret - size));
      }
      return new Transaction(
          TextChange.of(TextEdit.insert(caret, mark + mark)), Selection.at(caret + size));
    }
    int stem = start + Particles.stem(text.substring(start, end));
    return wrap(text, List.of(new Span(start, stem, 0)), Selection.at(caret));
  }

  /** Whether marks of just this length stand at two places, none beside them. */
  private boolean around(String text, int start, int end) {
    char sign = mark.charAt(0);
    return (start == 0 || text.charAt(start - 1) != sign)
        && (end == text.length() || text.charAt(end) != sign);
  }

  private @Nullable Transaction onSelection(EditState state) {
    String text = state.text();
    List<Span> parts = new ArrayList<>();
    List<Taken> marked = new ArrayList<>();
    int at = state.selection().start();
    while (at < state.selection().end()) {
      int end = Math.min(Ground.lineEnd(text, at), state.selection().end());
      Ground.Fence code = isFence(text, at, end) ? Ground.fence(text, at) : null;
      if (code != null) {
        at = code.end() + 1;
        continue;
      }
      Span part = trimmed(text, at, end);
      if (part != null) {
        Span inside = inside(text, part);
        if (inside == null) {
          parts.add(part);
        } else {
          marked.add(new Taken(inside, part));
        }
      }
      at = end + 1;
    }
    if (parts.isEmpty()) {
      return marked.isEmpty() ? null : strip(text, marked, state.selection());
    }
    return wrap(text, parts, state.selection());
  }

  private static boolean isFence(String text, int from, int end) {
    String line = text.substring(from, end);
    return line.contains("```") || line.contains("~~~");
  }

  /**
   * A line's part of a selection without the marks of its block and without white space round it.
   */
  private static @Nullable Span trimmed(String text, int from, int to) {
    int start = from;
    int lineStart = Ground.lineStart(text, from);
    Matcher prefix = PREFIX.matcher(text).region(lineStart, Ground.lineEnd(text, from));
    if (prefix.lookingAt()) {
      start = Math.max(start, prefix.end());
    }
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end, 0) : null;
  }

  /** The marked words that a stretch is, with its marks or without. */
  private @Nullable Span inside(String text, Span part) {
    int size = mark.length();
    for (int before : new int[] {0, size}) {
      for (int after : new int[] {0, size}) {
        Span found = enclosing(text, part.start() + before, part.end() - after);
        if (found != null
            && (before == 0 || found.start() == part.start() + before)
            && (after == 0 || found.end() == part.end() - after)) {
          return found;
        }
      }
    }
    return null;
  }

  /** Marks each part, together with what is marked in it or beside it already. */
  private Transaction wrap(String text, List<Span> parts, Selection selection) {
    List<TextEdit> edits = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (Span part : parts) {
      int start = part.start();
      int end = part.end();
      List<Span> within = new ArrayList<>();
      for (Span span : spans(text, part.start())) {
        if (span.outerStart() <= part.end() && span.outerEnd() >= part.start()) {
          within.add(span);
          start = Math.min(start, span.outerStart());
          end = Math.max(end, span.outerEnd());
        }
      }
      boolean opened = !within.isEmpty() && within.getFirst().outerStart() == start;
      boolean closed = !within.isEmpty() && within.getLast().outerEnd() == end;
      if (!opened) {
        edits.add(TextEdit.insert(start, mark));
      }
      for (Span span : within) {
        if (!opened || span != within.getFirst()) {
          edits.add(TextEdit.delete(span.outerStart(), span.start()));
        }
        if (!closed || span != within.getLast()) {
          edits.add(TextEdit.delete(span.end(), span.outerEnd()));
        }
      }
      if (!closed) {
        edits.add(TextEdit.insert(end, mark));
      }
      first = part == parts.getFirst() ? opened ? within.getFirst().start() : start : first;
      last = closed ? within.getLast().end() : end;
    }
    TextChange change = new TextChange(edits);
    if (selection.isEmpty()) {
      // The caret stays at its char; at the word's very end it stays within the marks.
      int caret = selection.caret();
      TextChange.Bias bias =
          caret >= last && caret > first ? TextChange.Bias.BEFORE : TextChange.Bias.AFTER;
      return new Transaction(change, Selection.at(change.map(caret, bias)));
    }
    int start = change.map(first, TextChange.Bias.AFTER);
    int end = change.map(last, TextChange.Bias.BEFORE);
    return new Transaction(change, directed(selection, start, end));
  }

  /** Takes the marks from what is selected; what else they marked stays marked. */
  private Transaction strip(String text, List<Taken> marked, Selection selection) {
    List<TextEdit> edits = new ArrayList<>();
    for (Taken taken : marked) {
      Span span = taken.span();
      int before = taken.part().start();
      while (before > span.start() && Character.isWhitespace(text.charAt(before - 1))) {
        before--;
      }
      int after = taken.part().end();
      while (after < span.end() && Character.isWhitespace(text.charAt(after))) {
        after++;
      }
      edits.add(
          before > span.start() && this != CODE
              ? TextEdit.insert(before, mark)
              : TextEdit.delete(span.outerStart(), span.start()));
      edits.add(
          after < span.end() && this != CODE
              ? TextEdit.insert(after, mark)
              : TextEdit.delete(span.end(), span.outerEnd()));
    }
    TextChange change = new TextChange(edits);
    if (selection.isEmpty()) {
      return new Transaction(
          change, Selection.at(change.map(selection.caret(), TextChange.Bias.BEFORE)));
    }
    Taken first = marked.getFirst();
    Taken last = marked.getLast();
    int start =
        change.map(Math.max(first.part().start(), first.span().start()), TextChange.Bias.AFTER);
    int end = change.map(Math.min(last.part().end(), last.span().end()), TextChange.Bias.BEFORE);
    return new Transaction(change, directed(selection, start, end));
  }

  private static Selection directed(Selection before, int start, int end) {
    return before.anchor() <= before.caret()
        ? new Selection(start, end)
        : new Selection(end, start);
  }

  /** What is marked like this round a stretch of one line, null where nothing is. */
  private @Nullable Span enclosing(String text, int from, int to) {
    if (from < 0 || from > to) {
      return null;
    }
    for (Span span : spans(text, from)) {
      if (span.start() <= from && to <= span.end()) {
        return span;
      }
    }
    return null;
  }

  /** All that is marked like this in the line of an offset. */
  private List<Span> spans(String text, int offset) {
    List<Span> found = new ArrayList<>();
    int lineStart = Ground.lineStart(text, offset);
    int lineEnd = Ground.lineEnd(text, offset);
    Matcher prefix = PREFIX.matcher(text).region(lineStart, lineEnd);
    int at = prefix.lookingAt() ? prefix.end() : lineStart;
    char sign = mark.charAt(0);
    int openEnd = -1;
    int openSize = 0;
    while (at < lineEnd) {
      if (text.charAt(at) == '\\') {
        at += 2;
        continue;
      }
      if (text.charAt(at) != sign) {
        at++;
        continue;
      }
      int end = at;
      while (end < lineEnd && text.charAt(end) == sign) {
        end++;
      }
      int length = end - at;
      if (fits(length, openEnd < 0 ? 0 : openSize)) {
        int size = sign == '`' ? length : mark.length();
        if (openEnd >= 0 && !Character.isWhitespace(text.charAt(at - 1))) {
          found.add(new Span(openEnd, at, size));
          openEnd = -1;
        } else if (end < lineEnd && !Character.isWhitespace(text.charAt(end))) {
          openEnd = end;
          openSize = length;
        }
      }
      at = end;
    }
    return found;
  }

  /** Whether a run of signs marks this; three stars are italic and bold at once. */
  private boolean fits(int length, int opened) {
    return switch (this) {
      case BOLD -> length == 2 || length == 3;
      case ITALIC -> length == 1 || length == 3;
      case STRIKE -> length == 2;
      case CODE -> opened == 0 || length == opened;
    };
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || point == '_';
  }

  /** A stretch of words, and how many chars of marks stand on either side of it. */
  private record Span(int start, int end, int mark) {
    int outerStart() {
      return start - mark;
    }

    int outerEnd() {
      return end + mark;
    }
  }

  /** The part of a marked stretch from which the marks are to go. */
  private record Taken(Span span, Span part) {}
}
