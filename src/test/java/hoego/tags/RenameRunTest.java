package hoego.tags;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.file.SaveOutcome;
import hoego.library.PostIndex;
import hoego.library.PostScanner;
import hoego.library.ScanOutcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renaming over a folder's files: planned, written, and taken back to the byte. */
class RenameRunTest {
  @TempDir Path site = Path.of("");

  private Path post(String name, byte[] bytes) throws IOException {
    Path file = site.resolve("_posts").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path post(String name, String text) throws IOException {
    return post(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private PostIndex index() {
    ScanOutcome outcome =
        new PostScanner(ZoneId.of("Asia/Seoul"))
            .scan(site, (entries, read, total) -> {}, () -> false);
    return ((ScanOutcome.Scanned) outcome).index();
  }

  private List<RenameStep> steps(TagKind kind, String from, String to) {
    return RenamePlan.read(index(), kind, from, null).steps(to);
  }

  private static List<RenameStep.Change> changes(List<RenameStep> steps) {
    List<RenameStep.Change> changes = new ArrayList<>();
    for (RenameStep step : steps) {
      if (step instanceof RenameStep.Change change) {
        changes.add(change);
      }
    }
    return changes;
  }

  private Map<Path, byte[]> bytes() throws IOException {
    Map<Path, byte[]> all = new LinkedHashMap<>();
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.put(file, Files.readAllBytes(file));
      }
    }
    return all;
  }

  @Test
  void onlyTheBytesOfTheNameChangeAndAreTakenBack() throws IOException {
    Path dos =
        post("2025-01-01-a.md", "\uFEFF---\r\ntitle: 가\r\ntags: [회고, x]\r\n---\r\n\r\n본문 \r\n끝");
    Path mixed = post("2025-01-02-b.md", "---\ntags:\r\n- 회고 # 말\n---\n본문\r");
    Path korean =
        post(
            "2025-01-03-c.md",
            "---\ntags: 회고\n---\n본문\n".getBytes(Charset.forName("x-windows-949")));
    Path other = post("2025-01-04-d.md", "---\ntags: [다른 것]\n---\n회고\n");
    Map<Path, byte[]> before = bytes();

    RenameRun run =
        RenameRun.write(
            new TagRename(TagKind.TAG, "회고", "기록"),
            changes(steps(TagKind.TAG, "회고", "기록")),
            done -> {});
    assertThat(run.failed()).isEmpty();
    assertThat(run.written()).hasSize(3);
    assertThat(Files.readString(dos))
        .isEqualTo("\uFEFF---\r\ntitle: 가\r\ntags: [기록, x]\r\n---\r\n\r\n본문 \r\n끝");
    assertThat(Files.readString(mixed)).isEqualTo("---\ntags:\r\n- 기록 # 말\n---\n본문\r");
    assertThat(Files.readString(korean, Charset.forName("x-windows-949")))
        .isEqualTo("---\ntags: 기록\n---\n본문\n");
    assertThat(Files.readAllBytes(other)).isEqualTo(before.get(other));

    assertThat(RenameRun.undo(run.written())).isEmpty();
    assertThat(bytes()).containsExactlyEntriesOf(before);
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeftAndTheOthersAreWritten() throws IOException {
    Path changed = post("2025-01-01-a.md", "---\ntags: [회고]\n---\n가\n");
    Path gone = post("2025-01-02-b.md", "---\ntags: [회고]\n---\n나\n");
    Path kept = post("2025-01-03-c.md", "---\ntags: [회고]\n---\n다\n");
    List<RenameStep.Change> changes = changes(steps(TagKind.TAG, "회고", "기록"));
    Files.writeString(changed, "---\ntags: [회고]\n---\n남이 씀\n");
    Files.delete(gone);

    RenameRun run = RenameRun.write(new TagRename(TagKind.TAG, "회고", "기록"), changes, done -> {});
    assertThat(run.written()).extracting(each -> each.entry().path()).containsExactly(kept);
    assertThat(run.failed())
        .extracting(each -> (Class) each.outcome().getClass())
        .containsExactlyInAnyOrder(SaveOutcome.ChangedOnDisk.class, SaveOutcome.GoneFromDisk.class);
    assertThat(Files.readString(changed)).isEqualTo("---\ntags: [회고]\n---\n남이 씀\n");
    assertThat(Files.readString(kept)).contains("[기록]");
  }

  @Test
  void whatHasChangedSinceIsNotTakenBackAndSaysSo() throws IOException {
    Path first = post("2025-01-01-a.md", "---\ntags: [회고]\n---\n가\n");
    Path second = post("2025-01-02-b.md", "---\ntags: [회고]\n---\n나\n");
    RenameRun run =
        RenameRun.write(
            new TagRename(TagKind.TAG, "회고", "기록"),
            changes(steps(TagKind.TAG, "회고", "기록")),
            done -> {});
    Files.writeString(first, "---\ntags: [기록]\n---\n가와 더\n");

    List<RenameRun.Failed> failed = RenameRun.undo(run.written());
    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst().entry().path()).isEqualTo(first);
    assertThat(failed.getFirst().outcome()).isInstanceOf(SaveOutcome.ChangedOnDisk.class);
    assertThat(Files.readString(first)).isEqualTo("---\ntags: [기록]\n---\n가와 더\n");
    assertThat(Files.readString(second)).isEqualTo("---\ntags: [회고]\n---\n나\n");
  }

  @Test
  void whatCantBeChangedIsListedWithItsReason() throws IOException {
    byte[] text = "---\ntags: [회고]\n---\n가\n?".getBytes(StandardCharsets.UTF_8);
    text[text.length - 1] = (byte) 0xFF;
    post("2025-01-01-a.md", text);
    assertThat(steps(TagKind.TAG, "회고", "기록"))
        .extracting(step -> ((RenameStep.Left) step).reason())
        .containsExactly(RenameStep.Reason.READ_ONLY);
  }

  @Test
  void aFoldersNameIsNoCategoryThatCanBeRenamedHere() throws IOException {
    Files.writeString(site.resolve("_config.yml"), "title: x\n");
    Path folder = Files.createDirectories(site.resolve("회고/_posts"));
    Files.writeString(folder.resolve("2025-01-01-a.md"), "---\ntitle: 가\n---\n");
    Files.writeString(folder.resolve("2025-01-02-b.md"), "---\ncategories: [회고]\n---\n");
    assertThat(TagCount.of(index(), TagKind.CATEGORY))
        .containsExactly(new TagCount("회고", 2, List.of()));
    List<RenameStep> steps = steps(TagKind.CATEGORY, "회고", "기록");
    assertThat(changes(steps)).hasSize(1);
    assertThat(steps)
        .filteredOn(RenameStep.Left.class::isInstance)
        .extracting(step -> ((RenameStep.Left) step).reason())
        .containsExactly(RenameStep.Reason.FOLDER_NAME);
  }

  @Test
  void theTextOfTheEditorCountsWhereItIsAnother() throws IOException {
    Path open = post("2025-01-01-a.md", "---\ntags: [회고]\n---\n가\n");
    String unsaved = "---\ntags: [나, 회고]\n---\n가와 더\n";
    RenamePlan plan =
        RenamePlan.read(index(), TagKind.TAG, "회고", new RenamePlan.Unsaved(open, unsaved));
    List<RenameStep.Change> changes = changes(plan.steps("기록"));
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().edit().change().apply(unsaved))
        .isEqualTo("---\ntags: [나, 기록]\n---\n가와 더\n");
  }

  @Test
  void namesAreCountedWithTheMostUsedFirst() throws IOException {
    post("2025-01-01-a.md", "---\ntags: [Spring, 회고]\n---\n");
    post("2025-01-02-b.md", "---\ntags: [spring, 회고]\n---\n");
    post("2025-01-03-c.md", "---\ntags: 회고록 spring\n---\n");
    post("2025-01-04-d.md", "---\ntag: 회고\n---\n");
    assertThat(TagCount.of(index(), TagKind.TAG))
        .containsExactly(
            new TagCount("회고", 3, List.of("회고록")),
            new TagCount("spring", 2, List.of("Spring")),
            new TagCount("Spring", 1, List.of("spring")),
            new TagCount("회고록", 1, List.of("회고")));
  }
}
