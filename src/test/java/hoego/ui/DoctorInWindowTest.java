package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.doctor.FindingKind;
import hoego.doctor.Located;
import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The post doctor in the window: marks, the way from one to the next, mending, the folder's. */
class DoctorInWindowTest {
  private static final String HEAD = "---\ntitle: 글\ndate: 2025-04-01 10:00:00 +0900\n---\n";
  private static final String FIRST =
      "---\ntitle: 첫째\ndate: 2025-04-01 10:00:00 +0900\ntags: [3.10, 회고]\n---\n\n"
          + "글 ![그림](/assets/없음.png)\n\n{% 모름 %}\n";
  private static final String SECOND =
      HEAD.replace("2025-04-01", "2025-03-01") + "\n![그림](/assets/없음.png)\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path first = Path.of("");
  private Path second = Path.of("");

  private void open(String text) {
    window.post("_config.yml", "timezone: Asia/Seoul\n");
    window.post("assets/있음.png", "");
    first = window.post("_posts/2025-04-01-첫째.md", text);
    second = window.post("_posts/2025-03-01-second.md", SECOND);
    window.open(first);
    window.await(
        "the folder is known",
        () -> window.app().workspace().findings().folderProperty().get().whole());
    awaitExamined();
    window.focusEditor();
  }

  private void awaitExamined() {
    window.awaitSettled();
    window.await(
        "the post is examined", () -> window.app().workspace().findings().settledProperty().get());
    window.pulses();
  }

  private List<FindingKind> told() {
    return window.onFx(
        () ->
            window.app().workspace().findings().postProperty().get().stream()
                .map(each -> each.finding().kind())
                .toList());
  }

  private void awaitTold(FindingKind... kinds) {
    window.await("told are " + List.of(kinds), () -> told().equals(List.of(kinds)));
    awaitExamined();
  }

