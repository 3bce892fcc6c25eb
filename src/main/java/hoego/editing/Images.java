package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.List;
import java.util.stream.Collectors;

/** Puts images in. */
public final class Images {
  /**
   * An image to be put in.
   *
   * @param alt the text in its place, as read
   * @param address as it is to stand in the post
   */
  public record Image(String alt, String address) {
    String markdown() {
      return "![" + escaped() + "](" + address + ")";
    }

    /** Signs that would end the text, or begin a table, code or a tag, have a backslash. */
    private String escaped() {
      return alt.strip().replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]|`<]", "\\\\$0");
    }
  }

  private Images() {}

  /**
   * Puts images in place of what is selected, the first one's text selected to be typed over:
   * several on a line each; in the front matter their addresses alone.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static EditCommand put(List<Image> images) {
    if (images.isEmpty()) {
      throw new IllegalArgumentException("no images");
    }
    return state -> put(state, images);
  }

  private static Transaction put(EditState state, List<Image> images) {
    String text = state.text();
    Selection selection = state.selection();
    if (Ground.inFrontMatter(text, selection.start())) {
      String addresses = images.stream().map(Image::address).collect(Collectors.joining("\n"));
      return transaction(selection, addresses, addresses.length(), addresses.length());
    }
    String markdown = images.stream().map(Image::markdown).collect(Collectors.joining("\n"));
    boolean several = images.size() > 1;
    int start = selection.start();
    int end = selection.end();
    boolean lineBegins = text.substring(Ground.lineStart(text, start), start).isBlank();
    boolean lineEnds = text.substring(end, Ground.lineEnd(text, end)).isBlank();
    String before = several && !lineBegins ? "\n" : "";
    String after = several && !lineEnds ? "\n" : "";
    int alt = before.length() + 2;
    int altEnd = alt + images.getFirst().escaped().length();
    return transaction(selection, before + markdown + after, alt, altEnd);
  }

  private static Transaction transaction(Selection selection, String text, int anchor, int caret) {
    return new Transaction(
        TextChange.of(TextEdit.replace(selection.start(), selection.end(), text)),
        new Selection(selection.start() + anchor, selection.start() + caret));
  }
}
