package hoego.bench;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures programs in turn, so that what else the machine does meets them all alike. */
public final class TypingBench {
  private static final int WARM = 60;
  private static final long LOOK_MILLIS = 3;
  private static final long START_NANOS = 40_000_000_000L;
  private static final long STILL_NANOS = 1_500_000_000L;
  private static final double SHOWN = 0.7;

  private final Options options;
  private final Screen screen;

  private TypingBench(Options options) throws IOException {
    this.options = options;
    this.screen = new Screen(options.screen());
  }

  /** Measures what the arguments say, see {@link Options}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    new TypingBench(Options.of(args)).measure();
    // AWT's threads would keep it alive.
    System.exit(0);
  }

  /** Has each Hoego that can make the cache that its starts use. */
  private void fillCache() throws IOException, InterruptedException {
    for (Subject subject : options.subjects()) {
      Path launcher = Path.of(subject.command().getFirst());
      if (subject.name().endsWith("cache") && Files.readString(launcher).contains("HOEGO_AOT")) {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.environment().put("HOEGO_AOT", "make");
        builder.environment().put("XDG_CACHE_HOME", options.cache().toString());
        builder.start().waitFor();
      }
    }
  }

  private void measure() throws IOException, InterruptedException {
    fillCache();
    for (int kilobytes : options.sizes()) {
      Map<String, Measured> all = new LinkedHashMap<>();
      for (int round = 0; round < options.rounds(); round++) {
        for (Subject subject : options.subjects()) {
          Measured of = all.computeIfAbsent(subject.name(), name -> new Measured());
          try {
            once(subject, kilobytes, of);
          } catch (IOException problem) {
            System.err.println(subject.name() + ": " + problem.getMessage());
          }
        }
      }
      System.out.println("\n" + kilobytes + " KB\n\n" + Measured.HEAD);
      all.forEach((name, measured) -> System.out.println(measured.row(name)));
      System.out.flush();
    }
  }

  private void once(Subject subject, int kilobytes, Measured of)
      throws IOException, InterruptedException {
    Path home = Files.createTempDirectory(options.work(), "home");
    Path post = home.resolve("_posts/2024-12-31-long.md");
    Files.createDirectories(post.getParent());
    Files.writeString(home.resolve("_config.yml"), "title: 회고\n");
    Files.writeString(post, Prose.of(kilobytes * 1000));
    MemorySegment stalls = StallAgent.shared(options.stalls());
    stalls.set(ValueLayout.JAVA_LONG, StallAgent.ASKING, 0);
    try (Program program = Program.start(subject, post, home)) {
      start(subject, program, of);
      program.takeWindow(screen.whole());
      Thread.sleep(1500);
      of.megabytesOpened.add(program.usage().megabytes());
      for (String keys : subject.ready()) {
        program.press(keys);
        Thread.sleep(keys.startsWith("ctrl") ? 600 : 40);
      }
      Typist typist = new Typist(screen, program, subject);
      typist.blindly(WARM, 40);
      Thread.sleep(1000);
      keys(program, typist, of);
      if (subject.isJava()) {
        program.load(options.agent(), options.stalls());
        stall(typist, stalls, of);
      }
      idle(program, of);
      if (options.longRun() > 0) {
        typist.blindly(options.longRun(), 25);
        Thread.sleep(3000);
        of.megabytesTyped.add(program.usage().megabytes());
      }
      picture(subject, kilobytes);
    }
  }

  /** From the start until most of the ink that will be there is there. */
  private void start(Subject subject, Program program, Measured of) throws InterruptedException {
    Area editor = subject.editor().of(screen.whole());
    Subject.Part beside = subject.preview();
    Area preview = beside == null ? null : beside.of(screen.whole());
    List<long[]> seen = new ArrayList<>();
    long still = System.nanoTime();
    int before = -1;
    long now = still;
    int most = 0;
    while (now - program.begun() < START_NANOS && (most < 200 || now - still < STILL_NANOS)) {
      int text = screen.ink(editor);
      int page = preview == null ? 0 : screen.ink(preview);
      // A caret that blinks is no news.
      if (Math.abs(text + page - before) > 60) {
        before = text + page;
        still = now;
      }
      most = preview == null ? text : Math.min(text, page);
      seen.add(new long[] {now - program.begun(), text, page});
      Thread.sleep(LOOK_MILLIS);
      now = System.nanoTime();
    }
    of.startToText.add(shown(seen, 1));
    if (preview != null) {
      of.startToPreview.add(shown(seen, 2));
    }
  }

  private static double shown(List<long[]> seen, int which) {
    double wanted = SHOWN * seen.getLast()[which];
    double at = Double.NaN;
    for (int i = seen.size() - 1; i >= 0 && seen.get(i)[which] >= wanted; i--) {
      at = seen.get(i)[0] / 1e6;
    }
    return at;
  }

  private void keys(Program program, Typist typist, Measured of) {
    Usage before = program.usage();
    of.keys.addAll(typist.timed(options.keys()));
    Usage after = program.usage();
    of.cpuPerKey.add((after.cpuMillis() - before.cpuMillis()) / (double) options.keys());
  }

  private void stall(Typist typist, MemorySegment stalls, Measured of) throws InterruptedException {
    stalls.set(ValueLayout.JAVA_LONG, StallAgent.ASKING, 1);
    Thread.sleep(700);
    stalls.set(ValueLayout.JAVA_LONG, StallAgent.LONGEST, 0);
    typist.blindly(options.keys(), 80);
    Thread.sleep(500);
    double longest = stalls.get(ValueLayout.JAVA_LONG, StallAgent.LONGEST) / 1e6;
    if (longest > 0) {
      of.stall.add(longest);
    }
    stalls.set(ValueLayout.JAVA_LONG, StallAgent.ASKING, 0);
  }

  private void idle(Program program, Measured of) throws InterruptedException {
    Thread.sleep(3000);
    Usage before = program.usage();
    long begun = System.nanoTime();
    Thread.sleep(options.idleSeconds() * 1000L);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Usage after = program.usage();
    of.idlePercent.add((after.cpuMillis() - before.cpuMillis()) / seconds / 10);
    of.idleSwitches.add((after.switches() - before.switches()) / seconds);
  }

  private void picture(Subject subject, int kilobytes) throws IOException {
    if (options.pictures() != null) {
      Files.createDirectories(options.pictures());
      String name = subject.name().replaceAll("\\W+", "-") + "-" + kilobytes + ".png";
      screen.picture(options.pictures().resolve(name));
    }
  }
}
