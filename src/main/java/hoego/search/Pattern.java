package hoego.search;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One way to read what was typed, as chars that are compared with those of a title.
 *
 * @param chars folded, without white space; a consonant stands for every syllable that begins so
 * @param mistyped whether the keys were read in the other keyboard mode
 */
record Pattern(char[] chars, boolean mistyped) {
  private static final int EXACT = 1000;
  private static final int HANGUL = 850;
  private static final int MISTYPED = 300;
  private static final int LOOSE = 300;

  /** What an initial must be worth where chars stand apart: nearly all begin a word. */
  private static final int INITIAL = 15;

  private static final int NOTHING = Integer.MIN_VALUE / 2;

  /** The best place where the chars stand one after the other, white space apart. */
  @Nullable Match contiguous(Title title, boolean onlyAtBegin) {
    int best = NOTHING;
    int bestStart = -1;
    int last = onlyAtBegin ? 0 : title.length() - 1;
    for (int start = 0; start <= last; start++) {
      int score = scoreAt(title, start, null);
      if (score > best) {
        best = score;
        bestStart = start;
      }
    }
    if (bestStart < 0) {
      return null;
    }
    BitSet marked = new BitSet();
    scoreAt(title, bestStart, marked);
    return new Match(best, marked);
  }

  private int scoreAt(Title title, int start, @Nullable BitSet marked) {
    boolean exact = true;
    int spaces = 0;
    int at = start;
    for (int i = 0; i < chars.length; i++) {
      while (i > 0 && at < title.length() && title.isSpace(at)) {
        at++;
        spaces++;
      }
      if (at >= title.length() || !matches(i, title.at(at))) {
        return NOTHING;
      }
      exact &= chars[i] == title.at(at);
      if (marked != null) {
        marked.set(title.place(at), title.placeAfter(at));
      }
      at++;
    }
    return (exact ? EXACT : HANGUL)
        - (mistyped ? MISTYPED : 0)
        + (start == 0 ? 120 : title.isWordStart(start) ? 70 : 0)
        + (start == 0 && at == title.length() ? 100 : 0)
        - spaces * 15
        - Math.min(start, 30)
        - Math.min(title.length() - chars.length, 50) / 2;
  }

  /** The best way to find the chars in their order with others between, words' beginnings first. */
  @Nullable Match loose(Title title) {
    int length = title.length();
    if (chars.length < 2 || !isSubsequenceOf(title)) {
      return null;
    }
    int[] score = new int[length];
    int[][] from = new int[chars.length][length];
    for (int i = 0; i < chars.length; i++) {
      int[] next = new int[length];
      int apart = NOTHING;
      int apartAt = -1;
      for (int at = 0; at < length; at++) {
        next[at] = NOTHING;
        // Each char that is left out between two costs one.
        if (i > 0 && at > 1 && score[at - 2] + at - 2 > apart) {
          apart = score[at - 2] + at - 2;
          apartAt = at - 2;
        }
        if (!matches(i, title.at(at))) {
          continue;
        }
        int own = title.isWordStart(at) ? 20 : 0;
        if (i == 0) {
          next[at] = own;
        } else {
          int gone = apart - (at - 1);
          int joined = at > 0 ? score[at - 1] + 15 : NOTHING;
          next[at] = own + Math.max(gone, joined);
          from[i][at] = joined >= gone ? at - 1 : apartAt;
        }
      }
      score = next;
    }
    int end = 0;
    for (int at = 1; at < length; at++) {
      end = score[at] > score[end] ? at : end;
    }
    int found = score[end];
    if (found < (isInitials() ? INITIAL * chars.length : 1)) {
      return null;
    }
    BitSet marked = new BitSet();
    for (int i = chars.length - 1; i >= 0; i--) {
      marked.set(title.place(end), title.placeAfter(end));
      end = from[i][end];
    }
    return new Match(LOOSE + Math.min(found, 200), marked);
  }

  /**
   * Whether no char says more than how a syllable begins, so that most titles have some of them.
   */
  private boolean isInitials() {
    for (char c : chars) {
      if (!Hangul.isInitial(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSubsequenceOf(Title title) {
    int i = 0;
    for (int at = 0; at < title.length() && i < chars.length; at++) {
      if (matches(i, title.at(at))) {
        i++;
      }
    }
    return i == chars.length;
  }

  /** Whether the char typed at {@code index} is, or is on its way to become, that of a title. */
  private boolean matches(int index, char there) {
    char typed = chars[index];
    if (typed == there) {
      return true;
    }
    if (!Hangul.isSyllable(there)) {
      return false;
    }
    if (!Hangul.isSyllable(typed)) {
      return Hangul.initial(there) == typed;
    }
    if (index < chars.length - 1 || Hangul.initial(there) != Hangul.initial(typed)) {
      return false;
    }
    char vowel = Hangul.vowel(there);
    char below = Hangul.last(typed);
    return below == 0
        ? vowel == Hangul.vowel(typed) || Hangul.firstOf(vowel) == Hangul.vowel(typed)
        : vowel == Hangul.vowel(typed) && Hangul.firstOf(Hangul.last(there)) == below;
  }
}
