package hoego;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** Tells which calls read or write files, or ask the disk about them. */
final class FileTouch {
  private static final Set<String> FILE_CLASSES =
      Set.of(
          "java.nio.file.Files",
          "java.nio.channels.FileChannel",
          "java.nio.channels.AsynchronousFileChannel",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile");

  /** What of {@code java.io.File} is no more than a name, for choosers that speak it. */
  private static final Set<String> NAME_ONLY =
      Set.of("toPath", "getName", "getPath", "toString", "equals", "hashCode");

  static boolean touchesFiles(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    boolean givenAFile =
        target instanceof CodeUnitAccessTarget code
            && owner.startsWith("java")
            && !owner.startsWith("javafx.")
            && code.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.io.File"));
    boolean printsToAName =
        target instanceof CodeUnitAccessTarget code
            && target.getName().equals("<init>")
            && Set.of("java.io.PrintWriter", "java.io.PrintStream", "java.util.Formatter")
                .contains(owner)
            && code.getRawParameterTypes().stream()
                .findFirst()
                .filter(type -> type.getName().equals("java.lang.String"))
                .isPresent();
    return FILE_CLASSES.contains(owner)
        || (owner.equals("java.io.File") && !NAME_ONLY.contains(target.getName()))
        || (owner.equals("java.nio.file.Path") && target.getName().equals("toRealPath"))
        || givenAFile
        || printsToAName;
  }

  static boolean isStandardStream(JavaAccess<?> access) {
    return access
        .getTarget()
        .getFullName()
        .matches("java\\.io\\.File(?:Out|In)putStream\\.<init>\\(java\\.io\\.FileDescriptor\\)");
  }

  private FileTouch() {}
}
