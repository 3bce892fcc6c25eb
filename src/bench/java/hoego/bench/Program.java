package hoego.bench;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.awt.AWTException;
import java.awt.Robot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program under way in the display, with real keys (XTEST) into its window. */
final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Subject subject;
  private final Process process;
  private final Robot robot;
  private final long begun;
  private String window = "";

  private Program(Subject subject, Process process, Robot robot, long begun) {
    this.subject = subject;
    this.process = process;
    this.robot = robot;
    this.begun = begun;
  }

  /** Starts it on a post, in a home of its own. */
  static Program start(Subject subject, Path post, Path home) throws IOException {
    List<String> command = new ArrayList<>();
    for (String each : subject.command()) {
      command.add(each.equals("POST") ? post.toString() : each);
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("WAYLAND_DISPLAY");
    subject
        .environment()
        .forEach(
            (name, value) ->
                builder.environment().put(name, value.replace("HOME", home.toString())));
    builder.redirectErrorStream(true).redirectOutput(home.resolve("log").toFile());
    try {
      Robot robot = new Robot();
      long begun = System.nanoTime();
      return new Program(subject, builder.start(), robot, begun);
    } catch (AWTException noDisplay) {
      throw new IOException(noDisplay);
    }
  }

  /** When it was started, in nanoseconds of {@link System#nanoTime()}. */
  long begun() {
    return begun;
  }

  /** Puts an agent into it while it runs: one from the start would have it start otherwise. */
  void load(Path agent, Path argument) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
      machine.loadAgent(agent.toString(), argument.toString());
      machine.detach();
    } catch (AttachNotSupportedException
        | AgentLoadException
        | AgentInitializationException problem) {
      throw new IOException(problem);
    }
  }

  Usage usage() {
    return Usage.of(process.toHandle());
  }

  /** Waits for the window, puts it over the whole screen and gives it the keyboard. */
  void takeWindow(Area screen) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (window.isEmpty()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IOException(subject.name() + " has opened no window");
      }
      Thread.sleep(100);
      window =
          xdotool("search", "--onlyvisible", "--name", subject.title())
              .lines()
              .findFirst()
              .orElse("");
    }
    xdotool("windowmove", window, "0", "0");
    xdotool(
        "windowsize", window, Integer.toString(screen.right()), Integer.toString(screen.bottom()));
    xdotool("mousemove", Integer.toString(screen.right() - 2), "2");
    xdotool("windowfocus", "--sync", window);
  }

  /** Presses a key or several at once, as xdotool names them. */
  void press(String keys) throws IOException, InterruptedException {
    xdotool("key", keys);
  }

  /** Types a letter, a to z, or a space, and is back once the display has taken the key. */
  void type(char letter) {
    int code = Character.toUpperCase(letter);
    robot.keyPress(code);
    robot.keyRelease(code);
  }

  private static String xdotool(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    Process tool =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    tool.waitFor(20, TimeUnit.SECONDS);
    return said;
  }

  /** What it has said. */
  static String log(Path home) throws IOException {
    return Files.readString(home.resolve("log"));
  }

  @Override
  public void close() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }
}
