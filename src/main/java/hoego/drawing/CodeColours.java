package hoego.drawing;

import hoego.drawing.Drawn.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the words of code apart as highlight.js does, and names them as Rouge does. */
final class CodeColours {
  /** In chars. */
  private static final int LONGEST = 40_000;

  private static final int MOST_WORDS = 6_000;
  private static final long MILLIS = 2_000;

  /**
   * Answers with scopes and texts in turn, or with nothing where the language is not known. A scope
   * comes behind the one that it lies in.
   */
  private static final String ANSWER =
      """
      function answer(language, code) {
        if (!hljs.getLanguage(language)) return [];
        var out = [];
        function walk(node, scope, within) {
          node.children.forEach(function (child) {
            if (typeof child === 'string') out.push(within + ' ' + scope, child);
            else walk(child, child.scope || scope, child.scope ? scope : within);
          });
        }
        walk(hljs.highlight(code, { language: language, ignoreIllegals: true })._emitter.rootNode, '', '');
        return out;
      }
      """;

  /** Languages as Rouge names them, where highlight.js has another name. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("batchfile", "dos"),
          Map.entry("common_lisp", "clojure"),
          Map.entry("conf", "apache"),
          Map.entry("console", "shell"),
          Map.entry("docker-compose", "yaml"),
          Map.entry("dosbatch", "dos"),
          Map.entry("git", "bash"),
          Map.entry("jsonc", "json"),
          Map.entry("json5", "json"),
          Map.entry("jsp", "xml"),
          Map.entry("ksh", "bash"),
          Map.entry("liquid", "django"),
          Map.entry("mariadb", "sql"),
          Map.entry("mysql", "sql"),
          Map.entry("objective_c", "objectivec"),
          Map.entry("oracle", "sql"),
          Map.entry("plsql", "sql"),
          Map.entry("postgres", "sql"),
          Map.entry("postgresql", "sql"),
          Map.entry("svelte", "xml"),
          Map.entry("terminal", "shell"),
          Map.entry("viml", "vim"),
          Map.entry("vue", "xml"));

  private final Scripts scripts = new Scripts("highlight.js", ANSWER);

  Drawn draw(Drawing.Code code) {
    if (code.text().length() > LONGEST) {
      return new Drawn.Plain();
    }
    String language = code.language().toLowerCase(Locale.ROOT);
    try {
      Object answer = scripts.call(MILLIS, NAMES.getOrDefault(language, language), code.text());
      List<Word> words = words((List<?>) answer);
      return words.size() <= MOST_WORDS && isWhole(words, code.text())
          ? new Drawn.Words(words)
          : new Drawn.Plain();
    } catch (Scripts.NoAnswer late) {
      return new Drawn.Plain();
    }
  }

  private static List<Word> words(List<?> answer) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i + 1 < answer.size(); i += 2) {
      String text = String.valueOf(answer.get(i + 1));
      String kind = RougeClasses.of(String.valueOf(answer.get(i)), text);
      if (!words.isEmpty() && words.getLast().kind().equals(kind)) {
        words.add(new Word(kind, words.removeLast().text() + text));
      } else {
        words.add(new Word(kind, text));
      }
    }
    return words;
  }

  /** Whether no char of the code was lost or changed. */
  private static boolean isWhole(List<Word> words, String text) {
    int at = 0;
    for (Word word : words) {
      if (!text.startsWith(word.text(), at)) {
        return false;
      }
      at += word.text().length();
    }
    return at == text.length();
  }
}
