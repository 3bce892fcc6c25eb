package hoego.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured.
 *
 * @param sizes of the posts, in KB
 * @param keys how many are timed in each round
 * @param longRun how many are typed for the memory, 0 for no such run
 * @param screen the Xvfb's file of pixels
 * @param stalls the file that the agent shares
 * @param work a folder for the programs' homes
 * @param agent the jar of {@link StallAgent}
 * @param cache a folder for what makes Hoego's starts quick
 * @param pictures where the screen is kept as a picture after each program, null for nowhere
 */
record Options(
    List<Integer> sizes,
    int keys,
    int rounds,
    int longRun,
    int idleSeconds,
    Path screen,
    Path stalls,
    Path work,
    Path agent,
    Path cache,
    @Nullable Path pictures,
    List<Subject> subjects) {

  /** Reads {@code NAME VALUE} pairs; the script checks what a person may write. */
  static Options of(String[] args) {
    List<Integer> sizes = List.of(10, 100, 1000);
    int keys = 60;
    int rounds = 2;
    int longRun = 0;
    int idle = 5;
    Path work = Path.of(".");
    Path classes = Path.of(".");
    Path pictures = null;
    String only = "";
    boolean peers = false;
    boolean cached = false;
    List<Path> programs = new ArrayList<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      String value = args[i + 1];
      switch (args[i]) {
        case "--sizes" -> sizes = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
        case "--keys" -> keys = Integer.parseInt(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--long-run" -> longRun = Integer.parseInt(value);
        case "--idle" -> idle = Integer.parseInt(value);
        case "--work" -> work = Path.of(value);
        case "--classes" -> classes = Path.of(value);
        case "--pictures" -> pictures = Path.of(value);
        case "--only" -> only = value;
        case "--cache" -> cached = value.equals("yes");
        case "--peers" -> peers = value.equals("yes");
        case "--program" -> programs.add(Path.of(value));
        default -> throw new IllegalArgumentException(args[i]);
      }
    }
    Path stalls = work.resolve("stalls");
    Path cache = work.resolve("cache");
    List<Subject> subjects = subjects(programs, classes, peers, cached ? cache : null);
    String wanted = only;
    return new Options(
        sizes,
        keys,
        rounds,
        longRun,
        idle,
        work.resolve("screen/Xvfb_screen0"),
        stalls,
        work,
        classes.resolveSibling("stall-agent.jar"),
        cache,
        pictures,
        subjects.stream().filter(each -> each.name().contains(wanted)).toList());
  }

  private static List<Subject> subjects(
      List<Path> programs, Path classes, boolean peers, @Nullable Path cache) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String name = programs.size() == 1 ? "hoego" : "hoego " + (i + 1);
      subjects.add(Subject.hoego(name, programs.get(i), true));
      subjects.add(Subject.hoego(name, programs.get(i), false));
      if (cache != null) {
        subjects.add(Subject.cached(name, programs.get(i), cache));
      }
    }
    if (peers) {
      // bin/hoego lies in the home of the program, beside its libraries.
      Path home = programs.getFirst().getParent().getParent();
      subjects.add(Subject.floor("floor", home, classes, false));
      subjects.add(Subject.floor("floor, WebView beside", home, classes, true));
      subjects.add(Subject.ghostwriter());
    }
    return subjects;
  }
}
