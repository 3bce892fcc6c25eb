package hoego.ui.library;

import hoego.post.PostProblem;
import hoego.ui.action.Texts;
import java.util.Locale;

/** Says in words what keeps a post from being read as meant. */
public final class ProblemText {
  private ProblemText() {}

  /** One or two sentences: what is the matter, and what to do. */
  public static String of(PostProblem problem, Texts texts) {
    String key = "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.now(key, problem.line() + 1, problem.column() + 1, problem.cause());
  }
}
