package hoego.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.file.Encoding.Encoded;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void namesTheFile() {
    path = folder.resolve("회고.md");
  }

  @Test
  void readsTextWithLfOnlyAndKnowsWhatItWas() throws IOException {
    TextFile file = given("제목\r\n\r\n본문");
    assertThat(file.path()).isEqualTo(path);
    assertThat(file.text()).isEqualTo("제목\n\n본문");
    assertThat(file.lineEnding()).isEqualTo(LineEnding.CRLF);
    assertThat(file.endsWithNewline()).isFalse();
    assertThat(file.encoding()).isEqualTo(Encoding.utf8());
    assertThat(file.readOnly()).isEmpty();
    assertThat(file.stamp()).isEqualTo(Stamp.of(Files.readAllBytes(path)));
    assertThat(file.modified()).isEqualTo(Files.getLastModifiedTime(path));
    assertThat(file.bytes()).isEqualTo(Files.readAllBytes(path));
  }

  @Test
  void hasNothingToReadWhereThereIsNoFile() {
    assertThatThrownBy(() -> TextFile.read(path)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> TextFile.read(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void tellsWhereReturnsStandAloneOfAnyText() throws IOException {
    TextFile file = given("a\r\nb\rc\nd\r");
    assertThat(file.withReturns(file.text())).isEqualTo("a\nb\rc\nd\r");
    assertThat(file.withReturns("a\nb\nnew\nc\nd\n")).isEqualTo("a\nb\rnew\rc\nd\r");
    assertThat(given("a\rb").withReturns("a\n\nb\n")).isEqualTo("a\r\rb\r");
    assertThat(given("a\r\nb").withReturns("a\nb")).isEqualTo("a\nb");
  }

  @Test
  void savesWithoutReturnsThatStandAlone() throws IOException {
    TextFile now = saved(given("a\r\nb\rc\nd\r").saveWithoutReturns("a\nb\nC\nd\n"));
    assertThat(onDisk()).isEqualTo("a\r\nb\nC\nd\n");
    assertThat(now.lineEnding()).isEqualTo(LineEnding.MIXED);
    TextFile changed = given("a\rb");
    Files.writeString(path, "somebody else's");
    assertThat(changed.saveWithoutReturns("a\nb")).isInstanceOf(SaveOutcome.ChangedOnDisk.class);
    assertThat(onDisk()).isEqualTo("somebody else's");
  }

  @Test
  void savesAnEditAndNothingElse() throws IOException {
    TextFile file = given("a\r\nb\nc\r");
    TextFile now = saved(file.save("a\nB\nc\n"));
    assertThat(onDisk()).isEqualTo("a\r\nB\nc\r");
    assertThat(now.text()).isEqualTo("a\nB\nc\n");
    assertThat(now.stamp()).isEqualTo(TextFile.read(path).stamp());
    saved(now.save("a\nb\nc\n"));
    assertThat(onDisk()).isEqualTo("a\r\nb\nc\r");
  }

  @Test
  void savesInTheEncodingOfTheFile() throws IOException {
    Charset cp949 = Charset.forName("x-windows-949");
    Files.write(path, "회고\r\n".getBytes(cp949));
    saved(TextFile.read(path).save("나의 회고\n"));
    assertThat(Files.readAllBytes(path)).isEqualTo("나의 회고\r\n".getBytes(cp949));
    Files.writeString(path, "\uFEFF회고");
    saved(TextFile.read(path).save("나의 회고"));
    assertThat(onDisk()).isEqualTo("\uFEFF나의 회고");
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    given("a\r\nb\n");
    Files.setLastModifiedTime(path, LONG_AGO);
    Object key = Files.readAttributes(path, "fileKey").get("fileKey");
    TextFile file = TextFile.read(path);
    saved(file.save("a\nb\n"));
    saved(file.save(file.text()));
    assertThat(Files.getLastModifiedTime(path)).isEqualTo(LONG_AGO);
    assertThat(Files.readAttributes(path, "fileKey").get("fileKey")).isEqualTo(key);
  }

  @Test
  void writesNothingWhenTheDiskHasTheSameTextAlready() throws IOException {
    TextFile file = given("a\n");
    Files.writeString(path, "b\n");
    Files.setLastModifiedTime(path, LONG_AGO);
    assertThat(saved(file.save("b\n")).text()).isEqualTo("b\n");
    assertThat(Files.getLastModifiedTime(path)).isEqualTo(LONG_AGO);
  }

  @Test
  void leavesAChangeOfTheSameSizeAndTimeAlone() throws IOException {
    TextFile file = given("mine\n");
    FileTime time = Files.getLastModifiedTime(path);
    Files.writeString(path, "your\n");
    Files.setLastModifiedTime(path, time);
    assertThat(theirs(file.save("mine!\n")).text()).isEqualTo("your\n");
    assertThat(theirs(file.save("mine\n")).text()).isEqualTo("your\n");
    assertThat(onDisk()).isEqualTo("your\n");
  }

  @Test
  void takesANewTimeForNoChange() throws IOException {
    TextFile file = given("a\n");
    Files.setLastModifiedTime(path, LONG_AGO);
    saved(file.save("b\n"));
    assertThat(onDisk()).isEqualTo("b\n");
  }

  @Test
  void keepsMineOverTheVersionSeenAndNoOther() throws IOException {
    TextFile file = given("a\r\n");
    Files.writeString(path, "theirs\n");
    TextFile seen = theirs(file.save("mine\n"));
    Files.writeString(path, "theirs again\n");
    TextFile seenAgain = theirs(file.saveOver("mine\n", seen));
    assertThat(onDisk()).isEqualTo("theirs again\n");
    saved(file.saveOver("mine\n", seenAgain));
    assertThat(onDisk()).isEqualTo("mine\r\n");
  }

  @Test
  void keepsMineOverAVersionThatIsNoText() throws IOException {
    TextFile file = given("a\n");
    Files.write(path, new byte[] {0, 1, 2, (byte) 0xFF});
    TextFile seen = theirs(file.save("mine\n"));
    assertThat(seen.readOnly()).isPresent();
    saved(file.saveOver("mine\n", seen));
    assertThat(onDisk()).isEqualTo("mine\n");
  }

  @Test
  void seesThatTheFileIsGone() throws IOException {
    TextFile file = given("a\r\n");
    Files.delete(path);
    assertThat(file.save("b\n")).isInstanceOf(SaveOutcome.GoneFromDisk.class);
    assertThat(file.save("a\n")).isInstanceOf(SaveOutcome.GoneFromDisk.class);
    assertThat(path).doesNotExist();
    saved(file.saveAsNew(path, "b\n"));
    assertThat(onDisk()).isEqualTo("b\r\n");
  }

  @Test
  void namesWhatItCannotEncodeAndWritesNothing() throws IOException {
    byte[] bytes = "회고\r\n".getBytes(Charset.forName("x-windows-949"));
    Files.write(path, bytes);
    TextFile file = TextFile.read(path);
    SaveOutcome.Unencodable bad = new SaveOutcome.Unencodable(0x1F600, 2, 3);
    assertThat(file.save("회고\n가나\uD83D\uDE00")).isEqualTo(bad);
    assertThat(file.saveAsNew(folder.resolve("b.md"), "회고\n가나\uD83D\uDE00")).isEqualTo(bad);
    assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
    assertThat(Disk.children(folder)).containsExactly(path);
  }

  @Test
  void showsButNeverSavesWhatIsNoText() throws IOException {
    byte[] bytes = {'a', '\r', '\n', 'b', 0, 'c'};
    Files.write(path, bytes);
    TextFile file = TextFile.read(path);
    ReadOnlyReason reason = new ReadOnlyReason.NotDecodable(4);
    assertThat(file.readOnly()).contains(reason);
    assertThat(file.text()).startsWith("a\nb");
    assertThat(file.save("x")).isEqualTo(new SaveOutcome.ReadOnly(reason));
    assertThat(file.saveAsNew(folder.resolve("b.md"), "x"))
        .isEqualTo(new SaveOutcome.ReadOnly(reason));
    assertThat(bytes(file.bytesOf(file.text()))).isEqualTo(bytes);
    assertThatThrownBy(() -> file.bytesOf("x")).isInstanceOf(IllegalStateException.class);
    assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
  }

  @Test
  void showsTheBeginningOfWhatIsTooLarge() throws IOException {
    Files.writeString(path, "0123456789\n".repeat(10));
    TextFile file = TextFile.read(path, 25);
    ReadOnlyReason reason = new ReadOnlyReason.TooLarge(110);
    assertThat(file.readOnly()).contains(reason);
    assertThat(file.text()).isEqualTo("0123456789\n0123456789\n012");
    assertThat(file.stamp().size()).isEqualTo(110);
    assertThat(file.save(file.text())).isEqualTo(new SaveOutcome.ReadOnly(reason));
    assertThat(Files.size(path)).isEqualTo(110);
  }

  @Test
  void doesNotSaveWhatTheSystemProtects() throws IOException {
    Path zip = folder.resolve("posts.zip");
    try (FileSystem posts = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Files.writeString(posts.getPath("/a.md"), "a\n");
    }
    try (FileSystem posts = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
      TextFile file = TextFile.read(posts.getPath("/a.md"));
      ReadOnlyReason reason = new ReadOnlyReason.NotWritable();
      assertThat(file.readOnly()).contains(reason);
      assertThat(file.save("b\n")).isEqualTo(new SaveOutcome.ReadOnly(reason));
      assertThat(bytes(file.bytesOf("b\n"))).isEqualTo("b\n".getBytes(UTF_8));
    }
  }

  @Test
  void tellsOfAFailure() throws IOException {
    TextFile file = given("a\n");
    Files.delete(path);
    Files.createDirectory(path);
    assertThat(file.save("b\n")).isInstanceOf(SaveOutcome.Failed.class);
  }

  @Test
  void makesNewFilesButNeverOverAnother() throws IOException {
    TextFile made = saved(TextFile.createNew(path, "새 글\r\n둘\r셋"));
    assertThat(onDisk()).isEqualTo("새 글\n둘\n셋");
    assertThat(made.text()).isEqualTo("새 글\n둘\n셋");
    assertThat(TextFile.createNew(path, "다른 글"))
        .isInstanceOfSatisfying(
            SaveOutcome.Failed.class,
            failed -> assertThat(failed.cause()).isInstanceOf(FileAlreadyExistsException.class));
    assertThat(made.saveAsNew(path, "다른 글")).isInstanceOf(SaveOutcome.Failed.class);
    assertThat(onDisk()).isEqualTo("새 글\n둘\n셋");
    assertThat(TextFile.createNew(folder.resolve("b.md"), "a\uD800"))
        .isEqualTo(new SaveOutcome.Unencodable(0xD800, 1, 2));
    assertThat(folder.resolve("b.md")).doesNotExist();
  }

  @Test
  void refusesAVersionOfAnotherFile() throws IOException {
    TextFile file = given("a\n");
    TextFile other = saved(TextFile.createNew(folder.resolve("b.md"), "b\n"));
    assertThatThrownBy(() -> file.saveOver("x", other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesTheIdenticalBytesForItsOwnText() throws IOException {
    Random random = new Random(23);
    for (int round = 0; round < 400; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        raw.append("\r\n\n\rab가\u2028".charAt(random.nextInt(8)));
      }
      TextFile file = given(raw.toString());
      byte[] bytes = raw.toString().getBytes(UTF_8);
      assertThat(bytes(file.bytesOf(file.text()))).isEqualTo(bytes);
      assertThat(bytes(file.bytesOf(raw.toString()))).isEqualTo(bytes);
    }
  }

  private TextFile given(String raw) throws IOException {
    Files.writeString(path, raw);
    return TextFile.read(path);
  }

  private String onDisk() throws IOException {
    return Files.readString(path);
  }

  private static TextFile saved(SaveOutcome outcome) {
    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    return ((SaveOutcome.Saved) outcome).now();
  }

  private static TextFile theirs(SaveOutcome outcome) {
    assertThat(outcome).isInstanceOf(SaveOutcome.ChangedOnDisk.class);
    return ((SaveOutcome.ChangedOnDisk) outcome).theirs();
  }

  private static byte[] bytes(Encoded encoded) {
    return ((Encoded.Bytes) encoded).bytes();
  }
}
