package hoego.ui.editor;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** The events of real input methods, in the order in which each was seen to send them. */
public enum InputMethod {
  /** Empties the pre-edit before it commits; commits to the field that it composed in. */
  IBUS {
    @Override
    public void commit(Node target, String text, String next) {
      send(target, "", "");
      send(target, text, "");
      if (!next.isEmpty()) {
        send(target, "", next);
      }
    }
  },
  /** Commits, then empties; when the keyboard is taken away, commits to who has it then. */
  FCITX5 {
    @Override
    public void commit(Node target, String text, String next) {
      send(target, text, "");
      send(target, "", next);
    }
  },
  /** Commits a syllable and begins the next in one event. */
  WINDOWS {
    @Override
    public void commit(Node target, String text, String next) {
      send(target, text, next);
    }
  },
  /**
   * Replaces the marked text by the committed and marks anew, with the caret even where nothing is
   * composed; when the keyboard is taken away it unmarks, which is a commit of nothing.
   */
  MACOS {
    @Override
    public void commit(Node target, String text, String next) {
      send(target, text, "", text.length());
      if (!next.isEmpty()) {
        send(target, "", next);
      }
    }
  };

  /** Commits a syllable and goes on with the next, which may be empty. */
  public abstract void commit(Node target, String text, String next);

  /** Shows a syllable that is being composed. */
  public void compose(Node target, String preEdit) {
    send(target, "", preEdit);
  }

  /** What it still sends when the keyboard was taken away while it composed. */
  public void interrupted(Node before, Node now, String preEdit) {
    switch (this) {
      case IBUS -> {
        send(before, "", "");
        send(before, preEdit, "");
      }
      case FCITX5 -> {
        send(before, "", "");
        send(now, preEdit, "");
      }
      case WINDOWS -> send(before, preEdit, "");
      case MACOS -> {
        send(before, "", "", preEdit.length());
        send(before, preEdit, "", preEdit.length());
      }
    }
  }

  public static void send(Node target, String committed, String composed) {
    send(target, committed, composed, composed.length());
  }

  static void send(Node target, String committed, String composed, int caret) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.SELECTED_RAW));
    Event.fireEvent(
        target,
        new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, caret));
  }
}
