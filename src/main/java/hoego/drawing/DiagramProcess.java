package hoego.drawing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that draws diagrams, running from when it is made until it is closed or late.
 *
 * <p>Not for use by two threads at once, but for {@link #close()}. It ends when this process does,
 * and its home is gone when it has ended.
 */
final class DiagramProcess implements AutoCloseable {
  private static final long ENDING_MILLIS = 2_000;

  private final Process process;
  private final DataInputStream answers;
  private final DataOutputStream questions;

  private DiagramProcess(Process process, DiagramHome home) {
    this.process = process;
    Thread hook = new Thread(() -> end(process, home), "diagram-home");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      process.onExit().thenRun(() -> removeAfter(hook, home));
    } catch (IllegalStateException ending) {
      end(process, home);
    }
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Starts one and waits until it takes diagrams.
   *
   * @throws IOException where it can't be started, or not within the time
   */
  static DiagramProcess started(DiagramHome.Maker homes, long millis) throws IOException {
    DiagramHome home = homes.make();
    ProcessBuilder builder = new ProcessBuilder(command(home.folder()));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = builder.start();
    } catch (IOException notToBeHad) {
      home.removing().run();
      throw notToBeHad;
    }
    DiagramProcess started = new DiagramProcess(process, home);
    CompletableFuture<Void> end = started.closeIn(millis);
    try {
      DiagramWire.awaitReady(started.answers);
      return started;
    } catch (IOException broken) {
      started.close();
      throw broken;
    } finally {
      end.cancel(false);
    }
  }

  /**
   * Draws a diagram.
   *
   * @throws IOException where nothing comes within the time; it is closed then
   */
  Drawn draw(String source, long millis) throws IOException {
    CompletableFuture<Void> end = closeIn(millis);
    try {
      DiagramWire.ask(questions, source);
      return DiagramWire.answered(answers);
    } catch (IOException broken) {
      close();
      throw broken;
    } finally {
      end.cancel(false);
    }
  }

  /** Ends it, whatever it is at. */
  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** When this program ends; on Windows nobody can remove what another process has open. */
  private static void end(Process process, DiagramHome home) {
    process.destroyForcibly();
    try {
      process.waitFor(ENDING_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
    }
    home.removing().run();
  }

  private static void removeAfter(Thread hook, DiagramHome home) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      home.removing().run();
    } catch (IllegalStateException ending) {
      // The hook is at it.
    }
  }

  private CompletableFuture<Void> closeIn(long millis) {
    return CompletableFuture.runAsync(
        this::close, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }

  /** Where JavaFX is: a command was started without it. */
  private static Optional<String> modules() {
    String home = System.getProperty("hoego.home", "");
    return Optional.ofNullable(System.getProperty("jdk.module.path"))
        .or(
            () ->
                home.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(home, "lib", "javafx").toString()));
  }

  /** This program, as it was started, with less memory and nothing but diagrams to do. */
  private static List<String> command(Path home) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    modules().ifPresent(modules -> command.addAll(List.of("--module-path", modules)));
    command.addAll(
        List.of(
            "--add-modules",
            "javafx.controls,javafx.web",
            "--enable-native-access=javafx.graphics,javafx.web,ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=javafx.web/javafx.scene.web=ALL-UNNAMED",
            "-Dcom.sun.webkit.useHTTP2Loader=false",
            "-Dfile.encoding=UTF-8",
            "-Duser.home=" + home,
            "-Djava.io.tmpdir=" + home,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            "hoego.Main",
            DiagramWire.ARGUMENT));
    return command;
  }
}
