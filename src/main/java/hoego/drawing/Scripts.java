package hoego.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;

/**
 * A library of JavaScript that is given text and answers, and can do nothing else: it knows no
 * file, no network, no page and no Java.
 *
 * <p>Read when first called. Not for use by two threads at once.
 */
final class Scripts {
  /** In calls of JavaScript: what nests deeper is given up before it fills the memory. */
  private static final int DEEPEST = 4_000;

  private static final int INSTRUCTIONS_BETWEEN_LOOKS = 20_000;

  /** The scripts that come with Hoego are not to be late because a machine is. */
  private static final long LOADING_MILLIS = 60_000;

  private final String library;
  private final String answer;
  private final Watched watched = new Watched();
  private @Nullable ScriptableObject scope;

  /** The answer did not come, for the text or for the time. */
  static final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private NoAnswer(Throwable cause) {
      super(cause);
    }
  }

  /**
   * A library.
   *
   * @param library the name of a script beside this class
   * @param answer a function in JavaScript that asks it
   */
  Scripts(String library, String answer) {
    this.library = library;
    this.answer = answer;
  }

  /**
   * Calls the function.
   *
   * @param arguments texts and booleans
   * @return what it returned, in Rhino's types
   * @throws NoAnswer where it threw, or took longer than {@code millis}
   */
  Object call(long millis, Object... arguments) throws NoAnswer {
    try (Context context = watched.enterContext()) {
      ScriptableObject known = scope;
      if (known == null) {
        watched.endIn(LOADING_MILLIS);
        known = loaded(context);
        scope = known;
      }
      watched.endIn(millis);
      Function function = (Function) ScriptableObject.getProperty(known, "answer");
      return function.call(context, known, known, arguments);
    } catch (RhinoException refused) {
      throw new NoAnswer(refused);
    } catch (TimeUp | StackOverflowError broken) {
      // Whatever it was at may be half done.
      scope = null;
      throw new NoAnswer(broken);
    }
  }

  private ScriptableObject loaded(Context context) {
    ScriptableObject fresh = context.initSafeStandardObjects();
    context.evaluateString(
        fresh, "var console = { log: n, warn: n, error: n }; function n() {}", "console", 1, null);
    Script script = context.compileString(source(), library, 1, null);
    script.exec(context, fresh, fresh);
    context.evaluateString(fresh, answer, "answer", 1, null);
    return fresh;
  }

  private String source() {
    try (InputStream in =
        Objects.requireNonNull(Scripts.class.getResourceAsStream(library), library)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** No script can catch it. */
  private static final class TimeUp extends Error {
    private static final long serialVersionUID = 1L;

    TimeUp() {
      super("past the deadline", null, false, false);
    }
  }

  /** Looks at the clock while scripts run, inside regular expressions too. */
  private static final class Watched extends ContextFactory {
    private long end;

    void endIn(long millis) {
      end = System.nanoTime() + millis * 1_000_000;
    }

    @Override
    protected Context makeContext() {
      Context context = super.makeContext();
      context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
      context.setInterpretedMode(true);
      context.setMaximumInterpreterStackDepth(DEEPEST);
      context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_LOOKS);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
      if (System.nanoTime() - end > 0) {
        throw new TimeUp();
      }
    }
  }
}
