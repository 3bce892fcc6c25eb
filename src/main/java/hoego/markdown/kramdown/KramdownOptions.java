package hoego.markdown.kramdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The settings under {@code kramdown:} that change what is written; immutable. */
public final class KramdownOptions {
  private static final String ROUGE = "rouge";
  private static final List<String> QUOTES = List.of("lsquo", "rsquo", "ldquo", "rdquo");

  /** Jekyll's, where a site sets nothing. */
  public static final KramdownOptions JEKYLL = new KramdownOptions(Map.of());

  private final Map<String, Object> settings;
  private final boolean github;
  private final boolean paragraphEnd;
  private final boolean symbols;
  private final List<String> quotes;
  private final int[] tocLevels;
  private final Map<String, String> typography;
  private final HighlightOptions blockHighlight;
  private final HighlightOptions spanHighlight;

  private KramdownOptions(Map<String, ?> settings) {
    this.settings = Map.copyOf(settings);
    github = !text("input", "GFM").equalsIgnoreCase("kramdown");
    List<String> quirks = list("gfm_quirks", "paragraph_end");
    paragraphEnd = github && quirks.contains("paragraph_end");
    symbols = !github || !quirks.contains("no_auto_typographic");
    quotes = quoteMarks(list("smart_quotes", String.join(",", QUOTES)));
    tocLevels = levels(text("toc_levels", "1..6"), settings.get("toc_levels"));
    typography = map("typographic_symbols");
    blockHighlight = highlightOf("block");
    spanHighlight = highlightOf("span");
  }

  /**
   * Jekyll's settings with those of a site in their place.
   *
   * @param settings what stands under {@code kramdown:}, values as text, lists and maps
   */
  public static KramdownOptions of(Map<?, ?> settings) {
    Map<String, Object> known = new HashMap<>();
    settings.forEach(
        (key, value) -> {
          if (value != null) {
            known.put(String.valueOf(key), value);
          }
        });
    return known.isEmpty() ? JEKYLL : new KramdownOptions(known);
  }

  /** These settings with others in their place. */
  KramdownOptions with(Map<String, String> others) {
    Map<String, Object> all = new HashMap<>(settings);
    all.putAll(others);
    return new KramdownOptions(all);
  }

  private String text(String key, String otherwise) {
    Object value = settings.get(key);
    return value == null ? otherwise : value.toString();
  }

  private boolean flag(String key, boolean otherwise) {
    return text(key, String.valueOf(otherwise)).equals("true");
  }

  private int number(String key, int otherwise) {
    try {
      return Integer.parseInt(text(key, String.valueOf(otherwise)).strip());
    } catch (NumberFormatException odd) {
      return otherwise;
    }
  }

  private List<String> list(String key, String otherwise) {
    Object value = settings.get(key);
    List<String> items = new ArrayList<>();
    if (value instanceof Collection<?> many) {
      many.forEach(each -> items.add(String.valueOf(each).strip()));
    } else {
      for (String each : (value == null ? otherwise : value.toString()).split(",")) {
        items.add(each.strip());
      }
    }
    return items;
  }

  private Map<String, String> map(String key) {
    Map<String, String> texts = new HashMap<>();
    if (settings.get(key) instanceof Map<?, ?> many) {
      many.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    }
    return texts;
  }

  private static List<String> quoteMarks(List<String> names) {
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < QUOTES.size(); i++) {
      String name = i < names.size() ? names.get(i) : QUOTES.get(i);
      String digits = name.startsWith("#") ? name.substring(1) : name;
      int code =
          !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
              ? Entities.codePoint("&#" + digits + ";")
              : Entities.named(name);
      marks.add(Character.toString(code < 0 ? Entities.named(QUOTES.get(i)) : code));
    }
    return List.copyOf(marks);
  }

  private static int[] levels(String text, @Nullable Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().mapToInt(each -> level(String.valueOf(each), 0)).toArray();
    }
    int dots = text.indexOf("..");
    if (dots > 0) {
      String last = text.substring(dots + 2);
      boolean open = last.startsWith(".");
      int to = level(open ? last.substring(1) : last, 6);
      return IntStream.rangeClosed(level(text.substring(0, dots), 1), open ? to - 1 : to).toArray();
    }
    return Arrays.stream(text.split(",")).mapToInt(each -> level(each, 0)).toArray();
  }

  private static int level(String text, int otherwise) {
    try {
      return Math.clamp(Integer.parseInt(text.strip()), 0, 6);
    } catch (NumberFormatException odd) {
      return otherwise;
    }
  }

  /** Whether the grammar is GitHub's variant. */
  boolean github() {
    return github;
  }

  /** Whether lists, quotes, headings and fences end a paragraph. */
  boolean paragraphEnd() {
    return paragraphEnd;
  }

  /** Whether dashes, ellipses and guillemets are made. */
  boolean symbols() {
    return symbols;
  }

  /** The left and right single, the left and right double quote. */
  List<String> quotes() {
    return quotes;
  }

  /** What is written for a symbol, as the site has it. */
  String symbol(String name, String usual) {
    return typography.getOrDefault(name, usual);
  }

  boolean hardWrap() {
    return flag("hard_wrap", false);
  }

  boolean keepEntities() {
    return text("entity_output", "as_char").contains("as_input");
  }

  boolean autoIds() {
    return flag("auto_ids", true);
  }

  String idPrefix() {
    return text("auto_id_prefix", "");
  }

  boolean stripIds() {
    return flag("auto_id_stripping", false);
  }

  int headerOffset() {
    return number("header_offset", 0);
  }

  boolean isInToc(int level) {
    return Arrays.stream(tocLevels).anyMatch(each -> each == level);
  }

  boolean parseBlockHtml() {
    return flag("parse_block_html", false);
  }

  boolean parseSpanHtml() {
    return flag("parse_span_html", true);
  }

  int footnoteNumber() {
    return number("footnote_nr", 1);
  }

  String footnotePrefix() {
    return text("footnote_prefix", "");
  }

  String footnoteBacklink() {
    return text("footnote_backlink", "&#8617;");
  }

  boolean footnoteBacklinkInline() {
    return flag("footnote_backlink_inline", false);
  }

  /** Whether formulas are written for MathJax. */
  boolean mathjax() {
    return text("math_engine", "mathjax").equals("mathjax");
  }

  /** How code is coloured, of blocks or within lines. */
  HighlightOptions highlight(boolean block) {
    return block ? blockHighlight : spanHighlight;
  }

  private HighlightOptions highlightOf(String kind) {
    Map<String, @Nullable Object> all = new HashMap<>();
    if (settings.get("syntax_highlighter_opts") instanceof Map<?, ?> given) {
      given.forEach((key, value) -> all.put(String.valueOf(key), value));
    }
    if (settings.get("coderay") instanceof Map<?, ?> old && !old.isEmpty()) {
      // What is set for CodeRay counts for Rouge too, and CodeRay's lines have numbers.
      all.put("line_numbers", "inline");
      old.forEach(
          (key, value) -> all.put(String.valueOf(key).replaceFirst("^coderay_", ""), value));
    }
    String highlighter = text("syntax_highlighter", ROUGE);
    return new HighlightOptions(
        highlighter.equals(ROUGE) || highlighter.equals("false"),
        flag("guess_lang", true),
        all,
        all.get(kind) instanceof Map<?, ?> own ? own : Map.of());
  }
}
