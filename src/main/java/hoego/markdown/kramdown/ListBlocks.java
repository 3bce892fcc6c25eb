package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists: what belongs to an item is told by its indentation or by following without a gap.
 */
final class ListBlocks {
  private final BlockParser parser;
  private final String text;
  private final boolean bullets;
  private final List<ItemText> drafts = new ArrayList<>();
  private boolean afterBlank;
  private boolean nested;
  private boolean endFound;

  private ListBlocks(BlockParser parser, boolean bullets) {
    this.parser = parser;
    this.text = parser.text;
    this.bullets = bullets;
  }

  static boolean list(BlockParser parser) {
    boolean bullets = LineStart.bullet(parser.text, parser.at, 3) >= 0;
    if (!bullets && LineStart.number(parser.text, parser.at, 3) < 0) {
      return false;
    }
    ListBlocks list = new ListBlocks(parser, bullets);
    int from = parser.at;
    list.gather();
    list.build(from);
    return true;
  }

  private void gather() {
    int most = 3;
    @Nullable ItemText item = null;
    while (parser.at < text.length()) {
      parser.context.watch();
      if (afterBlank && LineStart.isRule(text, parser.at)) {
        return;
      }
      if (LineStart.isEnd(text, parser.at)) {
        endFound = true;
        parser.at = parser.cut.nextLine(parser.at);
        return;
      }
      int markEnd = markEnd(most);
      if (markEnd >= 0) {
        item = new ItemText(parser.cut, parser.at, markEnd);
        drafts.add(item);
        most = Math.min(3, item.indent() - 1);
        nested = item.beginsList();
        afterBlank = false;
        parser.at = parser.cut.nextLine(parser.at);
      } else if (item == null || !goesOn(item)) {
        return;
      }
    }
  }

  private int markEnd(int most) {
    return bullets
        ? LineStart.bullet(text, parser.at, most)
        : LineStart.number(text, parser.at, most);
  }

  /** Whether the line at hand belongs to the last item; then it is taken. */
  private boolean goesOn(ItemText item) {
    int at = parser.at;
    if (LineStart.isBlank(text, at)) {
      item.addLine(parser.cut, at);
      nested = true;
      afterBlank = true;
    } else {
      if (!item.holds(text, at) && (afterBlank || item.endsLaziness(parser.cut, at))) {
        return false;
      }
      nested = item.addContent(parser.cut, at, nested);
      afterBlank = false;
    }
    parser.at = parser.cut.nextLine(at);
    return true;
  }

  private void build(int from) {
    int to = Chars.trimmedEnd(text, from, parser.at);
    Node list =
        bullets ? new BulletList(parser.range(from, to)) : new OrderedList(parser.range(from, to));
    parser.add(list);
    for (int i = 0; i < drafts.size(); i++) {
      ItemText draft = drafts.get(i);
      int end = i + 1 < drafts.size() ? drafts.get(i + 1).from() : to;
      ListItem item = bullets ? new BulletListItem() : new OrderedListItem();
      item.setChars(parser.range(draft.from(), Chars.trimmedEnd(text, draft.from(), end)));
      item.setOpeningMarker(parser.range(draft.from(), draft.markEnd()));
      Attributes given = draft.given();
      if (given != null) {
        parser.context.document.give(item, given);
      }
      list.appendChild(item);
      draft.parse(parser.context, item);
    }
    Gap gap = tighten(list);
    if (parser.context.options().github()) {
      TaskItems.mark(parser.context.document, list);
    }
    if (gap != null && !endFound) {
      parser.parent.appendChild(gap);
    }
  }

  /**
   * Bares the paragraphs of items that no blank line parts from what follows.
   *
   * @return the blank lines at the last item's end, which are the list's and not the item's
   */
  private @Nullable Gap tighten(Node list) {
    Gap last = null;
    boolean anyTight = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      if (first == null) {
        anyTight = true;
        continue;
      }
      last = null;
      if (!(first instanceof Passage passage)) {
        anyTight = true;
      } else {
        Node second = first.getNext();
        if (second instanceof Gap gap
            && gap.kind() == Gap.Kind.ATTRIBUTES
            && parser.context.document.given(passage) != null) {
          gap.unlink();
          second = first.getNext();
        }
        boolean isLast = item.getNext() == null;
        boolean apart = second instanceof Gap gap && gap.kind() == Gap.Kind.BLANK_LINES;
        if (isLast && apart && second != null && second.getNext() == null && !endFound) {
          apart = false;
        }
        if (!apart && (!isLast || item.getPrevious() == null || anyTight)) {
          boolean followed =
              second != null && !(second instanceof Gap gap && gap.kind() == Gap.Kind.BLANK_LINES);
          passage.bare(followed);
          anyTight = true;
        }
      }
      if (item.getLastChild() instanceof Gap gap && gap.kind() == Gap.Kind.BLANK_LINES) {
        gap.unlink();
        last = gap;
      }
    }
    return last;
  }
}
