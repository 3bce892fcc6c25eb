package hoego.liquid;

import hoego.liquid.Problem.Reason;
import hoego.liquid.TemplateReader.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags that have something between them and their end. */
final class Blocks {
  private static final Pattern CAPTURE = Pattern.compile("[\"']?([\\w\\-.\\[\\]()]+)[\"']?");

  private Blocks() {}

  /**
   * Makes a block of its parts.
   *
   * @param parts the first is what follows the tag itself
   * @param endLine the line of the tag at its end
   * @throws LiquidFailure where the tag is not written as it must be
   */
  static Node of(String name, List<Part> parts, int line, int endLine, String source) {
    Part first = parts.getFirst();
    return switch (name) {
      case "if", "unless" -> branches(name, parts, line, source);
      case "case" -> cases(parts, line, source);
      case "for" -> Loop.read(parts, line, source);
      case "tablerow" -> TableRow.read(first, line, source);
      case "capture" -> capture(first, line, source);
      case "ifchanged" -> ifChanged(first, line, source);
      case "highlight" -> Highlighted.read(first, endLine, source);
      default -> new Node.Nothing(line, source);
    };
  }

  /** Whether parts write nothing but white space. */
  static boolean blank(List<Part> parts) {
    return parts.stream().allMatch(part -> part.nodes().stream().allMatch(Node::blank));
  }

  /** The nodes of a part; without white space where all of the block is white space. */
  static List<Node> nodes(Part part, boolean blank) {
    return blank ? Node.withoutBlanks(part.nodes()) : part.nodes();
  }

  /** Nodes that are rendered under a condition; none for {@code else}. */
  private record Branch(@Nullable Condition condition, boolean wanted, List<Node> nodes) {}

  /** The first branch whose condition is as it is wanted. */
  private record Branches(List<Branch> branches, boolean blank, int line, String source)
      implements Node {
    @Override
    public void render(Context context, Output out) {
      for (Branch branch : branches) {
        if (branch.condition() == null || branch.condition().holds(context) == branch.wanted()) {
          context.render(branch.nodes(), out);
          return;
        }
      }
    }
  }

  private static Node branches(String name, List<Part> parts, int line, String source) {
    boolean blank = blank(parts);
    List<Branch> branches = new ArrayList<>();
    for (Part part : parts) {
      boolean isElse = part.name().equals("else");
      branches.add(
          new Branch(
              isElse ? null : Condition.read(name, part.markup()),
              !part.name().equals("unless"),
              nodes(part, blank)));
    }
    return new Branches(branches, blank, line, source);
  }

  /** What is rendered for some values of a {@code case}; for all others where there are none. */
  private record When(@Nullable List<Expression> values, List<Node> nodes) {}

  /** Every {@code when} that has the value, as Liquid does, not only the first. */
  private record Cases(Expression value, List<When> whens, boolean blank, int line, String source)
      implements Node {
    @Override
    public void render(Context context, Output out) {
      boolean none = true;
      for (When when : whens) {
        List<Expression> values = when.values();
        if (values == null) {
          if (none) {
            context.render(when.nodes(), out);
          }
          continue;
        }
        for (Expression each : values) {
          if (new Condition.Compared(value, "==", each).holds(context)) {
            none = false;
            context.render(when.nodes(), out);
          }
        }
      }
    }
  }

  private static Node cases(List<Part> parts, int line, String source) {
    String value = new Markup(parts.getFirst().markup()).nextFragment();
    if (value == null) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "case");
    }
    List<Part> bodies = parts.subList(1, parts.size());
    boolean blank = blank(bodies);
    List<When> whens = new ArrayList<>();
    for (Part part : bodies) {
      List<Expression> values = part.name().equals("else") ? null : values(part.markup());
      whens.add(new When(values, nodes(part, blank)));
    }
    return new Cases(Expression.of(value), whens, blank, line, source);
  }

  private static List<Expression> values(String markup) {
    List<Expression> values = new ArrayList<>();
    Markup text = new Markup(markup);
    while (true) {
      String value = text.nextFragment();
      if (value == null) {
        throw new LiquidFailure(Reason.BAD_SYNTAX, "when");
      }
      values.add(Expression.of(value));
      text.skipSpaces();
      int start = text.position();
      if (!text.take(',') && !text.word(false).equals("or")) {
        text.moveTo(start);
        return values;
      }
    }
  }

  private static Node capture(Part part, int line, String source) {
    Matcher name = CAPTURE.matcher(part.markup());
    if (!name.find()) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "capture");
    }
    String variable = name.group(1);
    return new Tags.Tag(
        line,
        source,
        true,
        (context, out) -> {
          Output captured = new Output();
          context.render(part.nodes(), captured);
          context.budget.text(captured.length());
          context.assign(variable, captured.text());
        });
  }

  private static Node ifChanged(Part part, int line, String source) {
    return new Tags.Tag(
        line,
        source,
        false,
        (context, out) -> {
          Output now = new Output();
          context.render(part.nodes(), now);
          String text = now.text();
          if (!text.equals(context.registers.put("ifchanged", text))) {
            out.value(text, line);
          }
        });
  }
}
