package hoego.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.file.TemporaryFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams drawn by the process that draws them, as the preview and the export have them drawn. */
class DiagramsTest {
  private static final Diagrams DIAGRAMS = new Diagrams(TestHomes::make);
  private static final String PLAIN =
      "flowchart LR\n  A[시작] -->|예| B{고르기}\n  B --> C[(자료)] --> D[[끝]]";

  private static Drawn drawn(String source) {
    return DIAGRAMS.draw(new Drawing.Diagram(source));
  }

  private static Drawn.Picture picture(String source) {
    Drawn drawn = drawn(source);
    assertThat(drawn).isInstanceOf(Drawn.Picture.class);
    return (Drawn.Picture) drawn;
  }

  private static String svg(Plate plate) {
    return new String(plate.svg(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flowchart LR\n  A[시작] -->|예| B{고르기}\n  B --> C[(자료)]",
        "sequenceDiagram\n  actor 가\n  가->>나: 안녕\n  Note right of 나: 메모",
        "gantt\n  title 일정\n  dateFormat YYYY-MM-DD\n  section 기획\n  정리 :done, a, 2024-07-01, 30d",
        "pie title 시간\n  \"개발\" : 45\n  \"회의\" : 25",
        "timeline\n  title 회고\n  1월 : 이직\n  2월 : 발표",
        "mindmap\n  root((회고))\n    일\n    삶",
        "classDiagram\n  class 글 {\n    +String 제목\n  }\n  글 <|-- 회고",
        "stateDiagram-v2\n  [*] --> 초안\n  초안 --> 발행 : 승인",
        "erDiagram\n  USER ||--o{ POST : \"작성한다\"",
        "gitGraph\n  commit id: \"처음\"\n  branch \"기능\"\n  commit id: \"둘째\"",
        "journey\n  title 출근\n  section 집\n    일어나기: 3: 나",
        "quadrantChart\n  title 할 일\n  x-axis \"덜 급함\" --> \"급함\"\n  \"회고\": [0.3, 0.8]",
        "xychart-beta\n  title \"커밋\"\n  x-axis [\"1월\", \"2월\"]\n  bar [50, 60]"
      })
  void everyKindIsDrawnForLightAndDarkPages(String source) throws IOException {
    Drawn.Picture picture = picture(source);
    for (Plate plate : new Plate[] {picture.light(), picture.dark()}) {
      assertThat(svg(plate))
          .containsPattern("[가-힣]")
          .contains("width=\"" + plate.width() + "\"")
          .doesNotContainPattern("(?i)<foreignobject|<script|<a ");
      var png = ImageIO.read(new ByteArrayInputStream(plate.png()));
      assertThat(png.getWidth()).isBetween(plate.width(), 2 * plate.width());
      assertThat((double) png.getWidth() / png.getHeight())
          .isBetween(0.95 * plate.width() / plate.height(), 1.05 * plate.width() / plate.height());
      assertThat(IntStream.range(0, png.getWidth()).map(x -> colours(png, x)).max().orElse(0))
          .as("colours in a column")
          .isGreaterThan(2);
    }
    assertThat(svg(picture.light())).isNotEqualTo(svg(picture.dark()));
  }

  private static int colours(java.awt.image.BufferedImage image, int x) {
    return (int)
        IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y)).distinct().count();
  }

  @Test
  void whatIsWrittenWronglySaysWhereAndWhy() {
    Drawn.Wrong wrong = (Drawn.Wrong) drawn("flowchart LR\n  A[시작] --> B\n  C --> [이름 없음\n");
    assertThat(wrong.line()).isEqualTo(3);
    assertThat(wrong.why()).startsWith("Parse error on line 3").doesNotContain("---^");
    assertThat(((Drawn.Wrong) drawn("pie\n  \"개발\" : 많이")).line()).isEqualTo(2);
    assertThat(((Drawn.Wrong) drawn("그래프 TD\n  A-->B")).why()).contains("No diagram type");
  }

  @Test
  void theSameSourceGivesTheSameDrawingWhateverWasDrawnBefore() {
    String before = svg(picture(PLAIN).light());
    drawn("%%{init: {\"theme\": \"forest\", \"flowchart\": {\"curve\": \"linear\"}}}%%\n" + PLAIN);
    drawn("---\nconfig:\n  themeVariables:\n    primaryColor: \"red;}\"\n---\n" + PLAIN);
    drawn("flowchart LR\n A[");
    assertThat(svg(picture(PLAIN).light())).isEqualTo(before);
  }

  @Test
  void aWriterMayChooseATheme() {
    String forest = svg(picture("%%{init: {\"theme\": \"forest\"}}%%\n" + PLAIN).light());
    assertThat(forest).contains("#cde498").doesNotContain("#e6f3f0");
  }

  @Test
  void nothingIsRunLoadedOrLinked() throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String there = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
      String loose =
          "%%{init: {\"securityLevel\": \"loose\", \"htmlLabels\": true, \"flowchart\":"
              + " {\"htmlLabels\": true}, \"themeCSS\": \"@import url(THERE); * { background:"
              + " url(THERE) }\", \"fontFamily\": \"x;} * {background: url(THERE)}\"}}%%\n";
      for (String source :
          new String[] {
            "flowchart LR\n  A[누르기] --> B\n  click A \"javascript:alert(1)\"\n  click B \"THERE\"",
            loose + "flowchart LR\n  A[\"<img src='THERE' onerror='draw()'>\"] --> B",
            loose + "flowchart LR\n  A[\"<script>location='THERE'</script>\"] --> B",
            loose + "sequenceDiagram\n  A->>B: <iframe src='THERE'></iframe>",
            "flowchart LR\n  A@{ img: \"THERE\", label: \"그림\" }",
            "flowchart LR\n  A --> B\n  style A fill:url(THERE)",
            "---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n---\nflowchart LR\n"
                + "  A[\"<a href='javascript:draw()'>x</a>\"]",
            "classDiagram\n  class A\n  click A href \"javascript:draw()\"",
            "gantt\n  dateFormat YYYY-MM-DD\n  a :a1, 2024-01-01, 3d\n  click a1 href \"THERE\""
          }) {
        Drawn drawn = drawn(source.replace("THERE", there));
        if (drawn instanceof Drawn.Picture picture) {
          assertThat(svg(picture.light()).replaceAll("(?s)<(?:text|tspan)[^>]*>[^<]*", ""))
              .doesNotContainPattern(
                  "(?i)<script|<iframe|<image|<foreignobject|javascript:|href=\"http|onerror");
        } else {
          assertThat(drawn).isInstanceOf(Drawn.Wrong.class);
        }
      }
      listening.setSoTimeout(300);
      assertThat(accepted(listening)).as("a request").isFalse();
    }
    assertThat(drawn(PLAIN)).isInstanceOf(Drawn.Picture.class);
  }

  private static boolean accepted(ServerSocket listening) throws IOException {
    try {
      listening.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  @Test
  void aDiagramWithoutEndIsGivenUpAndTheNextIsDrawn() {
    String endless =
        "flowchart TD\n"
            + IntStream.range(0, 600)
                .mapToObj(i -> "subgraph S" + i)
                .collect(Collectors.joining("\n"))
            + "\nA-->B\n"
            + "end\n".repeat(600);
    Diagrams impatient = new Diagrams(TestHomes::make, 2_000, 60_000);
    assertThat(impatient.draw(new Drawing.Diagram(PLAIN))).isInstanceOf(Drawn.Picture.class);
    long begin = System.nanoTime();
    assertThat(impatient.draw(new Drawing.Diagram(endless))).isEqualTo(new Drawn.Late());
    assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(8_000);
    assertThat(impatient.isRunning()).isFalse();
    assertThat(impatient.draw(new Drawing.Diagram(PLAIN))).isInstanceOf(Drawn.Picture.class);
    impatient.close();
  }

  @Test
  void whatIsTooLongIsNotEvenTried() {
    Diagrams fresh = new Diagrams(TestHomes::make);
    String nodes =
        IntStream.range(0, 100_000).mapToObj(i -> "N" + i).collect(Collectors.joining("-->"));
    assertThat(fresh.draw(new Drawing.Diagram("flowchart LR\n" + nodes)))
        .isEqualTo(new Drawn.Plain());
    assertThat(fresh.isRunning()).isFalse();
  }

  @Test
  void theProcessGoesWhenThereIsNothingToDraw() throws InterruptedException {
    Diagrams fleeting = new Diagrams(TestHomes::make, 10_000, 100);
    fleeting.draw(new Drawing.Diagram(PLAIN));
    for (int i = 0; i < 100 && fleeting.isRunning(); i++) {
      Thread.sleep(50);
    }
    assertThat(fleeting.isRunning()).isFalse();
  }

  @Test
  void theProcessKeepsWhatItKeepsInItsHomeAloneWhichGoesWithIt(@TempDir Path place)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectory(place.resolve("home"));
    CountDownLatch removed = new CountDownLatch(1);
    Diagrams housed =
        new Diagrams(
            () ->
                new DiagramHome(
                    folder,
                    () -> {
                      TemporaryFolder.remove(folder);
                      removed.countDown();
                    }));
    assertThat(housed.draw(new Drawing.Diagram(PLAIN))).isInstanceOf(Drawn.Picture.class);
    try (Stream<Path> kept = Files.walk(folder)) {
      assertThat(kept.map(each -> String.valueOf(each.getFileName())))
          .as("what WebKit keeps of a page, of which it makes the folder at once")
          .contains("localstorage");
    }
    housed.close();
    assertThat(removed.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(folder).doesNotExist();
  }

  @Test
  void withoutAHomeNoProcessIsStarted() {
    Diagrams homeless =
        new Diagrams(
            () -> {
              throw new IOException("the disk is full");
            });
    assertThat(homeless.draw(new Drawing.Diagram(PLAIN))).isEqualTo(new Drawn.Plain());
    assertThat(homeless.isRunning()).isFalse();
  }
}
