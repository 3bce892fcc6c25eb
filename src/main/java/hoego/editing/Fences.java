package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Closes fenced code blocks as they are begun. */
public final class Fences {
  /** A fence with what stands before it, and the language behind it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "((?:[ \\t]|>)*+)((?:[-*+]|\\d{1,9}[.)])[ \\t]++)?(`{3,}+|~{3,}+)[^`\\n]*",
          Pattern.UNIX_LINES);

  private Fences() {}

  /**
   * Behind an opening fence that nothing closes yet, and nothing follows, begins the code on a line
   * of its own and puts the closing fence behind that; quoted and indented as the opening one is.
   */
  public static @Nullable Transaction enter(EditState state) {
    String text = state.text();
    int caret = state.selection().caret();
    if (!state.selection().isEmpty() || caret != Ground.lineEnd(text, caret)) {
      return null;
    }
    int start = Ground.lineStart(text, caret);
    Matcher opening = OPENING.matcher(text).region(start, caret);
    if (!opening.matches()) {
      return null;
    }
    Ground.Fence fence = Ground.fence(text, caret);
    if (fence == null
        || fence.open() != start
        || !isFollowedByNothing(text, caret)
        || !lacksItsEnd(text, fence)) {
      return null;
    }
    String mark = opening.group(2);
    String margin = "\n" + opening.group(1) + (mark == null ? "" : " ".repeat(mark.length()));
    return new Transaction(
        TextChange.of(TextEdit.insert(caret, margin + margin + opening.group(3))),
        Selection.at(caret + margin.length()));
  }

  /** What stands on the next line is the code of a fence that was there before. */
  private static boolean isFollowedByNothing(String text, int lineEnd) {
    return lineEnd == text.length()
        || text.substring(lineEnd + 1, Ground.lineEnd(text, lineEnd + 1))
            .chars()
            .allMatch(c -> c == ' ' || c == '\t' || c == '>');
  }

  /** A fence put in before others is closed by one of theirs, so that the last stays open. */
  private static boolean lacksItsEnd(String text, Ground.Fence fence) {
    if (fence.close() < 0) {
      return true;
    }
    Ground.Fence last = Ground.fence(text, text.length());
    return last != null && last.close() < 0;
  }

  /** A closing fence that is written where one stands on the next line is typed over. */
  public static EditCommand typed(char typed) {
    return state -> {
      String text = state.text();
      int caret = state.selection().caret();
      if (typed != '`' && typed != '~'
          || !state.selection().isEmpty()
          || caret != Ground.lineEnd(text, caret)) {
        return null;
      }
      Ground.Fence fence = Ground.fence(text, caret);
      int start = Ground.lineStart(text, caret);
      if (fence == null || fence.close() != caret + 1 || fence.open() == start) {
        return null;
      }
      String line = text.substring(start, caret) + typed;
      if (!line.equals(text.substring(fence.close(), fence.end()))) {
        return null;
      }
      return new Transaction(
          TextChange.of(TextEdit.delete(start, fence.close())),
          Selection.at(fence.end() - (fence.close() - start)));
    };
  }
}
