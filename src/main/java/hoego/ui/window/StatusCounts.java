package hoego.ui.window;

import hoego.count.TextCounts;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.workspace.Counting;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The counts in the status bar, as many of them as there is room for, and how near the goal is. FX
 * thread only.
 */
public final class StatusCounts extends HBox {
  private static final double GOAL_WIDTH = 56;

  private final Texts texts;
  private final Counting counting;
  private final Overlay overlay;
  private final CountsPopup popup;
  private final Button button = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final FontIcon reached = new FontIcon("bi-check-circle-fill");
  private int goal;
  private double room = Double.MAX_VALUE;

  /** Counts that tell more when they are clicked. */
  public StatusCounts(Texts texts, Counting counting, Overlay overlay, Actions actions) {
    this.texts = texts;
    this.counting = counting;
    this.overlay = overlay;
    popup =
        new CountsPopup(
            texts,
            () -> {
              overlay.close();
              actions.run(Command.GOAL);
            });
    getStyleClass().add("status-counts");
    button.setId("status-counts");
    button.getStyleClass().add("status-button");
    // A button that takes the focus on a click turns Hangul mode off under fcitx5.
    button.setFocusTraversable(false);
    button.setOnAction(event -> actions.run(Command.COUNTS));
    button.setMinWidth(USE_PREF_SIZE);
    reached.getStyleClass().add("goal-reached");
    bar.setId("status-goal");
    bar.getStyleClass().add("goal-bar");
    bar.setMinWidth(GOAL_WIDTH);
    bar.setPrefWidth(GOAL_WIDTH);
    bar.setMaxWidth(GOAL_WIDTH);
    getChildren().addAll(button, bar);
    counting.post().addListener((of, was, is) -> update());
    counting.selected().addListener((of, was, is) -> update());
    texts.messagesProperty().addListener((of, was, is) -> update());
    update();
  }

  /** Shows the way to so many characters, none for 0. */
  public void setGoal(int characters) {
    goal = characters;
    update();
  }

  /** Shows every count there is, or puts them away. */
  public void toggleAll() {
    TextCounts post = counting.post().get();
    if (overlay.shows(popup)) {
      overlay.close();
    } else if (post != null) {
      popup.show(post, counting.selected().get(), goal);
      overlay.show(popup, Pos.BOTTOM_LEFT, new Insets(20, 20, 38, 12), popup);
    }
  }

  /** Takes no more than {@code width} pixels: the longest text that fits, or else the shortest. */
  void fit(double width) {
    if (width != room) {
      room = width;
      update();
    }
  }

  private void update() {
    TextCounts post = counting.post().get();
    setVisible(post != null);
    setManaged(post != null);
    if (post == null) {
      return;
    }
    TextCounts selected = counting.selected().get();
    boolean towards = goal > 0 && selected == null;
    if (overlay.shows(popup)) {
      popup.show(post, selected, goal);
    }
    bar.setVisible(towards);
    bar.setManaged(towards);
    bar.setProgress(goal == 0 ? 0 : Math.min(1, (double) post.characters() / goal));
    bar.setAccessibleText(
        texts.now("goal.progress", post.characters(), goal, percent(post.characters(), goal)));
    button.setGraphic(towards && post.characters() >= goal ? reached : null);
    List<String> wordings = wordings(post, selected, towards);
    String shown = wordings.getLast();
    double left = room - (towards ? GOAL_WIDTH + getSpacing() : 0) - 40;
    for (String wording : wordings) {
      if (width(wording) <= left) {
        shown = wording;
        break;
      }
    }
    button.setText(shown);
    button.setAccessibleText(
        texts.now("command.counts").replace("…", "") + ": " + wordings.getFirst());
  }

  /** The longest first. */
  private List<String> wordings(TextCounts post, @Nullable TextCounts selected, boolean towards) {
    TextCounts counts = selected == null ? post : selected;
    Object[] values = {
      counts.characters(),
      counts.letters(),
      counts.sheets(),
      counts.minutes(),
      goal,
      percent(counts.characters(), goal)
    };
    List<String> keys =
        selected != null
            ? List.of("counts.selected", "counts.selected-some", "counts.selected-one")
            : towards
                ? List.of("counts.goal", "counts.goal-some", "counts.goal-one")
                : List.of("counts.post", "counts.post-some", "counts.post-one");
    return keys.stream().map(key -> texts.now(key, values)).toList();
  }

  /** In percent, rounded down: only what is reached is a hundred. */
  static int percent(int characters, int goal) {
    return goal == 0 ? 0 : (int) (100L * characters / goal);
  }

  private double width(String wording) {
    Text measured = new Text(wording);
    measured.setFont(button.getFont());
    return measured.getLayoutBounds().getWidth();
  }
}
