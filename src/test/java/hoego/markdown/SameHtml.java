package hoego.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells whether two fragments of HTML are the same page to a reader: elements, attributes, ids and
 * text count; comments, the colours of code and white space that shows nothing do not.
 *
 * <p>Of itself a program for {@code src/it/jekyll-parity.sh}: it compares two folders, file by
 * file.
 */
public final class SameHtml {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body br caption center dd details div dl dt fieldset"
                  + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav"
                  + " ol p pre section summary table tbody td tfoot th thead tr ul")
              .split(" "));

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private SameHtml() {}

  /** What a page is, a line for each tag and each stretch of text. */
  public static List<String> lines(String html) {
    SameHtml same = new SameHtml();
    same.inside(Jsoup.parseBodyFragment(html).body());
    same.endText(true);
    return same.lines;
  }

  private void inside(Element element) {
    for (Node child : element.childNodes()) {
      switch (child) {
        case TextNode words -> text.append(words.getWholeText());
        case DataNode data -> line("data " + data.getWholeData().strip(), false);
        case Element inner when isCode(inner) -> code(inner);
        case Element inner -> {
          boolean block = BLOCKS.contains(inner.normalName());
          line("<" + inner.normalName() + attributes(inner) + ">", block);
          if (isColouredInALine(inner)) {
            text.append(inner.wholeText());
          } else {
            inside(inner);
          }
          line("</" + inner.normalName() + ">", block);
        }
        default -> {
          // Comments show nothing.
        }
      }
    }
  }

  private static boolean isCode(Element element) {
    boolean wrapped =
        element.hasClass("highlighter-rouge") || element.normalName().equals("figure");
    return element.normalName().equals("pre")
        || wrapped
            && !element.normalName().equals("code")
            && element.selectFirst("pre") != null
            && element.selectFirst("code") != null;
  }

  private static boolean isColouredInALine(Element element) {
    return element.hasClass("highlighter-rouge")
        && element.select("*").stream()
            .allMatch(inner -> inner == element || inner.normalName().equals("span"));
  }

  private void code(Element wrapper) {
    Element numbered = wrapper.selectFirst("td.rouge-code pre, td.code pre");
    Element code = numbered != null ? numbered : wrapper.selectFirst("code");
    Element shown = code == null ? wrapper : code;
    StringBuilder around = new StringBuilder();
    for (Element at = shown; at != null; at = at == wrapper ? null : at.parent()) {
      around.insert(0, " " + at.normalName() + attributes(at));
    }
    line("code" + around + " " + shown.wholeText().stripTrailing(), true);
  }

  private static String attributes(Element element) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (attribute.getKey().equals("class")) {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.isEmpty()) {
          continue;
        }
      }
      sorted.put(attribute.getKey(), value);
    }
    StringBuilder all = new StringBuilder();
    sorted.forEach((name, value) -> all.append(' ').append(name).append('=').append(value));
    return all.toString();
  }

  private void line(String line, boolean block) {
    endText(block);
    lines.add((block ? "block " : "") + line);
  }

  /** Ends a stretch of text; beside a block its outer spaces show nothing. */
  private void endText(boolean beforeBlock) {
    String words = text.toString().replaceAll("[ \\t\\r\\n\\f]+", " ");
    text.setLength(0);
    if (lines.isEmpty() || lines.getLast().startsWith("block ")) {
      words = words.replaceFirst("^ ", "");
    }
    if (beforeBlock) {
      words = words.replaceFirst(" $", "");
    }
    if (!words.isEmpty()) {
      lines.add("text " + words);
    }
  }

  /**
   * Compares two folders of HTML files.
   *
   * @param args the folder with what is expected, the other, and perhaps {@code -v}
   */
  public static void main(String[] args) throws IOException {
    Path expected = Path.of(args[0]);
    Path actual = Path.of(args[1]);
    boolean verbose = args.length > 2 && args[2].equals("-v");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(expected)) {
      files = walk.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    int same = 0;
    for (Path file : files) {
      Path name = expected.relativize(file);
      Path other = actual.resolve(name);
      List<String> wanted = lines(Files.readString(file));
      List<String> found = Files.exists(other) ? lines(Files.readString(other)) : List.of();
      if (wanted.equals(found)) {
        same++;
      } else if (verbose) {
        int at = 0;
        while (at < wanted.size() && at < found.size() && wanted.get(at).equals(found.get(at))) {
          at++;
        }
        System.out.printf(
            "%s%n  expected %s%n  found    %s%n", name, shown(wanted, at), shown(found, at));
      }
    }
    System.out.printf(
        "%d of %d posts are the same (%.2f %%)%n",
        same, files.size(), files.isEmpty() ? 100.0 : 100.0 * same / files.size());
    System.exit(same == files.size() ? 0 : 1);
  }

  private static String shown(List<String> lines, int at) {
    return lines.isEmpty()
        ? "no file"
        : lines.subList(Math.max(0, at - 1), Math.min(lines.size(), at + 3)).toString();
  }
}
