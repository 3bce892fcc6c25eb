package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the places in a post's text where an abbreviation stands as a word of its own. */
final class Abbreviations {
  private final Map<String, AbbreviationText> meanings;

  /** By their first char, how long they are, the longest first. */
  private final Map<Character, List<Integer>> lengths = new HashMap<>();

  private final Runnable watch;

  private Abbreviations(KramdownDocument document, Runnable watch) {
    this.watch = watch;
    meanings = document.abbreviations();
    Map<Character, SortedSet<Integer>> found = new HashMap<>();
    for (String each : meanings.keySet()) {
      found
          .computeIfAbsent(each.charAt(0), none -> new TreeSet<>(Comparator.reverseOrder()))
          .add(each.length());
    }
    found.forEach((first, all) -> lengths.put(first, List.copyOf(all)));
  }

  static void mark(KramdownDocument document, Runnable watch) {
    if (!document.abbreviations().isEmpty()) {
      new Abbreviations(document, watch).visit(document, false);
    }
  }

  /** Visits what is within a node; what stands in raw HTML is no text, but may hold some. */
  private void visit(Node node, boolean raw) {
    Node next;
    for (Node child = node.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      if (!(child instanceof Words words)) {
        visit(child, child instanceof HtmlElement html ? html.content() == HtmlContent.RAW : raw);
      } else if (!raw) {
        mark(words);
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
      String found = isBegin(text, at) ? at(text, at) : "";
      AbbreviationText meaning = meanings.get(found);
      if (meaning == null) {
        at++;
        continue;
      }
      int end = at + found.length();
      BasedSequence chars = words.getChars();
      if (from < at) {
        last = add(words(chars, text, from, at), last);
      }
      last = add(new Abbreviation(part(chars, text, at, end), found, meaning), last);
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

  /** The longest that stands at a place, or an empty text. */
  private String at(String text, int at) {
    for (int length : lengths.getOrDefault(text.charAt(at), List.of())) {
      int end = at + length;
      boolean whole =
          end == text.length() || end < text.length() && !Chars.isAsciiWord(text.charAt(end));
      if (whole && meanings.containsKey(text.substring(at, end))) {
        return text.substring(at, end);
      }
    }
    return "";
  }
}
