package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text can be read and every control has a name, in both themes, whatever is open. */
class AccessibilityTest {
  /** The newest sample shows most of what Markdown has; every kind of span is in this one. */
  private static final String EVERYTHING =
      """
      ---
      title: 회고 # 설명
      date: 2024-12-31 09:00:00 +0900
      categories: [회고, 개발]
      tags: [회고, 2024년]
      ---

      # 한 해를 *돌아보며*

      **굵게** *기울여* ~~지움~~ `코드` [링크](https://example.invalid) ![그림](없는.png) {{ site.title }}

      ## 둘째
      ### 셋째
      #### 넷째

      > 인용한 글

      - 하나
      - [ ] 할 일
      - [x] 한 일

      1. 첫째

      ```java
      int 답 = 42; // 답
      ```

      | 이름 | 값 |
      |---|---|
      | 가 | 1 |

      <div>HTML</div>

      ---
      """;

  enum Look {
    LIGHT(Command.THEME_LIGHT),
    DARK(Command.THEME_DARK);

    final Command command;

    Look(Command command) {
      this.command = command;
    }
  }

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void checkWindows() {
    List<String> problems =
        window.onFx(
            () -> {
              List<String> found = new ArrayList<>();
              for (Window each : Window.getWindows()) {
                Parent root = each.getScene().getRoot();
                root.applyCss();
                root.layout();
                found.addAll(Contrast.tooFaint(root));
                found.addAll(Names.missing(root).stream().map(it -> "no name: " + it).toList());
              }
              return found;
            });
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theWindowWithAPost(Look look) throws IOException {
    window.samples();
    window.open(window.post("_posts/2026-06-30-전부.md", EVERYTHING));
    window.run(look.command);
    window.run(Command.LINE_NUMBERS);
    window.pulses();
    checkWindows();
    assertThat(window.onFx(() -> Contrast.texts(window.app().stage().getScene().getRoot())))
        .isGreaterThan(60);
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(18);
          return true;
        });
    window.awaitSettled();
    window.pulses();
    checkWindows();
  }

  @ParameterizedTest
  @EnumSource
  void thePreviewOfAPost(Look look) {
    window.open(window.post("_posts/2026-06-30-전부.md", EVERYTHING));
    window.run(look.command);
    window.awaitSettled();
    assertThat(window.script(FAINT_IN_PAGE)).isEmpty();
    // The measure itself: a grey that is too light is found.
    window.script("document.querySelector('h2').style.color = 'var(--line)'; ''");
    assertThat(window.script(FAINT_IN_PAGE)).contains("둘째");
  }

  @ParameterizedTest
  @EnumSource
  void theWindowWithoutAFolder(Look look) throws IOException {
    window.start(java.util.Optional.empty(), java.util.Optional.empty());
    window.run(look.command);
    window.pulses();
    checkWindows();
  }

  @ParameterizedTest
  @EnumSource
  void aPostThatCantBeRead(Look look) throws IOException {
    window.samples();
    window.start(java.util.Optional.of(window.site().resolve("없음")), java.util.Optional.empty());
    window.run(look.command);
    window.pulses();
    checkWindows();
  }

  @ParameterizedTest
  @EnumSource
  void theFindBar(Look look) {
    window.open(window.post("_posts/2026-06-30-전부.md", EVERYTHING));
    window.run(look.command);
    window.run(Command.REPLACE);
    window.typeInto("#find-query", "가(");
    window.await("nothing", () -> window.text("#find-count").equals("결과 없음"));
    checkWindows();
    window.click("#find-regex");
    window.await("explained", () -> window.text("#find-message").startsWith("2번째"));
    checkWindows();
  }

  @ParameterizedTest
  @EnumSource
  void paletteOutlineAndCounts(Look look) throws IOException {
    window.samples();
    window.open(window.post("_posts/2026-06-30-전부.md", EVERYTHING));
    window.run(look.command);
    window.run(Command.TOGGLE_OUTLINE);
    window.run(Command.GO_TO);
    window.pulses();
    window.type("ㅎㄱ");
    checkWindows();
    window.run(Command.COMMANDS);
    window.pulses();
    checkWindows();
    window.push(KeyCode.ESCAPE);
    window.run(Command.COUNTS);
    window.pulses();
    checkWindows();
    window.push(KeyCode.ESCAPE);
    window.await(
        "the post is examined", () -> window.app().workspace().findings().settledProperty().get());
    window.run(Command.FINDINGS);
    window.await("the findings", () -> window.isThere(".finding-fix"));
    window.pulses();
    checkWindows();
  }

  /** What is dimmed is text as well: it is read over again while the next passage is thought of. */
  @ParameterizedTest
  @EnumSource
  void whatIsDimmedAndWhatIsSaidInPassing(Look look) {
    window.open(window.post("_posts/2026-06-30-전부.md", EVERYTHING));
    window.run(look.command);
    window.run(Command.DIMMING);
    window.run(Command.ZOOM_IN);
    window.awaitSettled();
    assertThat(window.text(".toast")).contains("110");
    checkWindows();
    window.run(Command.FOCUS_MODE);
    window.pulses();
    checkWindows();
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfTheSettings(Look look) throws IOException {
    window.samples();
    window.open();
    window.run(look.command);
    window.run(Command.SETTINGS);
    window.await("the settings", () -> window.isThere("#settings-pages"));
    for (int page = 0; page < 5; page++) {
      window.pulses();
      checkWindows();
      window.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    }
    window.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    window.push(KeyCode.TAB);
    window.push(KeyCode.TAB);
    window.push(KeyCode.DELETE);
    checkWindows();
    window.push(KeyCode.ENTER);
    checkWindows();
    window.push(KeyCode.K);
    checkWindows();
    window.push(KeyCode.CONTROL, KeyCode.B);
    window.await("asked", () -> window.text("#settings-keys-message").contains("“"));
    checkWindows();
  }

  static Stream<Command> dialogs() {
    return Stream.of(
        Command.GOAL,
        Command.NEW_POST,
        Command.EDIT_TEMPLATE,
        Command.RENAME_TAG,
        Command.RENAME,
        Command.SHORTCUTS,
        Command.ABOUT);
  }

  @ParameterizedTest
  @MethodSource("dialogs")
  void everyDialog(Command command) throws IOException {
    window.samples();
    window.open();
    for (Look look : Look.values()) {
      window.run(look.command);
      window.onFx(
          () -> {
            hoego.ui.task.Background.afterwards(() -> window.app().actions().run(command));
            return true;
          });
      window.await("a dialog", () -> dialogShows());
      window.pulses();
      checkWindows();
      window.push(KeyCode.ESCAPE);
      window.await("no dialog", () -> !dialogShows());
    }
  }

  @Test
  void theMeasureKnowsBlackOnWhite() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, Offset.offset(0.01));
    assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE))
        .isEqualTo(4.48, Offset.offset(0.01));
  }

  private static boolean dialogShows() {
    return Window.getWindows().stream()
        .anyMatch(each -> each instanceof Stage && each.getScene().getRoot() instanceof DialogPane);
  }

  /** The texts of the page that are too faint, by the same formula as the window's. */
  private static final String FAINT_IN_PAGE =
      """
      (function() {
        function rgb(c) { var m = c.match(/[\\d.]+/g).map(Number); return m.length < 4 ? m.concat(1) : m; }
        function lin(v) { v /= 255; return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); }
        function lum(c) { return 0.2126 * lin(c[0]) + 0.7152 * lin(c[1]) + 0.0722 * lin(c[2]); }
        function ground(e) {
          for (; e; e = e.parentElement) {
            var c = rgb(getComputedStyle(e).backgroundColor);
            if (c[3] > 0.99) return c;
          }
          return [255, 255, 255, 1];
        }
        var out = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, null, false), n;
        while ((n = walk.nextNode())) {
          if (!n.nodeValue.trim() || /STYLE|SCRIPT/.test(n.parentElement.tagName)) continue;
          var a = lum(rgb(getComputedStyle(n.parentElement).color)), b = lum(ground(n.parentElement));
          var ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 4.5) out.push(ratio.toFixed(2) + ' ' + n.nodeValue.trim());
        }
        return out.join('; ');
      })()
      """;
}
