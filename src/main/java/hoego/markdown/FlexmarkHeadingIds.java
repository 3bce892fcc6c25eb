package hoego.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids that kramdown gives to headings: word characters of any script, hyphens for spaces, the
 * text of code and images left out.
 *
 * <p>Repeats are counted by the text alone, so that two headings can still collide, as in Jekyll.
 */
final class FlexmarkHeadingIds implements HtmlIdGenerator {
  private static final Pattern DROPPED =
      Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- \\t]");

  private final Map<Node, String> ids = new IdentityHashMap<>();

  /** The id of a heading's plain text, before repeats are told apart. */
  static String of(String text) {
    return DROPPED
        .matcher(text.toLowerCase(Locale.ROOT))
        .replaceAll("")
        .replace(' ', '-')
        .replace('\t', '-');
  }

  @Override
  public void generateIds(Document document) {
    Map<String, Integer> repeats = new HashMap<>();
    for (@Nullable Node node = document; node != null; node = Tree.next(node, document)) {
      if (node instanceof Heading heading) {
        String id = of(text(heading));
        if (!id.isEmpty()) {
          int repeat = repeats.merge(id, 1, Integer::sum) - 1;
          ids.put(heading, repeat == 0 ? id : id + "-" + repeat);
        }
      }
    }
  }

  @Override
  public @Nullable String getId(Node node) {
    return ids.get(node);
  }

  @Override
  public @Nullable String getId(CharSequence text) {
    return null;
  }

  private static String text(Heading heading) {
    StringBuilder text = new StringBuilder();
    @Nullable Node node = heading.getFirstChild();
    while (node != null) {
      if (node instanceof Text) {
        text.append(node.getChars());
      } else if (node instanceof AutoLink link) {
        text.append(link.getText());
      }
      boolean silent =
          node instanceof AutoLink
              || node instanceof Code
              || node instanceof Image
              || node instanceof ImageRef;
      node = silent ? Tree.after(node, heading) : Tree.next(node, heading);
    }
    return text.toString();
  }
}
