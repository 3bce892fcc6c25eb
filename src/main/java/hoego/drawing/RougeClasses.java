package hoego.drawing;

import java.util.Map;
import java.util.Set;

/** The classes that Rouge's and Pygments' style sheets colour, for highlight.js' scopes. */
final class RougeClasses {
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("addition", "gi"),
          Map.entry("attr", "na"),
          Map.entry("attribute", "nl"),
          Map.entry("built_in", "nb"),
          Map.entry("bullet", "p"),
          Map.entry("char.escape", "se"),
          Map.entry("code", "sb"),
          Map.entry("comment", "c1"),
          Map.entry("deletion", "gd"),
          Map.entry("doctag", "cd"),
          Map.entry("emphasis", "ge"),
          Map.entry("formula", "s"),
          Map.entry("keyword", "k"),
          Map.entry("link", "s"),
          Map.entry("literal", "kc"),
          Map.entry("meta", "cp"),
          Map.entry("meta.prompt", "gp"),
          Map.entry("name", "nt"),
          Map.entry("number", "mi"),
          Map.entry("operator", "o"),
          Map.entry("property", "nl"),
          Map.entry("punctuation", "p"),
          Map.entry("quote", "c"),
          Map.entry("regexp", "sr"),
          Map.entry("section", "gh"),
          Map.entry("selector-attr", "na"),
          Map.entry("selector-class", "nc"),
          Map.entry("selector-id", "nf"),
          Map.entry("selector-pseudo", "nd"),
          Map.entry("selector-tag", "nt"),
          Map.entry("string", "s"),
          Map.entry("strong", "gs"),
          Map.entry("symbol", "ss"),
          Map.entry("tag", "nt"),
          Map.entry("template-tag", "cp"),
          Map.entry("template-variable", "nv"),
          Map.entry("title", "nf"),
          Map.entry("title.class", "nc"),
          Map.entry("title.class.inherited", "nc"),
          Map.entry("title.function", "nf"),
          Map.entry("title.function.invoke", "nf"),
          Map.entry("type", "kt"),
          Map.entry("variable", "nv"),
          Map.entry("variable.constant", "no"),
          Map.entry("variable.language", "bp"));

  private static final Set<String> OF_META = Set.of("k", "s");

  private RougeClasses() {}

  /**
   * The class of a word, empty for none.
   *
   * @param scopes the scope that its own lies in, a space, and its own; either may be empty
   * @param text the word itself, which tells kinds of texts and numbers apart
   */
  static String of(String scopes, String text) {
    int space = scopes.indexOf(' ');
    String within = scopes.substring(0, space);
    String kind = CLASSES.getOrDefault(scopes.substring(space + 1), "");
    if (within.equals("meta") && OF_META.contains(kind)) {
      return kind.equals("k") ? "cp" : "cpf";
    }
    return switch (kind) {
      case "s" -> ofString(text);
      case "mi" -> ofNumber(text);
      case "cp" -> text.startsWith("@") ? "nd" : "cp";
      case "c1" -> text.startsWith("/*") || text.startsWith("<!--") ? "cm" : "c1";
      default -> kind;
    };
  }

  private static String ofString(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case '"' -> "s2";
      case '\'' -> "s1";
      case '`' -> "sb";
      default -> "s";
    };
  }

  private static String ofNumber(String text) {
    if (text.regionMatches(true, 0, "0x", 0, 2)) {
      return "mh";
    }
    return text.indexOf('.') >= 0 ? "mf" : "mi";
  }
}
