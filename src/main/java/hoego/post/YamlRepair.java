package hoego.post;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes front matter that is no YAML readable by quoting values, or by spaces for tabs. */
public final class YamlRepair {
  private static final int MOST_STEPS = 20;

  /** A key with a value on its line, or a list's item. */
  private static final Pattern LINE =
      Pattern.compile("(\\s*(?:- +)?(?:[\\p{L}\\p{N}_-]+: *|- +))(\\S.*?)(\\s*)");

  private static final Pattern NO_SPACE = Pattern.compile("([A-Za-z]\\w*):([^\\s:].*)");

  private YamlRepair() {}

  /**
   * The smallest change that lets a post's front matter be read, with its keys and values as they
   * seem to be meant; empty where there is none that can be told.
   */
  public static Optional<TextChange> of(PostSource source) {
    String yaml = source.frontMatter();
    List<String> lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
    for (int step = 0; step < MOST_STEPS; step++) {
      String now = String.join("\n", lines);
      PostProblem problem = FrontMatter.of(now).problem();
      if (problem == null) {
        return step == 0 ? Optional.empty() : Optional.of(change(source, yaml, now));
      }
      if (problem.kind() != PostProblem.Kind.INVALID_YAML && step > 0
          || problem.kind() == PostProblem.Kind.TOO_LARGE
          || !mend(lines, problem)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean mend(List<String> lines, PostProblem problem) {
    if (spaced(lines)) {
      return true;
    }
    // The parser may see it only on the next line: a bracket that is not closed, a title with one.
    for (int i = Math.min(problem.line(), lines.size() - 1); i >= 0; i--) {
      String line = lines.get(i);
      Optional<String> mended = mended(line);
      if (mended.isPresent() && problemMoves(lines, i, mended.get(), problem)) {
        lines.set(i, mended.get());
        return true;
      }
      if (problem.line() - i > 2) {
        break;
      }
    }
    return false;
  }

  /** Puts a space behind the colons that have none, of all lines: such a post has no other keys. */
  private static boolean spaced(List<String> lines) {
    boolean mended = false;
    for (int i = 0; i < lines.size(); i++) {
      Matcher tight = NO_SPACE.matcher(lines.get(i));
      if (tight.matches() && !tight.group(2).startsWith("//")) {
        lines.set(i, tight.group(1) + ": " + tight.group(2));
        mended = true;
      }
    }
    return mended;
  }

  private static boolean problemMoves(
      List<String> lines, int index, String line, PostProblem before) {
    List<String> tried = new ArrayList<>(lines);
    tried.set(index, line);
    PostProblem after = FrontMatter.of(String.join("\n", tried)).problem();
    return after == null || after.line() > before.line();
  }

  private static Optional<String> mended(String line) {
    String indent = line.replaceFirst("(?s)\\S.*", "");
    if (indent.contains("\t")) {
      return Optional.of(indent.replace("\t", "  ") + line.substring(indent.length()));
    }
    Matcher value = LINE.matcher(line);
    if (value.matches()) {
      String text = value.group(2);
      boolean quotedWhole = text.length() > 1 && "\"'".indexOf(text.charAt(0)) >= 0;
      if (text.startsWith("#")) {
        return Optional.empty();
      }
      if (quotedWhole && text.indexOf(text.charAt(0), 1) == text.length() - 1) {
        return text.contains("\\")
            ? Optional.of(value.group(1) + "'" + inner(text).replace("'", "''") + "'")
            : Optional.empty();
      }
      String tabless = value.group(1).replace("\t", " ");
      return Optional.of(
          tabless + YamlScalar.exact(text, YamlScalar.Quotes.DOUBLE, false) + value.group(3));
    }
    return Optional.empty();
  }

  private static String inner(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }

  private static TextChange change(PostSource source, String before, String after) {
    int start = source.frontMatterStart();
    String[] old = before.split("\n", -1);
    String[] mended = after.split("\n", -1);
    List<TextEdit> edits = new ArrayList<>();
    int offset = start;
    for (int i = 0; i < old.length; i++) {
      for (TextEdit edit : TextChange.between(old[i], mended[i]).edits()) {
        edits.add(
            TextEdit.replace(
                offset + edit.range().start(), offset + edit.range().end(), edit.replacement()));
      }
      offset += old[i].length() + 1;
    }
    return new TextChange(edits);
  }
}
