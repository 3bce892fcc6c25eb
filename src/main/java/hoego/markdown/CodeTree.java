package hoego.markdown;

import hoego.drawing.Drawing;
import hoego.drawing.Drawings;
import hoego.drawing.Drawn;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Colours the code in a fragment's tree whose language is told. */
final class CodeTree {
  private static final Pattern LANGUAGE =
      Pattern.compile("(?:^|\\s)language-([A-Za-z0-9+#._-]{1,30})");

  /** In chars: the preview shows no block that is much longer. */
  private static final int MOST_MARKUP = 100_000;

  /** What a word costs besides its text. */
  private static final int WORD = 24;

  private CodeTree() {}

  /** Colours what can be; false where a drawing is awaited. */
  static boolean colour(Element body, Drawings drawings, Deadline deadline) {
    boolean whole = true;
    int room = MOST_MARKUP;
    for (Element code : TimedTree.elements(body, "pre code", deadline)) {
      deadline.check();
      String language = language(code);
      Element text = text(code);
      if (language == null || text == null || room < 0) {
        continue;
      }
      switch (drawings.of(new Drawing.Code(language, text.wholeText()))) {
        case Drawn.Words words -> {
          room -= text.wholeText().length() + WORD * words.words().size();
          place(text, words, deadline);
        }
        case Drawn.Awaited awaited -> whole = false;
        default -> {}
      }
    }
    return whole;
  }

  /** What the code itself says, else what kramdown has written around it. */
  private static @Nullable String language(Element code) {
    Element at = code;
    for (int i = 0; i < 4 && at != null; i++, at = at.parent()) {
      Matcher language = LANGUAGE.matcher(at.className());
      if (language.find()) {
        return language.group(1);
      }
    }
    return null;
  }

  /** The element that holds nothing but the code's text: in a table, the cell beside numbers. */
  private static @Nullable Element text(Element code) {
    Element text = code.selectFirst("td.code pre, td.rouge-code pre");
    Element found = text == null ? code : text;
    for (Node child : found.childNodes()) {
      if (!(child instanceof TextNode)) {
        return null;
      }
    }
    return found.childNodeSize() == 0 ? null : found;
  }

  private static void place(Element text, Drawn.Words words, Deadline deadline) {
    text.empty();
    for (Drawn.Word word : words.words()) {
      deadline.check();
      if (word.kind().isEmpty()) {
        text.appendText(word.text());
      } else {
        text.appendElement("span").addClass(word.kind()).text(word.text());
      }
    }
    Element block = text.closest("pre");
    while (block != null && block.parent() != null && block.parent().closest("pre") != null) {
      block = block.parent().closest("pre");
    }
    if (block != null) {
      block.addClass("highlight");
    }
  }
}