  /** The lines (0-based) with a sign in the margin, and what each sign says. */
  private List<String> signs() {
    return window.onFx(
        () ->
            window.robot().lookup(".remark-place").queryAll().stream()
                .filter(Node::isVisible)
                .sorted(
                    (one, other) ->
                        Double.compare(
                            one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .map(Node::getAccessibleText)
                .toList());
  }

  /** The words that are underlined in a line. */
  private String underlined(int line) {
    return window.onFx(
        () -> {
          StringBuilder words = new StringBuilder();
          String text = window.area().getText(line);
          int at = 0;
          for (var span : window.area().getStyleSpans(line)) {
            Collection<String> style = span.getStyle();
            if (style.stream().anyMatch(each -> each.startsWith("remark-"))) {
              words.append(text, at, at + span.getLength());
            }
            at += span.getLength();
          }
          return words.toString();
        });
  }

  private void openList() {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    window.await(
        "the list has the keyboard",
        () ->
            window.robot().lookup("#findings-list").tryQuery().map(Node::isFocused).orElse(false));
    window.pulses();
  }

  private Set<String> listed() {
    return window.onFx(
        () -> {
          Set<String> names = new TreeSet<>();
          for (Label label : window.robot().lookup(".finding-name").queryAllAs(Label.class)) {
            if (label.getScene() != null && label.localToScreen(0, 0) != null) {
              names.add(label.getText());
            }
          }
          return names;
        });
  }

  @Test
  void marksLinesAndWordsAndSaysWhatJekyllWouldDo() {
    open(FIRST);
    assertThat(told())
        .containsExactly(
            FindingKind.CHANGED_VALUE, FindingKind.MISSING_IMAGE, FindingKind.LIQUID_STOPS);
    assertThat(signs()).hasSize(3);
    assertThat(signs().getFirst()).contains("3.10", "Jekyll이 보여 주는 값: “3.1”", "따옴표");
    assertThat(underlined(3)).isEqualTo("3.10");
    assertThat(underlined(6)).isEqualTo("/assets/없음.png");
    assertThat(underlined(0)).isEmpty();
    assertThat(window.text("#status-findings")).isEqualTo("3");

    window.run(Command.LINE_NUMBERS);
    window.pulses();
    assertThat(signs()).as("beside the numbers too").hasSize(3);
  }

  @Test
  void hoveringASignTellsAndAClickOpensTheListAtIt() {
    open(FIRST);
    window
        .robot()
        .moveTo(window.robot().lookup(".remark-place").<Node>queryAll().iterator().next());
    window.await("the tip", () -> tipShows("3.10"));
    window.click(".remark-place");
    window.await("the list", () -> window.isThere("#findings-list"));
    assertThat(listed()).contains("다르게 읽히는 값");
    window.push(KeyCode.ESCAPE);
    window.await("it is gone", () -> !window.isThere("#findings-list"));
  }

  @Test
  void marksStayWithTheirWordsAndFollowTheText() {
    open(FIRST);
    window.caret(FIRST.indexOf("글 !["));
    window.type("새 ");
    assertThat(underlined(6)).isEqualTo("/assets/없음.png");
    window.push(KeyCode.ENTER);
    window.await("one line below", () -> underlined(7).equals("/assets/없음.png"));
    awaitExamined();
    assertThat(signs()).hasSize(3);
    window.onFx(
        () -> {
          int at = window.editorText().indexOf("없음");
          window.app().editor().select(at, at + 2);
          return true;
        });
    window.type("있음");
    awaitTold(FindingKind.CHANGED_VALUE, FindingKind.LIQUID_STOPS);
    assertThat(underlined(7)).isEmpty();
    assertThat(window.text("#status-findings")).isEqualTo("2");
  }

  @Test
  void keysGoRoundFromOneToTheNextAndMendInOneStepOfUndo() {
    open(FIRST);
    window.caret(0);
    window.push(KeyCode.F9);
    assertThat(window.caret()).isEqualTo(FIRST.indexOf("3.10"));
    window.await("it is said", () -> tipShows("3.10"));
    window.push(KeyCode.F9);
    assertThat(window.caret()).isEqualTo(FIRST.indexOf("/assets"));
    window.push(KeyCode.F9);
    window.push(KeyCode.F9);
    assertThat(window.caret()).isEqualTo(FIRST.indexOf("3.10"));
    window.push(KeyCode.SHIFT, KeyCode.F9);
    assertThat(window.caret()).isEqualTo(FIRST.indexOf("{% 모름"));
    window.push(KeyCode.F9);

    window.push(KeyCode.CONTROL, KeyCode.PERIOD);
    String mended = FIRST.replace("3.10", "\"3.10\"");
    window.await("it is mended", () -> window.editorText().equals(mended));
    awaitTold(FindingKind.MISSING_IMAGE, FindingKind.LIQUID_STOPS);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.editorText()).isEqualTo(FIRST);
    awaitTold(FindingKind.CHANGED_VALUE, FindingKind.MISSING_IMAGE, FindingKind.LIQUID_STOPS);
    assertThat(window.app().workspace().dirtyProperty().get()).isFalse();
  }

  private boolean tipShows(String words) {
    return javafx.stage.Window.getWindows().stream()
        .anyMatch(
            each ->
                each instanceof javafx.scene.control.Tooltip tip && tip.getText().contains(words));
  }

  @Test
  void askedToMendWhereNothingCanBeItSaysSoAndGoesOn() {
    open(FIRST);
    window.caret(FIRST.indexOf("/assets"));
    window.push(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(window.caret()).isEqualTo(FIRST.indexOf("{% 모름"));
    assertThat(window.text(".toast")).isEqualTo("바로 고칠 것이 여기에는 없어 다음 문제로 갔습니다.");
    assertThat(window.editorText()).isEqualTo(FIRST);
  }

  @Test
  void aFixThatIsAskedForBeforeTheTextIsExaminedAgainMendsWhatIsThereNow() {
    open(FIRST);
    window.caret(FIRST.indexOf("3.10"));
    String typed = FIRST.replace("title: 첫째", "title: 더 긴 제목");
    window.onFx(
        () -> {
          Located found = window.app().workspace().findings().postProperty().get().getFirst();
          int at = FIRST.indexOf("첫째");
          window.area().replaceText(at, at + 2, "더 긴 제목");
          window.app().workspace().findings().fix(found);
          return true;
        });
    window.await(
        "it is mended", () -> window.editorText().equals(typed.replace("3.10", "\"3.10\"")));
  }

  @Test
  void theListTellsGoesThereAndMends() {
    open(FIRST);
    window.caret(0);
    openList();
    assertThat(listed()).contains("다르게 읽히는 값", "없는 이미지");
    window.push(KeyCode.DOWN);
    window.push(KeyCode.ENTER);
    window.await("it is gone", () -> !window.isThere("#findings-list"));
    window.await("the caret is there", () -> window.caret() == FIRST.indexOf("/assets"));
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();

    window.click("#status-findings");
    window.await("the list", () -> window.isThere("#findings-list"));
    window.pulses();
    window.click(".finding-fix");
    window.await("it is mended", () -> window.editorText().contains("\"3.10\""));
    window.await("one less", () -> !listed().contains("다르게 읽히는 값"));
    window.push(KeyCode.ESCAPE);
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.editorText()).isEqualTo(FIRST);
  }

  @Test
  void theFoldersAreMarkedInTheListAndGoneTo() {
    window.post("assets/안쓰임.png", "");
    open(FIRST.replace("없음", "있음"));
    window.await(
        "the other post is marked",
        () ->
            window.listed().stream().anyMatch(row -> row.contains("글, ") && row.contains("문제 1개")));
    openList();
    window.click("#findings-folder");
    window.await("both posts", () -> listed().containsAll(Set.of("없는 이미지")));
    ListView<?> list =
        window.onFx(() -> window.robot().lookup("#findings-list").queryAs(ListView.class));
    int other =
        window.onFx(
            () -> {
              for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).toString().contains("second.md")
                    && list.getItems().get(i).toString().contains("MISSING_IMAGE")) {
                  return i;
                }
              }
              return -1;
            });
    assertThat(other).isPositive();
    assertThat(window.onFx(() -> list.getItems().toString())).contains("assets/안쓰임.png");
    window.onFx(
        () -> {
          list.requestFocus();
          list.getSelectionModel().clearAndSelect(other);
          return true;
        });
    window.push(KeyCode.ENTER);
    window.awaitPost(second);
    window.await("the caret is there", () -> window.caret() == SECOND.indexOf("/assets"));
  }

  @Test
  void theMarkInTheListGoesWhenThePostIsMendedAndSaved() throws Exception {
    open(FIRST.replace("없음", "있음").replace("{% 모름 %}", "").replace("3.10", "삼"));
    window.await(
        "the other post is marked",
        () -> window.listed().stream().anyMatch(row -> row.contains("문제 1개")));
    Files.writeString(second, SECOND.replace("없음", "있음"));
    window.await(
        "the mark is gone", () -> window.listed().stream().noneMatch(row -> row.contains("문제 1개")));
  }

  @Test
  void lineEndsThatHideTheFrontMatterAreMendedByKeyAndSaved() throws Exception {
    open((HEAD + "본문\n").replace('\n', '\r'));
    awaitTold(FindingKind.LONE_RETURNS);
    assertThat(window.script("document.body.innerText"))
        .as("shown as Jekyll publishes it")
        .contains("title: 글");
    window.caret(0);
    window.push(KeyCode.CONTROL, KeyCode.PERIOD);
    awaitTold();
    assertThat(first).content().isEqualTo(HEAD + "본문\n");
    assertThat(window.editorText()).isEqualTo(HEAD + "본문\n");
    assertThat(window.app().workspace().dirtyProperty().get()).isFalse();
    window.await(
        "the preview sees it",
        () -> !window.script("document.body.innerText").contains("title: 글"));
  }

  @Test
  void nothingIsWrongWhileASyllableIsComposed() {
    open(HEAD + "\n글 ![그림](/assets/있음.png)\n");
    assertThat(told()).isEmpty();
    int at = window.editorText().indexOf(".png");
    window.caret(at);
    window.onFx(
        () -> {
          InputMethod.IBUS.compose(window.area(), "ㄱ");
          return true;
        });
    window.awaitSettled();
    assertThat(told()).as("what is composed is no part of the post").isEmpty();
    assertThat(signs()).isEmpty();
    window.onFx(
        () -> {
          InputMethod.IBUS.commit(window.area(), "가", "");
          return true;
        });
    awaitTold(FindingKind.MISSING_IMAGE);
    assertThat(underlined(5)).isEqualTo("/assets/있음가.png");
  }

  @Test
  void aKindThatIsNotToBeToldIsKeptAndComesBackFromTheSettings() {
    open(FIRST);
    openList();
    window
        .robot()
        .rightClickOn(window.robot().lookup(".finding-name").<Node>queryAll().iterator().next());
    window.await("the menu", () -> window.isThere("#findings-untell"));
    window.click("#findings-untell");
    awaitTold(FindingKind.MISSING_IMAGE, FindingKind.LIQUID_STOPS);
    window.await(
        "it is kept",
        () ->
            new SettingsFolder(window.kept())
                .settings()
                .doctor()
                .untold()
                .equals(List.of("changed-value")));
    window.push(KeyCode.ESCAPE);
    window.push(KeyCode.ESCAPE);
    window.push(KeyCode.CONTROL, KeyCode.COMMA);
    window.await("the settings", () -> window.isThere("#settings-pages"));
    window.push(KeyCode.DOWN);
    window.click("#settings-doctor-all");
    awaitTold(FindingKind.CHANGED_VALUE, FindingKind.MISSING_IMAGE, FindingKind.LIQUID_STOPS);
    window.click("#settings-doctor");
    awaitTold();
    window.await("no signs", () -> signs().isEmpty());
    assertThat(underlined(3)).isEmpty();
    assertThat(window.listed()).noneMatch(row -> row.contains("문제 "));
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void habitsOfTheFolderAreNotTold() {
    for (int i = 1; i <= 9; i++) {
      window.post("_posts/2025-01-0" + i + "-p.md", "---\ntitle: 글 " + i + "\n---\n");
    }
    open("---\ntitle: 날짜 없는 글\n---\n\n[x](#없음)\n");
    awaitTold(FindingKind.BROKEN_ANCHOR);
  }
}
