package hoego.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class FreedesktopTrashTest {
  @TempDir Path temp;
  private Path folder = Path.of("");
  private Path trash = Path.of("");
  private FreedesktopTrash system = new FreedesktopTrash(Path.of(""), 0);

  @BeforeEach
  void makesAHome() throws IOException {
    folder = temp.toRealPath();
    trash = folder.resolve("home/share/Trash");
    int uid = (int) Files.getAttribute(folder, "unix:uid");
    system = new FreedesktopTrash(folder.resolve("home/share"), uid);
  }

  @Test
  void movesAFileWithANoteOfWhereItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("2024 회고 100%.md"), "글");
    system.put(file);
    assertThat(file).doesNotExist();
    assertThat(trash.resolve("files/2024 회고 100%.md")).hasContent("글");
    List<String> note = Files.readAllLines(trash.resolve("info/2024 회고 100%.md.trashinfo"));
    assertThat(note).hasSize(3);
    assertThat(note.get(0)).isEqualTo("[Trash Info]");
    assertThat(note.get(1)).startsWith("Path=/").endsWith("/2024%20%ED%9A%8C%EA%B3%A0%20100%25.md");
    assertThat(note.get(2)).matches("DeletionDate=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
  }

  @Test
  void keepsTheTrashFromOthers() throws IOException {
    system.put(Files.writeString(folder.resolve("a.md"), "a"));
    for (Path made : List.of(trash, trash.resolve("files"), trash.resolve("info"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void keepsEveryFileOfTheSameName() throws IOException {
    Path file = folder.resolve("a.md");
    for (int i = 1; i <= 3; i++) {
      system.put(Files.writeString(file, "version " + i));
    }
    assertThat(trash.resolve("files/a.md")).hasContent("version 1");
    assertThat(trash.resolve("files/a.2.md")).hasContent("version 2");
    assertThat(trash.resolve("files/a.3.md")).hasContent("version 3");
    assertThat(Disk.children(trash.resolve("info"))).hasSize(3);
  }

  @Test
  void leavesATrashedFileWithoutANoteAlone() throws IOException {
    Files.createDirectories(trash.resolve("files"));
    Files.writeString(trash.resolve("files/a.md"), "a stray");
    system.put(Files.writeString(folder.resolve("a.md"), "mine"));
    assertThat(trash.resolve("files/a.md")).hasContent("a stray");
    assertThat(trash.resolve("files/a.2.md")).hasContent("mine");
    assertThat(Disk.children(trash.resolve("info")))
        .containsExactly(trash.resolve("info/a.2.md.trashinfo"));
  }

  @Test
  void takesLongHangulNames() throws IOException {
    Path file = Files.writeString(folder.resolve("회".repeat(84) + ".md"), "글");
    system.put(file);
    assertThat(file).doesNotExist();
    assertThat(Disk.children(trash.resolve("files")))
        .singleElement()
        .satisfies(kept -> assertThat(kept).hasContent("글"));
  }

  @Test
  void movesALinkAndNotWhatItLeadsTo() throws IOException {
    Path real = Files.writeString(folder.resolve("real.md"), "글");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), real);
    system.put(link);
    assertThat(link).doesNotExist();
    assertThat(real).hasContent("글");
    assertThat(trash.resolve("files/link.md")).isSymbolicLink();
  }

  @Test
  void movesAFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("그림"));
    Files.writeString(inner.resolve("a.txt"), "a");
    system.put(inner);
    assertThat(inner).doesNotExist();
    assertThat(trash.resolve("files/그림/a.txt")).hasContent("a");
    assertThat(Files.readAllLines(trash.resolve("info/그림.trashinfo")).get(1))
        .endsWith("/%EA%B7%B8%EB%A6%BC");
  }

  @Test
  void notesTheRealFolderOfAFileReachedThroughALink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.writeString(real.resolve("a.md"), "a");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    system.put(link.resolve("a.md"));
    assertThat(Files.readAllLines(trash.resolve("info/a.md.trashinfo")).get(1))
        .endsWith("/real/a.md");
  }

  @Test
  void doesNotPutTheTrashIntoItself() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    assertThatThrownBy(() -> system.put(home)).isInstanceOf(IOException.class);
    assertThat(home).isDirectory();
  }

  @Test
  void leavesTheFileWhereThereIsNoTrash() throws IOException {
    Files.createDirectories(folder.resolve("home/share"));
    Files.writeString(trash, "no folder");
    Path file = Files.writeString(folder.resolve("a.md"), "a");
    assertThatThrownBy(() -> system.put(file)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("a");
  }

  @Test
  void takesBackTheNoteWhenTheFileCannotMove() throws IOException {
    Path missing = folder.resolve("missing.md");
    assertThatThrownBy(() -> system.putIn(ensured(trash), missing, "missing.md"))
        .isInstanceOf(IOException.class);
    assertThat(trash.resolve("info")).isEmptyDirectory();
  }

  @Test
  void usesTheSharedTrashOfADiskOnlyWhenItIsSticky() throws IOException {
    Path top = Files.createDirectory(folder.resolve("disk"));
    String uid = Integer.toString(system.uid());
    assertThat(system.trashOf(top)).isEqualTo(top.resolve(".Trash-" + uid));
    Path shared = Files.createDirectory(top.resolve(".Trash"));
    assertThat(system.trashOf(top)).isEqualTo(top.resolve(".Trash-" + uid));
    Files.setAttribute(shared, "unix:mode", 01777);
    assertThat(system.trashOf(top)).isEqualTo(shared.resolve(uid)).isDirectory();
  }

  @Test
  void trustsNoTrashThatIsALink() throws IOException {
    Path top = Files.createDirectory(folder.resolve("disk"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.setAttribute(elsewhere, "unix:mode", 01777);
    Files.createSymbolicLink(top.resolve(".Trash"), elsewhere);
    Files.createSymbolicLink(top.resolve(".Trash-" + system.uid()), elsewhere);
    assertThatThrownBy(() -> system.trashOf(top)).isInstanceOf(IOException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void notesAPathOnAnotherDiskFromItsTop() throws IOException {
    Path top = Files.createDirectory(folder.resolve("disk"));
    Path file = Files.writeString(Files.createDirectory(top.resolve("글")).resolve("a.md"), "a");
    system.putIn(system.trashOf(top), file, FreedesktopTrash.encodedBelow(top, file));
    Path own = top.resolve(".Trash-" + system.uid());
    assertThat(own.resolve("files/a.md")).hasContent("a");
    assertThat(Files.readAllLines(own.resolve("info/a.md.trashinfo")))
        .contains("Path=%EA%B8%80/a.md");
    assertThat(FreedesktopTrash.encodedBelow(Path.of("/"), Path.of("/a b.md")))
        .isEqualTo("a%20b.md");
  }

  @Test
  void findsTheUsersData() {
    Path home = Path.of("/home/user");
    assertThat(SystemTrash.dataHome("/data", home)).isEqualTo(Path.of("/data"));
    assertThat(SystemTrash.dataHome(null, home)).isEqualTo(home.resolve(".local/share"));
    assertThat(SystemTrash.dataHome("", home)).isEqualTo(home.resolve(".local/share"));
    assertThat(SystemTrash.dataHome("data", home)).isEqualTo(home.resolve(".local/share"));
  }

  @Test
  void hasNoTrashForWhatIsNotThere() {
    assertThatThrownBy(() -> Disk.trash(folder.resolve("missing.md")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static Path ensured(Path folder) throws IOException {
    return Files.createDirectories(folder);
  }
}
