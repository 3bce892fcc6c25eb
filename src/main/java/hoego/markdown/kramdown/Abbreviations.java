package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places in a post's text where an abbreviation stands as a word of its own. */
final class Abbreviations {
  private final List<Map.Entry<String, AbbreviationText>> longestFirst;
  private final Runnable watch;

  private Abbreviations(KramdownDocument document, Runnable watch) {
    this.watch = watch;
    longestFirst =
        document.abbreviations().entrySet().stream()
            .filter(each -> !each.getKey().isEmpty())
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, AbbreviationText> each) -> each.getKey().length())
                    .reversed())
            .toList();
  }

  static void mark(KramdownDocument document, Runnable watch) {
    if (!document.abbreviations().isEmpty()) {
      new Abbreviations(document, watch).visit(document);
    }
  }

  private void visit(Node node) {
    Node next;
    for (Node child = node.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      if (child instanceof Words words) {
        mark(words);
      } else if (!(child instanceof HtmlElement html && html.content() == HtmlContent.RAW)) {
        visit(child);
      }
    }
  }

  private void mark(Words words) {
    String text = words.literal().toString();
    Node last = words;
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      watch.run();
      Map.Entry<String, AbbreviationText> found = isBegin(text, at) ? at(text, at) : null;
      if (found == null) {
        at++;
        continue;
      }
      int end = at + found.getKey().length();
      BasedSequence chars = words.getChars();
      if (from < at) {
        last = add(words(chars, text, from, at), last);
      }
      last =
          add(new Abbreviation(part(chars, text, at, end), found.getKey(), found.getValue()), last);
      from = end;
      at = end;
    }
    if (last != words) {
      if (from < text.length()) {
        add(words(words.getChars(), text, from, text.length()), last);
      }
      words.unlink();
    }
  }

  private static Node add(Node node, Node last) {
    last.insertAfter(node);
    return node;
  }

  private static Words words(BasedSequence chars, String text, int from, int to) {
    Words part = new Words(part(chars, text, from, to));
    part.append(text, from, to);
    return part;
  }

  /** Where a part of the text stands: exactly, where the source has it as it is shown. */
  private static BasedSequence part(BasedSequence chars, String text, int from, int to) {
    return chars.length() == text.length() ? chars.subSequence(from, to) : chars;
  }

  private static boolean isBegin(String text, int at) {
    return at == 0 || !Chars.isAsciiWord(text.charAt(at - 1));
  }

  private Map.@Nullable Entry<String, AbbreviationText> at(String text, int at) {
    for (Map.Entry<String, AbbreviationText> each : longestFirst) {
      int end = at + each.getKey().length();
      if (text.startsWith(each.getKey(), at)
          && (end == text.length() || !Chars.isAsciiWord(text.charAt(end)))) {
        return each;
      }
    }
    return null;
  }
}
