package hoego.bench;

import hoego.export.ExportWords;
import hoego.language.Messages;
import hoego.markdown.ImageSource;
import hoego.markdown.ImageSources;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** How long a post takes to be rendered whole, and how long after a letter was typed in it. */
public final class EditsBench {
  private static final int[] KILOBYTES = {10, 100, 300, 1000};
  private static final int WARM = 40;
  private static final int TIMED = 60;

  /** One for all: blocks are cleaned anew when where the images come from has changed. */
  private static final ImageSources IMAGES = ImageSource.Kept::new;

  private final Random random = new Random(7);
  private long shown;

  private EditsBench() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    EditsBench bench = new EditsBench();
    System.out.println(
        """
        | size | whole ms p50 / p95 | letter typed | ratio | letter in a definition | ratio |
        |---|---|---|---|---|---|\
        """);
    for (int kilobytes : KILOBYTES) {
      System.out.println(bench.row(kilobytes));
    }
    if (bench.shown == 0) {
      throw new IllegalStateException("nothing was rendered");
    }
  }

  private String row(int kilobytes) {
    String text = Prose.of(kilobytes * 1000) + "\n\n[회고]: https://example.org/가\n";
    int body = text.indexOf("\n---\n", 4) + 5;
    Markdown kept = markdown();
    kept.render(text, body, IMAGES);
    StringBuilder typed = new StringBuilder(text);
    double[] letter = new double[TIMED];
    double[] defined = new double[TIMED];
    double[] whole = new double[TIMED];
    // In turn, so that what else the machine does meets them all alike.
    for (int i = -WARM; i < TIMED; i++) {
      int at = body + random.nextInt(typed.length() - body - 60);
      typed.insert(typed.indexOf(" ", at), "가");
      String first = typed.toString();
      double one = timed(() -> kept.render(first, body, IMAGES));
      typed.insert(typed.length() - 1, "나");
      String second = typed.toString();
      double two = timed(() -> kept.render(second, body, IMAGES));
      double three = timed(() -> markdown().render(second, body, IMAGES));
      if (i >= 0) {
        letter[i] = one;
        defined[i] = two;
        whole[i] = three;
      }
    }
    return "| %d KB | %s | %s | %.3f | %s | %.2f |"
        .formatted(
            kilobytes,
            figures(whole),
            figures(letter),
            median(letter) / median(whole),
            figures(defined),
            median(defined) / median(whole));
  }

  private static Markdown markdown() {
    return new Markdown(new ExportWords(Messages.of(Locale.KOREAN)).page());
  }

  private double timed(Supplier<RenderedPost> rendering) {
    long begun = System.nanoTime();
    RenderedPost post = rendering.get();
    double millis = (System.nanoTime() - begun) / 1e6;
    shown += post.blocks().size();
    return millis;
  }

  private static String figures(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return "%.1f / %.1f".formatted(sorted[TIMED / 2], sorted[TIMED * 95 / 100]);
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[TIMED / 2];
  }
}
