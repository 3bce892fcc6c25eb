package hoego.liquid;

import hoego.liquid.Problem.Reason;
import hoego.liquid.TemplateTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template; what it can't understand becomes a node that says so, and the rest goes on.
 *
 * <p>Where Liquid 4, which most sites have, and Liquid 5 differ, what either of them takes is
 * taken.
 */
final class TemplateReader {
  /** Tags that end at {@code end…}, and the tags that part them. */
  private static final Set<String> BLOCKS =
      Set.of(
          "if",
          "unless",
          "case",
          "for",
          "tablerow",
          "capture",
          "ifchanged",
          "highlight",
          "comment");

  private static final Pattern TAG =
      Pattern.compile("\\A\\{%(-?)\\s*(#|\\w+)\\s*(.*?)(-?)%\\}\\z", Pattern.DOTALL);

  private final TemplateTokens tokens;
  private boolean trimNext;
  private final Deque<String> open = new ArrayDeque<>();

  /** What could not be understood so far. */
  private final List<Node.Failed> failures = new ArrayList<>();

  private TemplateReader(TemplateTokens tokens) {
    this.tokens = tokens;
  }

  /** Reads a text whose first line has the number {@code firstLine}. */
  static List<Node> read(String text, int firstLine) {
    return new TemplateReader(TemplateTokens.of(text, firstLine)).document();
  }

  /** Reads the lines of a {@code liquid} tag. */
  static List<Node> readLines(String text, int firstLine) {
    return new TemplateReader(TemplateTokens.ofLines(text, firstLine)).document();
  }

  /** One part of a block: what follows the block's own tag, or {@code else}, {@code when} … */
  record Part(String name, String markup, int line, String source, List<Node> nodes) {}

  private List<Node> document() {
    List<Node> nodes = new ArrayList<>();
    while (tokens.hasNext()) {
      Tag stray = nodes(nodes);
      if (stray != null) {
        fail(
            nodes, new LiquidFailure(Reason.STRAY_TAG, stray.name()), stray.line(), stray.source());
      }
    }
    return nodes;
  }

  private record Tag(String name, String markup, int line, String source) {}

  /** Reads nodes up to a tag that is no node's beginning, which is given back; null at the end. */
  private @Nullable Tag nodes(List<Node> nodes) {
    while (tokens.hasNext()) {
      Token token = tokens.next();
      if (token.isTag()) {
        Tag tag = tag(token, nodes);
        if (tag != null) {
          return tag;
        }
      } else if (token.isOutput()) {
        output(token, nodes);
      } else {
        text(token, nodes);
      }
    }
    return null;
  }

  private void text(Token token, List<Node> nodes) {
    String text = token.text();
    int line = token.line();
    if (trimNext) {
      int from = 0;
      while (from < text.length() && Markup.isSpace(text.charAt(from))) {
        line += text.charAt(from) == '\n' ? 1 : 0;
        from++;
      }
      text = text.substring(from);
      trimNext = false;
    }
    if (!text.isEmpty()) {
      nodes.add(new Node.Text(text, line));
    }
  }

  private static void trimBefore(List<Node> nodes) {
    if (!nodes.isEmpty() && nodes.getLast() instanceof Node.Text before) {
      String text = before.text();
      int end = text.length();
      while (end > 0 && Markup.isSpace(text.charAt(end - 1))) {
        end--;
      }
      nodes.removeLast();
      if (end > 0) {
        nodes.add(new Node.Text(text.substring(0, end), before.line()));
      }
    }
  }

  private void output(Token token, List<Node> nodes) {
    String text = token.text();
    trimNext = false;
    if (!text.endsWith("}}") || text.length() < 4) {
      notTerminated(token, nodes);
      return;
    }
    int from = 2;
    int to = text.length() - 2;
    if (from < to && text.charAt(from) == '-') {
      trimBefore(nodes);
      from++;
    }
    if (from < to && text.charAt(to - 1) == '-') {
      trimNext = true;
      to--;
    }
    int line = token.line();
    try {
      nodes.add(new Node.Value(Filtered.read(text.substring(from, to)), line, text));
    } catch (LiquidFailure failure) {
      fail(nodes, failure, line, text);
    }
  }

  private void notTerminated(Token token, List<Node> nodes) {
    fail(nodes, new LiquidFailure(Reason.NOT_TERMINATED, ""), token.line(), token.text());
  }

  private void fail(List<Node> nodes, LiquidFailure failure, int line, String source) {
    Node.Failed failed = new Node.Failed(failure, line, source);
    failures.add(failed);
    nodes.add(failed);
  }

