package hoego.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts run apart from everything, and no longer than they may. */
class ScriptsTest {
  private static Object said(String script) throws Scripts.NoAnswer {
    return new Scripts("katex.js", "function answer(a) { " + script + " }").call(2_000, "글");
  }

  @Test
  void textGoesInAndComesOut() throws Scripts.NoAnswer {
    assertThat(said("return a + '!'")).hasToString("글!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "javax",
        "Packages",
        "JavaAdapter",
        "JavaImporter",
        "importPackage",
        "getClass",
        "load",
        "print",
        "quit",
        "readFile",
        "XMLHttpRequest",
        "fetch",
        "document",
        "window",
        "require",
        "process",
        "setTimeout"
      })
  void nothingIsAtHand(String name) throws Scripts.NoAnswer {
    assertThat(said("return typeof " + name)).hasToString("undefined");
  }

  @Test
  void whatIsGivenHasNoWayToJava() throws Scripts.NoAnswer {
    assertThat(said("return typeof a + typeof a.getClass + typeof a.getBytes"))
        .hasToString("stringundefinedundefined");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (;;) {}",
        "for (;;) { try { for (;;) {} } catch (e) {} finally { a = 1; } }",
        "return /^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')",
        "function f() { return f() + 1; } return f()",
        "throw new Error('no')",
        "return nothing.at.all"
      })
  void aScriptThatDoesNotAnswerIsGivenUp(String script) throws Scripts.NoAnswer {
    Scripts scripts =
        new Scripts(
            "katex.js", "function answer(run) { if (run) { " + script + " } return 'ready'; }");
    assertThat(scripts.call(2_000, false)).hasToString("ready");
    long start = System.nanoTime();
    assertThatThrownBy(() -> scripts.call(300, true)).isInstanceOf(Scripts.NoAnswer.class);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    assertThat(scripts.call(2_000, false)).hasToString("ready");
  }
}
