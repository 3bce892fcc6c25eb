package hoego.search;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What to look for in a text with LF line ends.
 *
 * <p>Words are found whether their letters are composed or not; a regular expression is Java's, of
 * Unicode's letters, {@code ^} and {@code $} at each line. No hit splits a pair of surrogates.
 *
 * @param query the words or the expression; nothing is found where it is empty
 * @param matchCase whether A is another letter than a
 * @param wholeWord whether only whole words count: see {@link WholeWord}
 * @param regex whether the query is a regular expression
 */
public record Search(String query, boolean matchCase, boolean wholeWord, boolean regex) {
  /** The expression that finds these words. */
  public static String quoted(String words) {
    return words.replaceAll("[\\\\.\\[\\](){}*+?^$|]", "\\\\$0");
  }

  /**
   * All hits that lie within a stretch of a text.
   *
   * @param millis for how long it may be tried
   */
  public SearchResult in(String text, TextRange within, long millis) {
    if (query.isEmpty()) {
      return Hits.NONE;
    }
    Hits.Builder hits = new Hits.Builder();
    try {
      scan(matcher(text, within, millis), text, found -> hits.add(found.start(), found.end()));
      return hits.build();
    } catch (PatternSyntaxException bad) {
      return BadExpression.of(query, bad);
    } catch (TimedText.TimeUp late) {
      return GaveUp.TOO_SLOW;
    } catch (StackOverflowError deep) {
      return GaveUp.TOO_DEEP;
    }
  }

  /**
   * The change that replaces all hits within a stretch of a text.
   *
   * @param replacement for an expression a template: see {@link Replacement}; else just words
   * @param millis for how long it may be tried
   */
  public ReplaceResult replaceAll(String text, TextRange within, String replacement, long millis) {
    return replace(text, within, replacement, millis, true);
  }

  /**
   * The change that replaces one hit; it has no edit where {@code hit} is none.
   *
   * @param within the stretch that the hit was found in
   */
  public ReplaceResult replace(
      String text, TextRange within, TextRange hit, String replacement, long millis) {
    TextRange rest = new TextRange(hit.start(), within.end());
    ReplaceResult result = replace(text, rest, replacement, millis, false);
    if (result instanceof ReplaceResult.Replaced done
        && done.change().edits().stream().anyMatch(edit -> !edit.range().equals(hit))) {
      return new ReplaceResult.Replaced(TextChange.NONE, 0);
    }
    return result;
  }

  private ReplaceResult replace(
      String text, TextRange within, String replacement, long millis, boolean all) {
    if (query.isEmpty()) {
      return new ReplaceResult.Replaced(TextChange.NONE, 0);
    }
    List<TextEdit> edits = new ArrayList<>();
    int[] count = new int[1];
    try {
      Matcher matcher = matcher(text, within, millis);
      Replacement made =
          regex ? Replacement.template(replacement, matcher) : Replacement.literal(replacement);
      Consumer<Matcher> sink =
          found -> {
            count[0]++;
            String with = made.of(text, found);
            if (!text.regionMatches(found.start(), with, 0, found.end() - found.start())
                || with.length() != found.end() - found.start()) {
              edits.add(TextEdit.replace(found.start(), found.end(), with));
            }
          };
      if (all) {
        scan(matcher, text, sink);
      } else if (matcher.lookingAt() && counts(text, matcher)) {
        sink.accept(matcher);
      }
      return new ReplaceResult.Replaced(new TextChange(edits), count[0]);
    } catch (Replacement.Bad bad) {
      return bad.problem();
    } catch (PatternSyntaxException bad) {
      return BadExpression.of(query, bad);
    } catch (TimedText.TimeUp late) {
      return GaveUp.TOO_SLOW;
    } catch (StackOverflowError deep) {
      return GaveUp.TOO_DEEP;
    }
  }

  private void scan(Matcher matcher, String text, Consumer<Matcher> sink) {
    while (matcher.find()) {
      if (counts(text, matcher)) {
        sink.accept(matcher);
      }
    }
  }

  private boolean counts(String text, Matcher found) {
    return !splits(text, found.start())
        && !splits(text, found.end())
        && (!wholeWord || WholeWord.is(text, found.start(), found.end()));
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private Matcher matcher(String text, TextRange within, long millis) {
    return pattern()
        .matcher(new TimedText(text, millis))
        .region(within.start(), within.end())
        .useAnchoringBounds(false)
        .useTransparentBounds(true);
  }

  private Pattern pattern() {
    if (!regex) {
      return LiteralPattern.of(query, matchCase);
    }
    int large = BadExpression.largeCount(query);
    if (large >= 0) {
      throw new PatternSyntaxException(BadExpression.TOO_LARGE, query, large);
    }
    int flags = Pattern.MULTILINE | Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(
        query, matchCase ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
