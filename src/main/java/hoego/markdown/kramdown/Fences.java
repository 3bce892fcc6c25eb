package hoego.markdown.kramdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a text that may close a fence, found once for all fences. */
final class Fences {
  private record Line(int at, char mark, int length) {}

  private final List<Line> lines = new ArrayList<>();

  /** For each line and those after it the longest of backticks and of tildes. */
  private final List<int[]> longest = new ArrayList<>();

  /**
   * Looks for all of them.
   *
   * @param indented whether they may be indented by up to three spaces
   */
  Fences(Cut cut, boolean indented) {
    String text = cut.text;
    for (int at = 0; at < text.length(); at = cut.nextLine(at)) {
      int mark = indented ? LineStart.mark(text, at) : at;
      if (LineStart.isFenceChar(text, mark)) {
        int end = runEnd(text, mark);
        if (end - mark >= 3 && LineStart.isBlank(text, end)) {
          lines.add(new Line(at, text.charAt(mark), end - mark));
        }
      }
    }
    int[] after = {0, 0};
    for (int i = lines.size() - 1; i >= 0; i--) {
      int kind = kind(lines.get(i).mark());
      after = after.clone();
      after[kind] = Math.max(after[kind], lines.get(i).length());
      longest.add(after);
    }
    Collections.reverse(longest);
  }

  private static int kind(char mark) {
    return mark == '`' ? 0 : 1;
  }

  /** The end of the marks that stand at {@code at}, all alike. */
  static int runEnd(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == text.charAt(at)) {
      i++;
    }
    return i;
  }

  /** How many of {@code length} marks have as many to close them from {@code from} on; or 0. */
  int closable(char mark, int length, int from) {
    int index = firstFrom(from);
    int most = index == lines.size() ? 0 : longest.get(index)[kind(mark)];
    return most < 3 ? 0 : Math.min(most, length);
  }

  /** Where the first line from {@code from} on begins that closes {@code length} marks, or -1. */
  int close(char mark, int length, int from) {
    for (int i = firstFrom(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.mark() == mark && line.length() >= length) {
        return line.at();
      }
    }
    return -1;
  }

  private int firstFrom(int from) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).at() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
