package hoego.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] OLD = "옛 글\n".getBytes(UTF_8);
  private static final byte[] NEW = "새 글, 더 긴 글\n".getBytes(UTF_8);

  @TempDir Path folder;

  @AfterEach
  void leavesNoFilesOfItsOwn() throws IOException {
    assertThat(Disk.children(folder)).noneMatch(file -> file.toString().contains(".hoego-"));
  }

  @Test
  void makesAFile() throws IOException {
    Path file = folder.resolve("a.md");
    AtomicFile.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void replacesAFileByALongerAShorterAndAnEmptyOne() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    for (byte[] bytes : List.of(NEW, OLD, new byte[0], NEW)) {
      AtomicFile.write(file, bytes);
      assertThat(file).hasBinaryContent(bytes);
    }
  }

  @Test
  void takesLongHangulNames() throws IOException {
    Path file = Files.write(folder.resolve("회".repeat(84) + ".md"), OLD);
    AtomicFile.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsLinksAndKeepsThem() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("real"));
    Path real = Files.write(inner.resolve("a.md"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real", "a.md"));
    Path linkToLink = Files.createSymbolicLink(folder.resolve("other.md"), link);
    AtomicFile.write(linkToLink, NEW);
    assertThat(real).hasBinaryContent(NEW);
    assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("real", "a.md"));
    assertThat(linkToLink).isSymbolicLink();
    assertThat(Disk.children(inner)).containsExactly(real);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void makesTheFileThatALinkLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("later.md"));
    AtomicFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("later.md")).hasBinaryContent(NEW);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesALinkThatLeadsToItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("link.md"));
    assertThatThrownBy(() -> AtomicFile.write(link, NEW)).isInstanceOf(IOException.class);
    assertThat(link).isSymbolicLink();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsHardLinks() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), NEW);
    Path other = Files.createLink(folder.resolve("b.md"), file);
    AtomicFile.write(file, OLD);
    assertThat(other).hasBinaryContent(OLD);
    assertThat(Files.isSameFile(file, other)).isTrue();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheMode() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    for (String mode : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x", "rw-r-----")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      AtomicFile.write(file, mode.getBytes(UTF_8));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(mode);
    }
  }

  @Test
  void keepsTheUsersAttributes() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("user"));
    UserDefinedFileAttributeView before =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    before.write("hoego.test", ByteBuffer.wrap(OLD));
    AtomicFile.write(file, NEW);
    UserDefinedFileAttributeView after =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    ByteBuffer value = ByteBuffer.allocate(after.size("hoego.test"));
    after.read("hoego.test", value);
    assertThat(value.array()).isEqualTo(OLD);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheOwnerAndTheGroup() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    assumeTrue("root".equals(Files.getOwner(file).getName()), "only root may give files away");
    Files.setAttribute(file, "unix:uid", 1234);
    Files.setAttribute(file, "unix:gid", 2345);
    AtomicFile.write(file, NEW);
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(1234);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(2345);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesAFileInAFolderThatIsNotWritable() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Path file = Files.write(locked.resolve("a.md"), OLD);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      AtomicFile.write(file, NEW);
      assertThat(file).hasBinaryContent(NEW);
      assertThat(Disk.children(locked)).containsExactly(file);
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void writesInPlaceWithTheBackupElsewhere() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = Files.write(folder.resolve("a.md"), NEW);
    AtomicFile.writeInPlace(file, OLD, elsewhere);
    assertThat(file).hasBinaryContent(OLD);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void writesNothingInPlaceWithoutABackup() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> AtomicFile.writeInPlace(file, NEW, missing))
        .isInstanceOf(IOException.class);
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void replacesOnlyTheBytesItExpects() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    assertThatThrownBy(() -> AtomicFile.replace(file, NEW, "x".getBytes(UTF_8)))
        .isInstanceOf(AtomicFile.ChangedMeanwhile.class);
    assertThat(file).hasBinaryContent(OLD);
    AtomicFile.replace(file, OLD, NEW);
    assertThat(file).hasBinaryContent(NEW);
    Files.delete(file);
    assertThatThrownBy(() -> AtomicFile.replace(file, NEW, OLD))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(file).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replacesOnlyTheBytesItExpectsInPlaceToo() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    Files.createLink(folder.resolve("b.md"), file);
    assertThatThrownBy(() -> AtomicFile.replace(file, NEW, "x".getBytes(UTF_8)))
        .isInstanceOf(AtomicFile.ChangedMeanwhile.class);
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void leavesAFolderAlone() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("a.md"));
    assertThatThrownBy(() -> AtomicFile.write(inner, NEW)).isInstanceOf(IOException.class);
    assertThat(inner).isEmptyDirectory();
  }

  @Test
  void refusesAMissingFolder() {
    Path file = folder.resolve("missing").resolve("a.md");
    assertThatThrownBy(() -> AtomicFile.write(file, NEW)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void writesToItsEndThoughItIsInterrupted() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), OLD);
    Thread.currentThread().interrupt();
    AtomicFile.write(file, NEW);
    assertThat(Thread.interrupted()).as("the interrupt is still there").isTrue();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void worksWhereThereAreNoModes() throws IOException {
    for (Configuration system :
        List.of(Configuration.unix(), Configuration.osX(), Configuration.windows())) {
      try (FileSystem memory = Jimfs.newFileSystem(system)) {
        Path posts = Files.createDirectories(memory.getPath("posts").toAbsolutePath());
        Path file = posts.resolve("a.md");
        AtomicFile.write(file, OLD);
        AtomicFile.write(file, NEW);
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
        Path link = Files.createSymbolicLink(file.resolveSibling("link.md"), file);
        AtomicFile.write(link, OLD);
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        assertThat(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(Disk.children(posts)).hasSize(2);
      }
    }
  }
}
