package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Makes boxes of <code>[ ]</code> and <code>[x]</code> at the begin of a list's items. */
final class TaskItems {
  private static final HtmlTag UNTICKED = box(false);
  private static final HtmlTag TICKED = box(true);

  private TaskItems() {}

  private static HtmlTag box(boolean ticked) {
    Attributes attributes = new Attributes();
    attributes.put("type", "checkbox");
    attributes.put("class", "task-list-item-checkbox");
    attributes.put("disabled", "disabled");
    if (ticked) {
      attributes.put("checked", "checked");
    }
    return new HtmlTag("input", attributes, true, 0);
  }

  static void mark(KramdownDocument document, Node list) {
    boolean any = false;
    Node next;
    for (Node item = list.getFirstChild(); item != null; item = next) {
      next = item.getNext();
      if (!(item.getFirstChild() instanceof Passage passage)) {
        continue;
      }
      int box = box(passage);
      any |= box > 0;
      if (any) {
        addClass(document, item, "task-list-item");
      }
      if (box > 0) {
        tick(document, (ListItem) item, passage, box);
      }
    }
    if (any) {
      addClass(document, list, "task-list");
    }
  }

  /** How many chars of a paragraph are a box and the white space behind it; 0 where none are. */
  private static int box(Passage passage) {
    String text = passage.cut().text;
    int at = passage.from();
    if (at + 3 >= passage.to() || text.charAt(at) != '[' || text.charAt(at + 2) != ']') {
      return 0;
    }
    int end = Chars.skipSpace(text, at + 3, passage.to());
    boolean known = " xX".indexOf(text.charAt(at + 1)) >= 0;
    return known && end > at + 3 ? end - at : 0;
  }

  private static void tick(KramdownDocument document, ListItem item, Passage passage, int box) {
    boolean ticked = passage.cut().text.charAt(passage.from() + 1) != ' ';
    TaskListItem task = new TaskListItem(item);
    task.setMarkerSuffix(passage.cut().range(passage.from(), passage.from() + 3));
    HtmlTag tag = ticked ? TICKED : UNTICKED;
    passage.appendChild(new HtmlPhrase(task.getMarkerSuffix(), tag, HtmlContent.RAW));
    passage.skip(box);
    task.takeChildren(item);
    item.insertAfter(task);
    item.unlink();
    Attributes given = document.given(item);
    if (given != null) {
      document.give(task, given);
    }
  }

  /** Puts a class before those that the post gives. */
  private static void addClass(KramdownDocument document, Node node, String name) {
    Attributes all = new Attributes();
    all.addClass(name);
    Attributes given = document.given(node);
    if (given != null) {
      all.add(given);
    }
    document.give(node, all);
  }
}
