package hoego.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process and all that it has started have used so far, as Linux tells it.
 *
 * @param cpuMillis of processor time, in steps of ten
 * @param switches how often a thread of theirs went to sleep or was sent to
 * @param megabytes of memory that is theirs, shared pages counted in parts (PSS)
 */
record Usage(long cpuMillis, long switches, long megabytes) {
  private static final int MILLIS_PER_TICK = 10;

  static Usage of(ProcessHandle process) {
    long cpu = 0;
    long switches = 0;
    long kilobytes = 0;
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process), process.descendants())
            .filter(ProcessHandle::isAlive)
            .toList();
    for (ProcessHandle each : all) {
      Path folder = Path.of("/proc", Long.toString(each.pid()));
      try {
        String stat = Files.readString(folder.resolve("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        cpu += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
        kilobytes += number(folder.resolve("smaps_rollup"), "Pss:");
        try (Stream<Path> threads = Files.list(folder.resolve("task"))) {
          for (Path thread : threads.toList()) {
            switches += number(thread.resolve("status"), "voluntary_ctxt_switches:");
            switches += number(thread.resolve("status"), "nonvoluntary_ctxt_switches:");
          }
        }
      } catch (IOException gone) {
        // It ended while it was looked at.
      }
    }
    return new Usage(cpu, switches, kilobytes / 1024);
  }

  private static long number(Path file, String name) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(name)) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }
}
