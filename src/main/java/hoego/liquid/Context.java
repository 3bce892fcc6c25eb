package hoego.liquid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation under way: its variables, what it may still do, what went wrong; of one thread.
 */
final class Context {
  private static final int MOST_PROBLEMS = 100;

  /** Why a list of nodes is left before its end. */
  enum Interrupt {
    BREAK,
    CONTINUE
  }

  final LiquidSite site;
  final Budget budget;
  final Values values;
  final Filters filters;

  /** What tags keep from one use to the next: a cycle's turn, where a loop has stopped. */
  final Map<Object, Object> registers = new HashMap<>();

  private final Map<String, @Nullable Object> globals;
  private final Map<String, Long> counters = new HashMap<>();
  private final Deque<Map<String, @Nullable Object>> scopes = new ArrayDeque<>();
  private final Map<Problem, Integer> problems = new LinkedHashMap<>();
  private final IntFunction<String> mark;
  private final Map<String, List<Node>> parsed = new HashMap<>();
  private @Nullable Interrupt interrupt;
  private int includedAt = -1;
  private String file = "";

  /**
   * An evaluation.
   *
   * @param mark what stands in the text for the problem of a number
   */
  Context(
      Map<String, @Nullable Object> globals,
      LiquidSite site,
      Budget budget,
      IntFunction<String> mark) {
    this.globals = globals;
    this.site = site;
    this.budget = budget;
    this.values = new Values(budget);
    this.mark = mark;
    this.filters = new Filters(this);
    scopes.push(new HashMap<>());
  }

  @Nullable Object find(String name) {
    for (Map<String, @Nullable Object> scope : scopes) {
      if (scope.containsKey(name)) {
        return Values.resolved(scope.get(name));
      }
    }
    Long counter = counters.get(name);
    return counter != null ? counter : Values.resolved(globals.get(name));
  }

  /** Sets a variable of the whole post. */
  void assign(String name, @Nullable Object value) {
    scopes.getLast().put(name, value);
  }

  /** Sets a variable until the innermost scope ends. */
  void setHere(String name, @Nullable Object value) {
    scopes.getFirst().put(name, value);
  }

  void pushScope() {
    budget.deeper();
    scopes.push(new HashMap<>());
  }

  void popScope() {
    scopes.pop();
    budget.higher();
  }

  /** Changes a counter, which begins at 0, and gives what it has become. */
  long count(String name, int by) {
    return counters.merge(name, (long) by, Long::sum);
  }

  boolean interrupted() {
    return interrupt != null;
  }

  void interrupt(Interrupt wish) {
    interrupt = wish;
  }

  /** The interrupt, which has its effect now. */
  @Nullable Interrupt takeInterrupt() {
    Interrupt taken = interrupt;
    interrupt = null;
    return taken;
  }

  /** Renders nodes one after the other; one that fails leaves its mark and the others go on. */
  void render(List<Node> nodes, Output out) {
    budget.deeper();
    int depth = budget.depth();
    for (Node node : nodes) {
      budget.step();
      try {
        node.render(this, out);
      } catch (LiquidFailure failure) {
        if (failure.reason().isLimit()) {
          throw failure;
        }
        budget.backTo(depth);
        report(failure, node, out);
      }
      if (interrupt != null) {
        break;
      }
    }
    budget.higher();
  }

  /** The same for the post's own nodes, whose limits each has to itself. */
  void renderPost(List<Node> nodes, Output out) {
    for (Node node : nodes) {
      int length = out.length();
      try {
        if (!(node instanceof Node.Text)) {
          budget.begin();
        }
        node.render(this, out);
      } catch (LiquidFailure failure) {
        leaveAll();
        out.cutTo(length);
        report(failure, node, out);
      } catch (StackOverflowError tooDeep) {
        leaveAll();
        out.cutTo(length);
        report(new LiquidFailure(Problem.Reason.TOO_DEEP, ""), node, out);
      }
      if (interrupt != null) {
        return;
      }
    }
  }

  private void leaveAll() {
    while (scopes.size() > 1) {
      scopes.pop();
    }
    includedAt = -1;
    file = "";
    interrupt = null;
  }

  /** An included file's nodes, read once however often it is included. */
  List<Node> parsed(String text) {
    return parsed.computeIfAbsent(text, each -> TemplateReader.read(each, 0));
  }

  /** Renders an included file's nodes, whose faults stand where it is included. */
  void renderFile(String name, List<Node> nodes, int line, Output out) {
    int lineBefore = includedAt;
    String fileBefore = file;
    int outBefore = out.onLine(includedAt >= 0 ? includedAt : line);
    includedAt = includedAt >= 0 ? includedAt : line;
    file = name;
    try {
      render(nodes, out);
    } finally {
      includedAt = lineBefore;
      file = fileBefore;
      out.backOnLine(outBefore);
    }
  }

  /** Leaves a mark for what went wrong, if it has not been told of. */
  void report(LiquidFailure failure, Node node, Output out) {
    int line = includedAt >= 0 ? includedAt : node.line();
    Problem problem = Problem.of(failure, node.source(), line, file);
    // What fails in a loop fails each time, and is told once.
    if (!problems.containsKey(problem) && problems.size() < MOST_PROBLEMS) {
      out.value(mark.apply(problems.size()), line);
      problems.put(problem, problems.size());
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems.keySet());
  }
}
