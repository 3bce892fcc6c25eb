package hoego.template;

import hoego.post.KeyBlock;
import hoego.post.PostFileName;
import hoego.post.PostHabit;
import hoego.post.PostSource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post about to be made, its front matter in the folder's habit.
 *
 * @param text with LF line ends
 * @param caret in chars, where its writer begins
 */
public record NewPost(String title, PostFileName name, String text, int caret) {

  /** What a question's line ends with. */
  private static final Pattern QUESTION = Pattern.compile("(?m)[?？][*_ \\t]*$");

  /** What has a meaning in YAML. */
  private static final Pattern YAML_SIGNS = Pattern.compile("[\\[\\]{},:#&*!|>'\"%@`\\\\?-]");

  /**
   * Makes a post.
   *
   * @param template null for one with nothing but front matter
   * @param typed the title as typed, not blank
   */
  public static NewPost of(
      @Nullable Template template, PostHabit habit, String typed, Occasion occasion) {
    // As macOS gives it, Hangul may come in its parts.
    String composed = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    String title = template == null ? composed : template.titled(composed, occasion);
    PostFileName name = habit.fileName(occasion.when(), title);
    if (template == null) {
      String text = habit.newPost(title, occasion.when(), name.slug());
      return new NewPost(title, name, text, text.length());
    }
    PostSource source = template.source();
    String head =
        habit
            .newPost(title, occasion.when(), name.slug(), own(source, habit, title, name, occasion))
            .orElseGet(() -> habit.newPost(title, occasion.when(), name.slug()));
    Placeholders.Filled body =
        Placeholders.fill(
            source.body(), each -> occasion.value(each, title, name.slug(), occasion.day()));
    int caret = body.caret() >= 0 ? body.caret() : begin(body.text());
    return new NewPost(title, name, head + body.text(), head.length() + caret);
  }

  private static List<KeyBlock> own(
      PostSource source, PostHabit habit, String title, PostFileName name, Occasion occasion) {
    String date = habit.dateText(occasion.when());
    UnaryOperator<String> fill =
        text ->
            Placeholders.fill(text, each -> occasion.value(each, title, name.slug(), date)).text();
    UnaryOperator<String> tame =
        text ->
            Placeholders.fill(
                    text,
                    each ->
                        YAML_SIGNS
                            .matcher(occasion.value(each, title, name.slug(), date))
                            .replaceAll(" "))
                .text();
    List<KeyBlock> own = new ArrayList<>();
    for (KeyBlock block : KeyBlock.of(source.frontMatter()).orElse(List.of())) {
      own.add(block.with(fill, tame));
    }
    return own;
  }

  /** Where the writing begins in a body that does not say so: below its first question. */
  private static int begin(String body) {
    Matcher question = QUESTION.matcher(body);
    if (!question.find()) {
      return body.length();
    }
    int end = question.end();
    if (!isEmptyLine(body, end + 1)) {
      return end;
    }
    // A second empty line keeps what is written apart from the question.
    return isEmptyLine(body, end + 2) ? end + 2 : end + 1;
  }

  private static boolean isEmptyLine(String body, int start) {
    return start == body.length() || start < body.length() && body.charAt(start) == '\n';
  }
}
