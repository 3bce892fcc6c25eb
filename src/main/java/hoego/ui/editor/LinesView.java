package hoego.ui.editor;

import java.util.BitSet;
import java.util.List;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/** A text to be read, some of its lines marked. FX thread only. */
public final class LinesView extends VirtualizedScrollPane<StyleClassedTextArea> {
  private LinesView(StyleClassedTextArea area) {
    super(area);
  }

  /**
   * Shows a text.
   *
   * @param id the area's id
   * @param name what it is, for those who hear it
   * @param marked the lines to mark, 0-based
   */
  public static LinesView of(String id, String name, String text, BitSet marked) {
    StyleClassedTextArea area = new StyleClassedTextArea(false);
    area.getStyleClass().addAll("lines-view");
    area.setId(id);
    area.setAccessibleText(name);
    area.setEditable(false);
    area.setWrapText(true);
    area.replaceText(text);
    area.moveTo(0);
    marked.stream()
        .takeWhile(line -> line < area.getParagraphs().size())
        .forEach(line -> area.setParagraphStyle(line, List.of("marked-line")));
    int first = marked.nextSetBit(0);
    area.showParagraphAtTop(Math.max(0, first - 3));
    return new LinesView(area);
  }
}
