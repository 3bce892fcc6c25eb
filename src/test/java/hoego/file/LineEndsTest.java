package hoego.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineEndsTest {
  private static final String[] ENDS = {"\n", "\r\n", "\r"};

  @Test
  void keepsMixedEndsOfUntouchedLines() {
    assertThat(edited("a\r\nb\nc\rd", "a\nB\nc\nd")).isEqualTo("a\r\nB\nc\rd");
    assertThat(edited("a\r\nb\nc\rd", "A\nb\nc\nD")).isEqualTo("A\r\nb\nc\rD");
  }

  @Test
  void endsANewLineAsTheOneAboveIt() {
    assertThat(edited("a\r\nb\nc\n", "a\nx\nb\nc\n")).isEqualTo("a\r\nx\r\nb\nc\n");
    assertThat(edited("a\r\nb\nc\n", "a\nb\nx\ny\nc\n")).isEqualTo("a\r\nb\nx\ny\nc\n");
    assertThat(edited("a\r\nb", "a\nb\n")).isEqualTo("a\r\nb\r\n");
  }

  @Test
  void endsANewFirstLineAsMostLinesDo() {
    assertThat(edited("a\nb\r\nc\r\n", "new\na\nb\nc\n")).isEqualTo("new\r\na\nb\r\nc\r\n");
    assertThat(edited("a\nb\r\n", "new\na\nb\n")).isEqualTo("new\na\nb\r\n");
  }

  @Test
  void endsLinesInLfWhereNoLineHadAnEnd() {
    assertThat(edited("", "a\nb")).isEqualTo("a\nb");
    assertThat(edited("a", "a\nb\n")).isEqualTo("a\nb\n");
  }

  @Test
  void keepsTheEndsAroundASplitAndAJoin() {
    assertThat(edited("a\nbc\r\nd\n", "a\nb\nc\nd\n")).isEqualTo("a\nb\r\nc\r\nd\n");
    assertThat(edited("a\nb\r\nc\n", "ab\nc\n")).isEqualTo("ab\r\nc\n");
  }

  @Test
  void keepsTheEndOfALineWhoseNextOneGoes() {
    assertThat(edited("a\r\nb\nc\n", "A\nc\n")).isEqualTo("A\r\nc\n");
    assertThat(edited("a\r\nb\nc\n", "a\nc\n")).isEqualTo("a\r\nc\n");
  }

  @Test
  void doesNotFuseACrWithTheLfOfAnEmptyLine() {
    String raw = edited("a\rb\nc", "a\n\nc");
    assertThat(LineEnds.normalized(raw)).isEqualTo("a\n\nc");
    assertThat(raw).isEqualTo("a\r\r\nc");
  }

  @Test
  void followsLinesThroughEditsFarApart() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<String> lines = new ArrayList<>();
      StringBuilder raw = new StringBuilder();
      List<String> ends = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        lines.add("line " + i);
        ends.add(ENDS[random.nextInt(3)]);
        raw.append(lines.get(i)).append(ends.get(i));
      }
      // Two lines in at the top, one out in the middle, one changed at the end.
      List<String> changed = new ArrayList<>(lines);
      List<String> wanted = new ArrayList<>(ends);
      changed.set(50, "other");
      changed.remove(30);
      wanted.remove(30);
      changed.addAll(5, List.of("x", "y"));
      wanted.addAll(5, List.of(ends.get(4), ends.get(4)));
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < changed.size(); i++) {
        expected.append(changed.get(i)).append(wanted.get(i));
      }
      assertThat(edited(raw.toString(), String.join("\n", changed) + "\n"))
          .isEqualTo(expected.toString());
    }
  }

  @Test
  void changesOnlyTheBytesOfTheOneLineEdited() {
    Random random = new Random(13);
    for (int round = 0; round < 5_000; round++) {
      List<String> lines = randomLines(random, 1 + random.nextInt(8));
      List<String> ends = randomEnds(random, lines);
      int at = random.nextInt(lines.size());
      List<String> changed = new ArrayList<>(lines);
      changed.set(at, randomWord(random) + (lines.get(at).isEmpty() ? "" : "!"));
      String expected = joined(changed, ends);
      if (!LineEnds.normalized(expected).equals(String.join("\n", changed))) {
        continue; // the line is empty now, and its neighbours' ends would fuse
      }
      assertThat(edited(joined(lines, ends), String.join("\n", changed))).isEqualTo(expected);
    }
  }

  @Test
  void neverChangesTheTextItself() {
    Random random = new Random(17);
    for (int round = 0; round < 20_000; round++) {
      String raw = randomRaw(random, random.nextInt(14));
      String text = LineEnds.normalized(randomRaw(random, random.nextInt(14)));
      assertThat(LineEnds.normalized(edited(raw, text))).isEqualTo(text);
      assertThat(edited(raw, LineEnds.normalized(raw))).isEqualTo(raw);
    }
  }

  @Test
  void isBoundInTimeWhenEveryLineOfALargeFileChanges() {
    StringBuilder raw = new StringBuilder();
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      raw.append("line number ").append(i).append(ENDS[i % 3]);
      changed.append("LINE NUMBER ").append(i).append('\n');
    }
    assertThat(edited(raw.toString(), changed.toString()))
        .isEqualTo(raw.toString().replace("line number", "LINE NUMBER"));
  }

  @Test
  void findsTheUnchangedLinesAmongThousandsOfChangedOnes() {
    StringBuilder raw = new StringBuilder();
    StringBuilder expected = new StringBuilder("first\r\n");
    for (int i = 0; i < 30_000; i++) {
      String end = ENDS[i % 3];
      raw.append("line number ").append(i).append(end);
      expected.append(i % 3 == 1 ? "changed " : "line number ").append(i).append(end);
    }
    String text = LineEnds.normalized(expected.toString());
    // As many of each: the first is the one of a new first line.
    assertThat(edited("\r\n" + raw, text)).isEqualTo(expected.toString());
  }

  @Test
  void isBoundInTimeWhenTheSameFewLinesAreShuffled() {
    Random random = new Random(19);
    List<String> lines = new ArrayList<>(randomLines(random, 40_000));
    String raw = joined(lines, randomEnds(random, lines));
    Collections.shuffle(lines, random);
    String text = String.join("\n", lines);
    assertThat(LineEnds.normalized(edited(raw, text))).isEqualTo(text);
  }

  @Test
  void summarisesTheEnds() {
    assertThat(LineEnds.of("a\nb\n").summary()).isEqualTo(LineEnding.LF);
    assertThat(LineEnds.of("a\r\nb").summary()).isEqualTo(LineEnding.CRLF);
    assertThat(LineEnds.of("a\rb").summary()).isEqualTo(LineEnding.CR);
    assertThat(LineEnds.of("a\rb\n").summary()).isEqualTo(LineEnding.MIXED);
    assertThat(LineEnds.of("a\u0085b\u2028c\u000B").summary()).isEqualTo(LineEnding.NONE);
  }

  private static String edited(String raw, String text) {
    return LineEnds.of(raw).carriedTo(LineEnds.normalized(raw), text).restoredIn(text);
  }

  private static List<String> randomLines(Random random, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(randomWord(random));
    }
    return lines;
  }

  private static List<String> randomEnds(Random random, List<String> lines) {
    List<String> ends = new ArrayList<>();
    for (int i = 0; i < lines.size() - 1; i++) {
      String end = ENDS[random.nextInt(3)];
      boolean fuses =
          end.equals("\n") && lines.get(i).isEmpty() && i > 0 && ends.get(i - 1).equals("\r");
      ends.add(fuses ? "\r\n" : end);
    }
    ends.add("");
    return ends;
  }

  private static String joined(List<String> lines, List<String> ends) {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      raw.append(lines.get(i)).append(ends.get(i));
    }
    return raw.toString();
  }

  private static String randomWord(Random random) {
    return "가나ab".substring(0, random.nextInt(5));
  }

  private static String randomRaw(Random random, int length) {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < length; i++) {
      raw.append("\r\n\n\rab".charAt(random.nextInt(6)));
    }
    return raw.toString();
  }
}
