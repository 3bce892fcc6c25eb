package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of terms, each line of a paragraph one, and of what they mean. */
final class DefinitionLists {
  private final BlockParser parser;
  private final String text;
  private final List<ItemText> drafts = new ArrayList<>();
  private final List<Boolean> paragraphs = new ArrayList<>();
  private boolean afterBlank;

  private DefinitionLists(BlockParser parser) {
    this.parser = parser;
    this.text = parser.text;
  }

  static boolean list(BlockParser parser) {
    if (LineStart.colon(parser.text, parser.at, 3) < 0) {
      return false;
    }
    Node last = parser.last();
    boolean apart = last instanceof Gap gap && gap.kind() == Gap.Kind.BLANK_LINES;
    if (apart && last instanceof Gap gap && !gap.isEmptyLine()) {
      return false;
    }
    Node before = apart && last != null ? last.getPrevious() : last;
    if (!(before instanceof Passage terms)) {
      return false;
    }
    if (apart && last != null) {
      last.unlink();
    }
    terms.unlink();
    new DefinitionLists(parser).list(terms, apart);
    return true;
  }

  private void list(Passage terms, boolean apart) {
    DefinitionList list = new DefinitionList(terms.getChars());
    terms(terms, list);
    int from = parser.at;
    afterBlank = apart;
    gather();
    parser.dropUpcoming();
    Attributes given = parser.context.document.given(terms);
    if (given != null) {
      parser.context.document.give(list, given);
    }
    Gap trailing = build(list);
    int to = Chars.trimmedEnd(text, from, parser.at);
    list.setChars(
        list.getChars()
            .baseSubSequence(list.getStartOffset(), parser.range(from, to).getEndOffset()));
    join(list);
    if (trailing != null) {
      parser.parent.appendChild(trailing);
    }
  }

  /** Adds the list, to the one before it where there is one. */
  private void join(DefinitionList list) {
    Node last = parser.last();
    Node before =
        last instanceof Gap gap && gap.kind() == Gap.Kind.BLANK_LINES ? last.getPrevious() : last;
    if (before instanceof DefinitionList old) {
      if (last != null && last != before) {
        last.unlink();
      }
      old.takeChildren(list);
      old.setChars(old.getChars().baseSubSequence(old.getStartOffset(), list.getEndOffset()));
    } else {
      parser.add(list);
    }
  }

  private void terms(Passage terms, DefinitionList list) {
    Cut cut = terms.cut();
    int at = terms.from();
    while (at < terms.to()) {
      int end = Math.min(cut.lineEnd(at), terms.to());
      DefinitionTerm term = new DefinitionTerm(cut.range(at, end));
      list.appendChild(term);
      int start = at;
      int brace = Chars.skipSpace(cut.text, at, end);
      int close = AttributeList.leadingClose(cut, brace, end);
      if (close >= 0) {
        AttributeList.read(
            cut.text.substring(brace + 2, close), parser.context.document.give(term));
        start = Chars.skipSpace(cut.text, close + 1, end);
      }
      parser.context.later(term, cut, start, end);
      at = end + 1;
    }
  }

  private void gather() {
    int most = 3;
    @Nullable ItemText item = null;
    while (parser.at < text.length()) {
      parser.context.watch();
      int at = parser.at;
      int markEnd = LineStart.colon(text, at, most);
      if (markEnd >= 0) {
        item = new ItemText(parser.cut, at, markEnd);
        drafts.add(item);
        paragraphs.add(afterBlank);
        most = Math.min(3, item.indent() - 1);
        afterBlank = false;
      } else if (LineStart.isEnd(text, at)) {
        return;
      } else if (item == null) {
        return;
      } else if (LineStart.isBlank(text, at)) {
        item.addLine(parser.cut, at);
        afterBlank = true;
      } else if (item.holds(text, at) || !afterBlank && !item.endsLaziness(parser.cut, at)) {
        item.addContent(parser.cut, at);
        afterBlank = false;
      } else {
        return;
      }
      parser.at = parser.cut.nextLine(at);
    }
  }

  private @Nullable Gap build(DefinitionList list) {
    Gap last = null;
    for (int i = 0; i < drafts.size(); i++) {
      ItemText draft = drafts.get(i);
      int end = i + 1 < drafts.size() ? drafts.get(i + 1).from() : parser.at;
      DefinitionText item = new DefinitionText(parser.range(draft.from(), draft.markEnd()));
      item.setChars(parser.range(draft.from(), Chars.trimmedEnd(text, draft.from(), end)));
      Attributes given = draft.given();
      if (given != null) {
        parser.context.document.give(item, given);
      }
      list.appendChild(item);
      draft.parse(parser.context, item);
      last = null;
      if (item.getLastChild() instanceof Gap gap && gap.kind() == Gap.Kind.BLANK_LINES) {
        gap.unlink();
        last = gap;
      }
      if (!paragraphs.get(i) && item.getFirstChild() instanceof Passage passage) {
        passage.bare(passage.getNext() != null);
      }
    }
    return last;
  }
}