  private @Nullable Tag tag(Token token, List<Node> nodes) {
    trimNext = false;
    Matcher parts = TAG.matcher(token.text());
    if (!parts.matches()) {
      notTerminated(token, nodes);
      return null;
    }
    if (!parts.group(1).isEmpty()) {
      trimBefore(nodes);
    }
    trimNext = !parts.group(4).isEmpty();
    Tag tag = new Tag(parts.group(2), parts.group(3), token.line(), token.text());
    String name = tag.name();
    if (name.startsWith("end") || isPart(name)) {
      return tag;
    }
    try {
      if (name.equals("raw")) {
        raw(tag, nodes);
      } else if (BLOCKS.contains(name)) {
        block(tag, nodes);
      } else {
        nodes.add(Tags.of(name, tag.markup(), tag.line(), tag.source()));
      }
    } catch (LiquidFailure failure) {
      fail(nodes, failure, tag.line(), tag.source());
    }
    return null;
  }

  private static boolean isPart(String name) {
    return name.equals("else") || name.equals("elsif") || name.equals("when");
  }

  private void raw(Tag tag, List<Node> nodes) {
    if (!tag.markup().isBlank()) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "raw");
    }
    boolean trimmed = trimNext;
    trimNext = false;
    String body = tokens.raw();
    if (body == null) {
      throw new LiquidFailure(Reason.NEVER_CLOSED, "raw");
    }
    if (trimmed) {
      body = body.stripLeading();
    }
    if (!body.isEmpty()) {
      nodes.add(new Raw(body, tag.line(), tag.source()));
    }
  }

  /** Text that no one reads as Liquid; white space in it is kept where it is all that there is. */
  private record Raw(String body, int line, String source) implements Node {
    @Override
    public void render(Context context, Output out) {
      out.literal(body, line);
    }
  }

  private void block(Tag tag, List<Node> nodes) {
    if (open.size() >= Budget.DEEPEST) {
      throw new LiquidFailure(Reason.TOO_DEEP, "");
    }
    open.push(tag.name());
    int failedBefore = failures.size();
    List<Part> parts = new ArrayList<>();
    List<Node> inside = new ArrayList<>();
    parts.add(new Part(tag.name(), tag.markup(), tag.line(), tag.source(), inside));
    while (true) {
      Tag next = nodes(inside);
      boolean ended = next != null && next.name().equals("end" + tag.name());
      boolean outers = next != null && !ended && ends(next.name());
      if (next == null || outers) {
        if (outers) {
          tokens.back();
        }
        // As if the tag were not there: what follows it is the writer's all the same.
        fail(nodes, new LiquidFailure(Reason.NEVER_CLOSED, tag.name()), tag.line(), tag.source());
        parts.forEach(part -> nodes.addAll(part.nodes()));
        break;
      }
      if (ended) {
        closed(nodes, tag, parts, next);
        checked(nodes, tag, failedBefore);
        break;
      }
      if (parts(tag.name(), next.name())) {
        inside = new ArrayList<>();
        parts.add(new Part(next.name(), next.markup(), next.line(), next.source(), inside));
      } else if (!tag.name().equals("comment")) {
        fail(inside, new LiquidFailure(Reason.STRAY_TAG, next.name()), next.line(), next.source());
      }
    }
    open.pop();
  }

  /** Whether a tag ends one of the blocks that are open. */
  private boolean ends(String name) {
    return name.startsWith("end") && open.contains(name.substring(3));
  }

  private static boolean parts(String block, String name) {
    return switch (block) {
      case "if", "unless" -> name.equals("else") || name.equals("elsif");
      case "case" -> name.equals("else") || name.equals("when");
      case "for" -> name.equals("else");
      default -> false;
    };
  }

  private void closed(List<Node> nodes, Tag tag, List<Part> parts, Tag end) {
    try {
      nodes.add(Blocks.of(tag.name(), parts, tag.line(), end.line(), tag.source()));
    } catch (LiquidFailure failure) {
      fail(nodes, failure, tag.line(), tag.source());
    }
  }

  /** Has a block tell what is wrong in its parts even where none of them is rendered. */
  private void checked(List<Node> nodes, Tag tag, int failedBefore) {
    List<Node.Failed> inside = failures.subList(failedBefore, failures.size());
    if (tag.name().equals("comment")) {
      inside.removeIf(
          failed ->
              failed.failure().reason() == Reason.UNKNOWN_TAG
                  || failed.failure().reason() == Reason.STRAY_TAG);
    }
    boolean outermost = open.size() == 1;
    if (outermost && !inside.isEmpty()) {
      nodes.add(new Node.Checked(nodes.removeLast(), List.copyOf(inside)));
    }
  }
}
