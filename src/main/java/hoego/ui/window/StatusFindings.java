package hoego.ui.window;

import hoego.doctor.FindingKind;
import hoego.doctor.Located;
import hoego.doctor.Severity;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.doctor.FindingsPane;
import hoego.ui.doctor.SeveritySign;
import hoego.ui.workspace.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** How many findings the open post has, in the status bar; a click tells which. FX thread only. */
public final class StatusFindings extends Button {
  private final Texts texts;
  private final Findings findings;
  private final Overlay overlay;
  private final FindingsPane pane;
  private final Supplier<@Nullable Path> folder;
  private final SeveritySign sign = new SeveritySign();

  /**
   * A button that opens the list of findings.
   *
   * @param folder the opened folder
   * @param onUntell hears of a kind that is not to be told any more
   */
  public StatusFindings(
      Texts texts,
      Findings findings,
      Overlay overlay,
      Supplier<@Nullable Path> folder,
      Consumer<FindingKind> onUntell) {
    this.texts = texts;
    this.findings = findings;
    this.overlay = overlay;
    this.folder = folder;
    pane = new FindingsPane(texts, doing(onUntell));
    setId("status-findings");
    getStyleClass().add("status-button");
    // A button that takes the focus on a click turns Hangul mode off under fcitx5.
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
    setGraphic(sign);
    findings.postProperty().addListener((of, was, is) -> update());
    findings.folderProperty().addListener((of, was, is) -> refresh());
    texts.messagesProperty().addListener((of, was, is) -> update());
    update();
  }

  /**
   * Says what the command does.
   *
   * @param onSign takes who hears the line (0-based) whose sign in the margin is clicked
   */
  public void bind(Actions actions, Consumer<IntConsumer> onSign) {
    actions.on(Command.FINDINGS, this::toggle);
    setOnAction(event -> actions.run(Command.FINDINGS));
    onSign.accept(this::open);
  }

  private FindingsPane.Doing doing(Consumer<FindingKind> onUntell) {
    return new FindingsPane.Doing() {
      @Override
      public void goTo(Path post, Located located) {
        overlay.close();
        findings.goTo(post, located);
      }

      @Override
      public void fix(Located located) {
        findings.fix(located);
      }

      @Override
      public void untell(FindingKind kind) {
        onUntell.accept(kind);
      }
    };
  }

  private void toggle() {
    if (overlay.shows(pane)) {
      overlay.close();
    } else {
      open(0);
    }
  }

  private void open(int line) {
    pane.show(content());
    pane.begin(line);
    overlay.show(pane, Pos.BOTTOM_LEFT, new Insets(20, 20, 38, 12), pane.focusTarget());
  }

  private FindingsPane.Content content() {
    return new FindingsPane.Content(
        findings.openPost(),
        findings.isMendable(),
        findings.postProperty().get(),
        folder.get(),
        findings.folderProperty().get());
  }

  private void refresh() {
    if (overlay.shows(pane)) {
      pane.show(content());
    }
  }

  private void update() {
    List<Located> found = findings.postProperty().get();
    boolean shown = findings.openPost() != null;
    setVisible(shown);
    setManaged(shown);
    if (found.isEmpty()) {
      sign.setIconLiteral("bi-check2");
      sign.getStyleClass().removeAll("finding-error", "finding-warning", "finding-info");
      setText("");
    } else {
      sign.show(
          found.stream()
              .map(each -> each.finding().severity())
              .min(Enum::compareTo)
              .orElse(Severity.INFO));
      setText(Integer.toString(found.size()));
    }
    String said = texts.now("command.findings").replace("…", "");
    setAccessibleText(
        said
            + ": "
            + (found.isEmpty()
                ? texts.now("findings.nothing")
                : texts.now("findings.post", found.size())));
    refresh();
  }
}
