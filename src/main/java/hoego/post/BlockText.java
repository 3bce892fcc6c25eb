package hoego.post;

/** Writes a text as the block scalar that stands in its place: header, indentation, last lines. */
final class BlockText {
  private BlockText() {}

  /**
   * The block with another text.
   *
   * @param start of the block's header
   * @param end behind the block's last line end
   */
  static String write(String post, int start, int end, String text) {
    String block = post.substring(start, end);
    int headerEnd = block.indexOf('\n');
    if (headerEnd < 0) {
      return block;
    }
    String header = block.substring(0, headerEnd + 1);
    String body = block.substring(headerEnd + 1);
    String indent = indent(body);
    boolean folded = header.startsWith(">");
    StringBuilder lines = new StringBuilder(header);
    String whole = text.replaceAll("\\n+\\z", "");
    for (String line : whole.split("\n", -1)) {
      if (lines.length() > header.length()) {
        lines.append(folded && !line.isEmpty() ? "\n\n" : "\n");
      }
      lines.append(line.isEmpty() ? "" : indent + line);
    }
    int content = body.length();
    while (content > 0 && body.charAt(content - 1) == '\n') {
      content--;
    }
    return lines.append(content == body.length() ? "\n" : body.substring(content)).toString();
  }

  private static String indent(String body) {
    for (String line : body.split("\n")) {
      String stripped = line.stripLeading();
      if (!stripped.isEmpty()) {
        return line.substring(0, line.length() - stripped.length());
      }
    }
    return "  ";
  }
}
