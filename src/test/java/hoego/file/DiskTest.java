package hoego.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  private static final byte[] BYTES = "글\n".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void makesAFileButNeverOverAnother() throws IOException {
    Path file = folder.resolve("a.md");
    Disk.createNew(file, BYTES);
    assertThat(Disk.read(file)).isEqualTo(BYTES);
    assertThatThrownBy(() -> Disk.createNew(file, new byte[0]))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Disk.read(file)).isEqualTo(BYTES);
    assertThatThrownBy(() -> Disk.createNew(folder.resolve("missing/a.md"), BYTES))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void makesFoldersAndIsContentWhenTheyAreThere() throws IOException {
    Path inner = folder.resolve("a/b/c");
    Disk.createFolders(inner);
    Disk.createFolders(inner);
    assertThat(Disk.isFolder(inner)).isTrue();
  }

  @Test
  void writesWhetherOrNotThereIsAFile() throws IOException {
    Path file = folder.resolve("a.md");
    Disk.write(file, new byte[3]);
    Disk.write(file, BYTES);
    assertThat(Disk.read(file)).isEqualTo(BYTES);
    assertThat(Disk.readPrefix(file, 3)).isEqualTo("글".getBytes(UTF_8));
    assertThat(Disk.size(file)).isEqualTo(4);
    assertThat(Disk.modified(file)).isEqualTo(Files.getLastModifiedTime(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesALinkThatLeadsNowhereForATakenName() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), Path.of("missing"));
    Path file = Files.write(folder.resolve("b.md"), BYTES);
    assertThat(Disk.exists(link)).isTrue();
    assertThat(Disk.isFile(link)).isFalse();
    assertThat(Disk.exists(folder.resolve("c.md"))).isFalse();
    assertThatThrownBy(() -> Disk.createNew(link, BYTES))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> Disk.move(file, link)).isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> Disk.copyNew(file, link))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void knowsOneFileByTwoPaths() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Path link = Files.createSymbolicLink(folder.resolve("b.md"), file);
    assertThat(Disk.sameFile(file, link)).isTrue();
    assertThat(Disk.sameFile(file, folder.resolve("../" + folder.getFileName() + "/a.md")))
        .isTrue();
    assertThat(Disk.sameFile(file, Files.write(folder.resolve("c.md"), BYTES))).isFalse();
    assertThat(Disk.real(link)).isEqualTo(file.toRealPath());
  }

  @Test
  void movesAFileToAnotherNameAndFolder() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Path renamed = folder.resolve("b.md");
    Disk.move(file, renamed);
    assertThat(Disk.children(folder)).containsExactly(renamed);
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Disk.move(renamed, inner.resolve("b.md"));
    assertThat(Disk.children(folder)).containsExactly(inner);
    assertThat(Disk.read(inner.resolve("b.md"))).isEqualTo(BYTES);
    Disk.move(inner, folder.resolve("other"));
    assertThat(Disk.read(folder.resolve("other/b.md"))).isEqualTo(BYTES);
  }

  @Test
  void movesNothingOntoItselfAndNothingThatIsMissing() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Disk.move(file, file);
    assertThat(Disk.read(file)).isEqualTo(BYTES);
    assertThatThrownBy(() -> Disk.move(folder.resolve("b.md"), folder.resolve("c.md")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Disk.move(file, folder.resolve("missing/a.md")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(Disk.children(folder)).containsExactly(file);
  }

  @Test
  void neverMovesOverAnotherFile() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Path other = Files.write(folder.resolve("b.md"), new byte[0]);
    assertThatThrownBy(() -> Disk.move(file, other))
        .isInstanceOfSatisfying(
            FileAlreadyExistsException.class,
            e -> assertThat(Path.of(e.getFile())).isEqualTo(other));
    assertThat(Disk.read(file)).isEqualTo(BYTES);
    assertThat(Disk.size(other)).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesANameThatOtherSystemsTakeForTheSame() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Files.write(folder.resolve("README.md"), BYTES);
    Files.write(folder.resolve("회고.md"), BYTES);
    String decomposed = Normalizer.normalize("회고.md", Normalizer.Form.NFD);
    for (String name : List.of("ReadMe.md", decomposed)) {
      assertThatThrownBy(() -> Disk.move(file, folder.resolve(name)))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(Disk.children(folder)).hasSize(3);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void changesTheCaseOrTheCompositionOfAName() throws IOException {
    String decomposed = Normalizer.normalize("회고.md", Normalizer.Form.NFD);
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Path previous = file;
    for (String name : List.of("A.md", decomposed, "회고.md")) {
      Disk.move(previous, folder.resolve(name));
      previous = folder.resolve(name);
      assertThat(Disk.children(folder)).containsExactly(previous);
    }
    assertThat(Disk.read(previous)).isEqualTo(BYTES);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void neverTakesAnotherNameOfTheFileForARename() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Path other = Files.createLink(folder.resolve("b.md"), file);
    assertThatThrownBy(() -> Disk.move(file, other)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Disk.children(folder)).containsExactly(file, other);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void movesALinkAndNotWhatItLeadsTo() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("a.md"));
    Path moved = folder.resolve("moved.md");
    Disk.move(link, moved);
    assertThat(Files.readSymbolicLink(moved)).isEqualTo(Path.of("a.md"));
    assertThat(Disk.children(folder)).containsExactly(file, moved);
  }

  @Test
  void changesOnlyTheCaseWhereCaseMakesNoDifference() throws IOException {
    for (Configuration system : List.of(Configuration.osX(), Configuration.windows())) {
      try (FileSystem memory = Jimfs.newFileSystem(system)) {
        Path posts = Files.createDirectories(memory.getPath("posts").toAbsolutePath());
        Files.write(posts.resolve("readme.md"), BYTES);
        Files.write(posts.resolve("other.md"), new byte[0]);
        Disk.move(posts.resolve("readme.md"), posts.resolve("README.md"));
        assertThat(names(posts)).containsExactlyInAnyOrder("README.md", "other.md");
        Disk.move(posts.resolve("readme.md"), posts.resolve("Readme.md"));
        assertThat(names(posts)).containsExactlyInAnyOrder("Readme.md", "other.md");
        assertThatThrownBy(() -> Disk.move(posts.resolve("readme.md"), posts.resolve("OTHER.md")))
            .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names(posts)).containsExactlyInAnyOrder("Readme.md", "other.md");
        assertThat(Disk.read(posts.resolve("readme.md"))).isEqualTo(BYTES);
      }
    }
  }

  @Test
  void movesWhereThereAreNoHardLinks() throws IOException {
    Configuration plain = Configuration.unix().toBuilder().setSupportedFeatures().build();
    try (FileSystem memory = Jimfs.newFileSystem(plain)) {
      Path file = Files.write(memory.getPath("/work/a.md"), BYTES);
      Path other = Files.write(memory.getPath("/work/b.md"), new byte[0]);
      assertThatThrownBy(() -> Disk.move(file, other))
          .isInstanceOf(FileAlreadyExistsException.class);
      Disk.move(file, memory.getPath("/work/c.md"));
      assertThat(names(memory.getPath("/work"))).containsExactly("b.md", "c.md");
    }
  }

  @Test
  void copiesAFileButNeverOverAnother() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), BYTES);
    Path copy = folder.resolve("b.md");
    Disk.copyNew(file, copy);
    assertThat(Disk.read(copy)).isEqualTo(BYTES);
    assertThat(Disk.sameFile(file, copy)).isFalse();
    assertThatThrownBy(() -> Disk.copyNew(file, copy))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> Disk.copyNew(folder, folder.resolve("c.md")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Disk.copyNew(folder.resolve("d.md"), folder.resolve("c.md")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(Disk.children(folder)).containsExactly(file, copy);
  }

  @Test
  void hasNoTrashInMemory() throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = Files.write(memory.getPath("/work/a.md"), BYTES);
      assertThatThrownBy(() -> Disk.trash(file)).isInstanceOf(IOException.class);
      assertThat(Disk.read(file)).isEqualTo(BYTES);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return Disk.children(folder).stream().map(file -> file.getFileName().toString()).toList();
  }
}
