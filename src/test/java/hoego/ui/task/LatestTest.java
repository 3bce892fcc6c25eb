package hoego.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One runs, the newest waits, the rest is dropped; a failure blocks nothing. */
class LatestTest {
  private final Latest lane = new Latest();
  private final List<String> heard = new ArrayList<>();

  @BeforeAll
  static void startTheToolkit() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
  }

  @Test
  void runsTheFirstAndTheNewestAndDropsTheRest() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          submit(
              () -> {
                gate.await();
                return "first";
              });
          for (int i = 0; i < 50; i++) {
            submit(() -> "dropped");
          }
          lane.submit(
              () -> "newest", done -> end.complete(heard.add(done)), end::completeExceptionally);
          gate.countDown();
        });

    end.get(20, TimeUnit.SECONDS);
    assertThat(heard).containsExactly("first", "newest");
  }

  @Test
  void goesOnAfterAFailure() throws Exception {
    assertGoesOnAfter(
        () -> {
          throw new IllegalStateException("broken");
        });
    assertThat(heard).containsExactly("IllegalStateException");
  }

  @Test
  void goesOnAfterAnErrorOfTheVirtualMachine() throws Exception {
    assertGoesOnAfter(
        () -> {
          throw new StackOverflowError("deep");
        });
    assertThat(heard).containsExactly("ExecutionException");
  }

  @Test
  void goesOnWhenTheResultCantBeShown() throws Exception {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    CompletableFuture<String> next = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Thread fx = Thread.currentThread();
          Thread.UncaughtExceptionHandler before = fx.getUncaughtExceptionHandler();
          fx.setUncaughtExceptionHandler(
              (thread, problem) -> {
                fx.setUncaughtExceptionHandler(before);
                thrown.complete(problem);
              });
          lane.submit(
              () -> "result",
              done -> {
                throw new IllegalStateException("not to be shown");
              },
              problem -> {});
          lane.submit(() -> "next", next::complete, next::completeExceptionally);
        });

    assertThat(thrown.get(20, TimeUnit.SECONDS)).hasMessage("not to be shown");
    assertThat(next.get(20, TimeUnit.SECONDS)).isEqualTo("next");
  }

  @Test
  void isBusyUntilTheLastIsThrough() throws Exception {
    CompletableFuture<List<Boolean>> seen = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          List<Boolean> busy = new ArrayList<>();
          busy.add(lane.busy());
          lane.submit(() -> 1, done -> busy.add(lane.busy()), seen::completeExceptionally);
          lane.submit(
              () -> 2,
              done -> {
                busy.add(lane.busy());
                Platform.runLater(
                    () -> {
                      busy.add(lane.busy());
                      seen.complete(busy);
                    });
              },
              seen::completeExceptionally);
        });

    assertThat(seen.get(20, TimeUnit.SECONDS)).containsExactly(false, true, true, false);
  }

  private void assertGoesOnAfter(Callable<String> broken) throws Exception {
    CompletableFuture<String> next = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          submit(broken);
          lane.submit(() -> "next", next::complete, next::completeExceptionally);
        });
    assertThat(next.get(20, TimeUnit.SECONDS)).isEqualTo("next");
  }

  private void submit(Callable<String> work) {
    lane.submit(work, heard::add, problem -> heard.add(problem.getClass().getSimpleName()));
  }
}
