package hoego.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.fxmisc.richtext.GenericStyledArea;

/** Finds controls that a screen reader could not name. */
final class Names {
  private Names() {}

  /** The controls below a node that have no name, in words. */
  static List<String> missing(Node root) {
    List<String> problems = new ArrayList<>();
    walk(root, root, problems);
    return problems;
  }

  private static void walk(Node root, Node node, List<String> problems) {
    if (!node.isVisible()) {
      return;
    }
    if (needsName(node) && !hasName(root, node)) {
      problems.add(node.toString());
    }
    // What a spinner or a picker is made of is named by it.
    if (node instanceof Parent parent
        && !(node instanceof Spinner<?>)
        && !(node instanceof ComboBoxBase<?>)) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        walk(root, child, problems);
      }
    }
  }

  private static boolean needsName(Node node) {
    if (node instanceof GenericStyledArea<?, ?, ?>) {
      return true;
    }
    if (!(node instanceof Control)
        || node instanceof ScrollBar
        || node instanceof SplitPane
        || node instanceof Separator
        || node instanceof MenuBar
        || node instanceof ScrollPane
        || node instanceof Label) {
      return false;
    }
    return node instanceof Labeled
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase<?>
        || node instanceof ListView<?>
        || node instanceof TableView<?>
        || node instanceof Spinner<?>
        || node instanceof Slider;
  }

  private static boolean hasName(Node root, Node node) {
    String said = node.getAccessibleText();
    if (said != null && !said.isBlank()) {
      return true;
    }
    if (node instanceof Labeled labeled
        && (labeled.getText() != null && !labeled.getText().isBlank() || isEmptyCell(labeled))) {
      return true;
    }
    return root.lookupAll(".label").stream()
        .anyMatch(label -> label instanceof Label l && l.getLabelFor() == node);
  }

  /** Cells and arrows say what they hold, or hold nothing. */
  private static boolean isEmptyCell(Labeled labeled) {
    return labeled instanceof javafx.scene.control.Cell<?>;
  }
}
