package hoego.search;

import java.util.Random;

/** Texts and expressions that nobody thought of. */
final class RandomText {
  private static final String[] PIECES = {
    "a",
    "b",
    "회",
    "고",
    ".",
    "\\w",
    "\\b",
    "^",
    "$",
    "a*",
    "회?",
    "고+",
    "(a)",
    "(회|b)",
    "[a-b]",
    "[^고]",
    "(",
    ")",
    "[",
    "*",
    "\\",
    "{2}",
    "|",
    "\\n",
    "(?=고)",
    "(?<name>a)"
  };

  private RandomText() {}

  static String of(Random random, String letters, int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  static String expression(Random random) {
    StringBuilder expression = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      expression.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return expression.toString();
  }
}
