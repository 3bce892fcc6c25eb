package hoego.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random commands on random tables, well-formed or not: what must hold for all of them. */
class TableWalkTest {
  private static final Map<String, EditCommand> KEEPING = new LinkedHashMap<>();
  private static final Map<String, EditCommand> CHANGING = new LinkedHashMap<>();

  static {
    KEEPING.put("format", Tables::format);
    KEEPING.put("tab", TableKeys::tab);
    KEEPING.put("back", TableKeys::backTab);
    KEEPING.put("enter", TableKeys::enter);
    KEEPING.put("row up", Tables::rowUp);
    KEEPING.put("row down", Tables::rowDown);
    KEEPING.put("column back", Tables::columnBack);
    KEEPING.put("column forth", Tables::columnForth);
    KEEPING.put("row above", Tables::rowAbove);
    KEEPING.put("row below", Tables::rowBelow);
    KEEPING.put("column left", Tables::columnLeft);
    KEEPING.put("column right", Tables::columnRight);
    for (ColumnAlignment alignment : ColumnAlignment.values()) {
      KEEPING.put(alignment.name(), Tables.align(alignment));
    }
    CHANGING.put("delete row", Tables::deleteRow);
    CHANGING.put("delete column", Tables::deleteColumn);
    CHANGING.put("paste", Tables.paste("가|나\n다"));
  }

  private static final String[] WORDS = {
    "a",
    "가나",
    "`x|y`",
    "\\|",
    "a\\",
    "``a`|b``",
    "<code>a|b</code>",
    "",
    "-",
    "--",
    "🎉",
    "{{ a | b }}",
    "한",
    "**굵게**",
    "`",
    "[a](b)",
    "a  b",
    "{% if a | b %}",
    "|",
    "=",
    "+",
    "- x",
    "👨‍👩‍👧"
  };
  private static final String[] DASHES = {
    "---", ":--", "--:", ":-:", "-", " --- ", ":-", "- -", ""
  };
  private static final String[] LEADS = {"", "", "", "> ", "  ", "    ", "- ", "> > "};
  private static final String[] ROUND = {"", "글", "```", "| x |", "- 목록", "> 인용", "+---+", "    "};

  private static String pick(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }

  private static String table(Random random) {
    int columns = 1 + random.nextInt(4);
    boolean opened = random.nextInt(5) > 0;
    boolean closed = random.nextInt(5) > 0;
    String lead = pick(random, LEADS);
    List<String> lines = new ArrayList<>();
    int rows = 1 + random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      int cells = random.nextInt(8) == 0 ? 1 + random.nextInt(5) : columns;
      lines.add(row(random, WORDS, cells, "|", opened, closed));
      if (i == 0 && random.nextInt(5) > 0 || random.nextInt(8) == 0) {
        String join = random.nextInt(4) == 0 ? "+" : "|";
        lines.add(row(random, DASHES, columns, join, opened, closed));
      }
      if (random.nextInt(12) == 0) {
        lines.add("|===|===|");
      }
    }
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "---\na: b\n---\n" : "");
    text.append("앞 \n").append(pick(random, ROUND)).append('\n');
    for (int i = 0; i < lines.size(); i++) {
      String before = i > 0 && lead.equals("- ") ? "  " : random.nextInt(20) == 0 ? "" : lead;
      text.append(before).append(lines.get(i)).append(random.nextInt(6) == 0 ? "  \n" : "\n");
    }
    return text.append(pick(random, ROUND)).append("\n뒤\t").toString();
  }

  private static String row(
      Random random, String[] of, int cells, String join, boolean opened, boolean closed) {
    StringBuilder row = new StringBuilder(opened ? "|" : "");
    for (int i = 0; i < cells; i++) {
      row.append(i > 0 ? join : "")
          .append(" ".repeat(random.nextInt(3)))
          .append(pick(random, of))
          .append(" ".repeat(random.nextInt(3)));
    }
    return row.append(closed ? "|" : "").toString();
  }

  /** The words of all cells that have some, in the order of the alphabet. */
  private static List<String> words(Table table) {
    return table.lines().stream()
        .filter(line -> line.kind() == TableLine.Kind.WORDS)
        .flatMap(line -> line.words().stream())
        .filter(words -> !words.isEmpty())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyCommandKeepsWhatItMust(long seed) {
    Random random = new Random(seed);
    Map<String, EditCommand> all = new LinkedHashMap<>(KEEPING);
    all.putAll(CHANGING);
    Map<String, Integer> done = new LinkedHashMap<>();
    for (int i = 0; i < 1_500; i++) {
      EditState state = new EditState(table(random), Selection.at(0));
      for (int step = 0; step < 6; step++) {
        String text = state.text();
        int caret = random.nextInt(text.length() + 1);
        int anchor = random.nextInt(3) > 0 ? caret : random.nextInt(text.length() + 1);
        state = new EditState(text, new Selection(anchor, caret));
        String name = List.copyOf(all.keySet()).get(random.nextInt(all.size()));
        Table before = Table.at(text, caret);
        Transaction made = Objects.requireNonNull(all.get(name)).of(state);
        if (made == null) {
          continue;
        }
        done.merge(name, 1, Integer::sum);
        state = checked(name, state, Objects.requireNonNull(before, name), made);
      }
    }
    assertThat(done.keySet()).as("none was left out").hasSize(all.size());
  }

  private static EditState checked(String name, EditState state, Table before, Transaction made) {
    String text = state.text();
    EditState after = made.apply(state);
    String as = name + " at " + state.selection() + " of:\n" + text + "\ngave:\n" + after.text();
    assertThat(made.change().invert(text).apply(after.text())).as(as).isEqualTo(text);
    int behind = text.length() - before.end();
    assertThat(after.text()).as(as).startsWith(text.substring(0, before.start()));
    assertThat(after.text()).as(as).endsWith(text.substring(before.end()));
    assertThat(after.selection().start()).as(as).isBetween(before.start(), after.text().length());
    assertThat(after.selection().end()).as(as).isLessThanOrEqualTo(after.text().length() - behind);
    if (KEEPING.containsKey(name)) {
      Table now = Table.at(after.text(), before.start());
      assertThat(now).as(as).isNotNull();
      assertThat(words(Objects.requireNonNull(now))).as(as).isEqualTo(words(before));
      // A footer's line that is one stroke is a row of dashes once there are two columns.
      if (Tables.isIn(after) && !name.startsWith("column")) {
        Transaction again = Tables.format(after);
        assertThat(again).as(as).isNotNull();
        assertThat(Objects.requireNonNull(again).change().isEmpty())
            .as("in line already: " + as)
            .isTrue();
        assertThat(again.selection()).as(as).isEqualTo(after.selection());
      }
    }
    return after;
  }
}
