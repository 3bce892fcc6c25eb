package hoego.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand in a hit's place, where the search is an expression: {@code $1} and {@code
 * ${name}} are groups, {@code $0} all of the hit, {@code \n} is a new line, {@code \t} a tab, and a
 * backslash before anything else gives that. A dollar sign that names nothing is one.
 */
final class Replacement {
  private record Part(String literal, int group) {}

  /** Part of a replacement that can't be. */
  static final class Bad extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient BadReplacement problem;

    Bad(String name, int index) {
      super(name);
      problem = new BadReplacement(name, index);
    }

    BadReplacement problem() {
      return problem;
    }
  }

  private static final int LITERAL = -1;

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  private Replacement() {}

  /** Words that stand for themselves. */
  static Replacement literal(String words) {
    Replacement made = new Replacement();
    made.parts.add(new Part(words, LITERAL));
    return made;
  }

  /** A template for the groups of {@code matcher}. */
  static Replacement template(String template, Matcher matcher) throws Bad {
    Replacement made = new Replacement();
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      char next = i + 1 < template.length() ? template.charAt(i + 1) : 0;
      int close = next == '{' ? template.indexOf('}', i) : -1;
      if (c == '\\' && next != 0) {
        made.literal.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
        i += 2;
      } else if (c == '$' && next >= '0' && next <= '9') {
        i = made.numbered(template, i, matcher.groupCount());
      } else if (c == '$' && close > i + 2) {
        String name = template.substring(i + 2, close);
        Integer group = matcher.namedGroups().get(name);
        if (group == null) {
          throw new Bad(name, i);
        }
        made.group(group);
        i = close + 1;
      } else {
        made.literal.append(c);
        i++;
      }
    }
    made.endLiteral();
    return made;
  }

  /** As many digits as there are groups for, as in Java: {@code $10} may be group 1 and a 0. */
  private int numbered(String template, int dollar, int groups) throws Bad {
    int group = template.charAt(dollar + 1) - '0';
    if (group > groups) {
      throw new Bad(String.valueOf(group), dollar);
    }
    int i = dollar + 2;
    while (i < template.length()) {
      int digit = template.charAt(i) - '0';
      if (digit < 0 || digit > 9 || group * 10 + digit > groups) {
        break;
      }
      group = group * 10 + digit;
      i++;
    }
    group(group);
    return i;
  }

  private void group(int group) {
    endLiteral();
    parts.add(new Part("", group));
  }

  private void endLiteral() {
    if (!literal.isEmpty()) {
      parts.add(new Part(literal.toString(), LITERAL));
      literal.setLength(0);
    }
  }

  /** What stands in the place of what {@code matcher} has just found in {@code text}. */
  String of(String text, Matcher matcher) {
    StringBuilder made = new StringBuilder();
    for (Part part : parts) {
      made.append(part.group() == LITERAL ? part.literal() : group(text, matcher, part.group()));
    }
    return made.toString();
  }

  private static String group(String text, Matcher matcher, int group) {
    @Nullable String found =
        matcher.start(group) < 0 ? null : text.substring(matcher.start(group), matcher.end(group));
    return found == null ? "" : found;
  }
}
