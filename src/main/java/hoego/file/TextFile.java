package hoego.file;

import hoego.file.Encoding.Encoded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text file as it was read or written, from which an edited text can be saved so
 * that no byte changes unasked and nobody else's change is overwritten. Immutable; its methods may
 * wait for the disk and may be called from any thread.
 */
public final class TextFile {
  /** The size in bytes up to which a file can be edited. */
  public static final long LARGEST = 16L << 20;

  /** How much of a file that is too large there is to look at, in bytes. */
  private static final int GLIMPSE = 1 << 20;

  private final Path path;
  private final byte[] bytes;
  private final String text;
  private final Encoding encoding;
  private final LineEnds lineEnds;
  private final Stamp stamp;
  private final FileTime modified;
  private final @Nullable ReadOnlyReason readOnly;

  private TextFile(
      Path path, byte[] bytes, Decoding decoding, FileTime modified, @Nullable Long tooLarge) {
    this.path = path;
    this.bytes = bytes;
    this.modified = modified;
    String raw;
    ReadOnlyReason reason = null;
    switch (decoding) {
      case Decoding.Text(Encoding found, String all) -> {
        encoding = found;
        raw = all;
      }
      case Decoding.Undecodable(int offset, Encoding nearest, String lossy) -> {
        encoding = nearest;
        raw = lossy;
        reason = new ReadOnlyReason.NotDecodable(offset);
      }
    }
    text = LineEnds.normalized(raw);
    lineEnds = LineEnds.of(raw);
    Stamp ofBytes = Stamp.of(bytes);
    if (tooLarge != null) {
      reason = new ReadOnlyReason.TooLarge(tooLarge);
    } else if (reason == null && Files.exists(path) && !Files.isWritable(path)) {
      reason = new ReadOnlyReason.NotWritable();
    }
    stamp = tooLarge == null ? ofBytes : new Stamp(tooLarge, ofBytes.sha256());
    readOnly = reason;
  }

  /**
   * Reads a file, links followed. One that is no text or too large is read too, to be looked at:
   * see {@link #readOnly()}.
   *
   * @throws NoSuchFileException when there is none
   * @throws IOException when it can't be read or is no regular file
   */
  public static TextFile read(Path path) throws IOException {
    return read(path, LARGEST);
  }

  static TextFile read(Path path, long largest) throws IOException {
    // Opening a pipe or a device would wait, or worse.
    if (!Files.isRegularFile(path)) {
      Files.readAttributes(path, "size");
      throw new IOException("not a regular file: " + path);
    }
    FileTime modified = Files.getLastModifiedTime(path);
    long size = Files.size(path);
    if (size > largest) {
      byte[] glimpse = Disk.readPrefix(path, (int) Math.min(GLIMPSE, largest));
      return new TextFile(path, glimpse, Decoding.ofPrefix(glimpse), modified, size);
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes((int) largest + 1);
    }
    if (bytes.length > largest) {
      byte[] glimpse = Arrays.copyOf(bytes, (int) Math.min(GLIMPSE, largest));
      return new TextFile(path, glimpse, Decoding.ofPrefix(glimpse), modified, Files.size(path));
    }
    return new TextFile(path, bytes, Encoding.decode(bytes), modified, null);
  }

  /**
   * Makes a new file, in UTF-8 and with LF. {@link SaveOutcome.Failed} with a {@link
   * java.nio.file.FileAlreadyExistsException} where there is something of that name already.
   */
  public static SaveOutcome createNew(Path path, String text) {
    String normalized = LineEnds.normalized(text);
    return createNew(path, Encoding.utf8(), normalized, normalized);
  }

  /**
   * Makes a new file with this one's encoding and line ends: for "save as", and for a file that is
   * gone. It fails as {@link #createNew} does where there is something of that name already.
   */
  public SaveOutcome saveAsNew(Path newPath, String newText) {
    if (readOnly != null && !(readOnly instanceof ReadOnlyReason.NotWritable)) {
      return new SaveOutcome.ReadOnly(readOnly);
    }
    String normalized = LineEnds.normalized(newText);
    return createNew(newPath, encoding, normalized, rawOf(normalized));
  }

  private static SaveOutcome createNew(Path path, Encoding encoding, String text, String raw) {
    return switch (encoding.encode(text)) {
      case Encoded.Unencodable(int codePoint, int line, int column) ->
          new SaveOutcome.Unencodable(codePoint, line, column);
      case Encoded.Bytes _ -> {
        try {
          byte[] bytes = encodable(encoding, raw);
          Disk.createNew(path, bytes);
          yield new SaveOutcome.Saved(written(path, bytes, encoding));
        } catch (IOException e) {
          yield new SaveOutcome.Failed(e);
        }
      }
    };
  }

  /** Where the file is, as it was asked for. */
  public Path path() {
    return path;
  }

  /**
   * The text, with every line end (LF, CR LF or CR) as an LF. Where the file is not decodable, with
   * U+FFFD for what is not; where it is too large, its beginning.
   */
  public String text() {
    return text;
  }

  /** The encoding the file is in, or nearest to. */
  public Encoding encoding() {
    return encoding;
  }

  /** How the lines end. */
  public LineEnding lineEnding() {
    return lineEnds.summary();
  }

  /**
   * A text as it would stand in the file, with a CR where a line ends in a CR alone and an LF for
   * every other end. Each place in it is the same place in {@code newText}.
   *
   * @param newText with LF line ends
   */
  public String withReturns(String newText) {
    return switch (lineEnding()) {
      case LF, CRLF, NONE -> newText;
      case CR, MIXED -> lineEnds.carriedTo(text, newText).withReturnsIn(newText);
    };
  }

  /** Whether the last line has an end. */
  public boolean endsWithNewline() {
    return text.endsWith("\n");
  }

  /**
   * Tells this content from another. Of a file that is too large it knows the size and the
   * beginning only.
   */
  public Stamp stamp() {
    return stamp;
  }

  /** When the file was last written, a hint only: times lie. */
  public FileTime modified() {
    return modified;
  }

  /** Why the file can't be edited; empty where it can. */
  public Optional<ReadOnlyReason> readOnly() {
    return Optional.ofNullable(readOnly);
  }

  /** A copy of the file's bytes; of one that is too large, of its beginning. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The bytes of the file with another text. Lines that are as they were keep their line ends; a
   * new line ends as the one above it, else as most lines of the file, else in LF. For {@link
   * #text()} they are the very bytes that were read.
   *
   * @throws IllegalStateException for another text where the file's text is not all of its bytes:
   *     it is not decodable or too large
   */
  public Encoded bytesOf(String newText) {
    String normalized = LineEnds.normalized(newText);
    if (normalized.equals(text)) {
      return new Encoded.Bytes(bytes.clone());
    }
    if (readOnly != null && !(readOnly instanceof ReadOnlyReason.NotWritable)) {
      throw new IllegalStateException("not to be edited: " + readOnly);
    }
    // The position of a bad character is to be the editor's, where every line ends in one char.
    Encoded encoded = encoding.encode(normalized);
    return encoded instanceof Encoded.Unencodable
        ? encoded
        : new Encoded.Bytes(encodable(encoding, rawOf(normalized)));
  }

  private String rawOf(String newText) {
    return lineEnds.carriedTo(text, newText).restoredIn(newText);
  }

  /** The bytes of a text that is known to be encodable. */
  private static byte[] encodable(Encoding encoding, String raw) {
    return switch (encoding.encode(raw)) {
      case Encoded.Bytes(byte[] bytes) -> bytes;
      case Encoded.Unencodable bad -> throw new IllegalStateException("line ends: " + bad);
    };
  }

  /** Writes a text, unless the file's content is no longer the one read. */
  public SaveOutcome save(String newText) {
    return saveOver(newText, this);
  }

  /** The same with an LF for every line end that is a CR alone. */
  public SaveOutcome saveWithoutReturns(String newText) {
    if (readOnly != null) {
      return new SaveOutcome.ReadOnly(readOnly);
    }
    String normalized = LineEnds.normalized(newText);
    return switch (encoding.encode(normalized)) {
      case Encoded.Unencodable(int codePoint, int line, int column) ->
          new SaveOutcome.Unencodable(codePoint, line, column);
      case Encoded.Bytes _ -> {
        LineEnds ends = lineEnds.carriedTo(text, normalized).withoutReturns();
        yield replace(bytes, encodable(encoding, ends.restoredIn(normalized)));
      }
    };
  }

  /**
   * Writes a text over a version that the writer has seen and let go, {@code seen}, with this
   * version's encoding and line ends; unless the file has changed yet again. Where the file has the
   * right bytes already, nothing is written.
   *
   * @throws IllegalArgumentException when {@code seen} is of another path
   */
  public SaveOutcome saveOver(String newText, TextFile seen) {
    if (!seen.path.equals(path)) {
      throw new IllegalArgumentException(seen.path + " is not " + path);
    }
    for (TextFile version : new TextFile[] {this, seen}) {
      if (version.readOnly instanceof ReadOnlyReason.TooLarge) {
        return new SaveOutcome.ReadOnly(version.readOnly);
      }
    }
    if (readOnly instanceof ReadOnlyReason.NotDecodable) {
      return new SaveOutcome.ReadOnly(readOnly);
    }
    return switch (bytesOf(newText)) {
      case Encoded.Unencodable(int codePoint, int line, int column) ->
          new SaveOutcome.Unencodable(codePoint, line, column);
      case Encoded.Bytes(byte[] wanted) -> replace(seen.bytes, wanted);
    };
  }

  /**
   * Writes the bytes of an earlier version of the file back, unless its content is no longer this
   * one's.
   *
   * @throws IllegalArgumentException when {@code former} is of another path
   */
  public SaveOutcome revertTo(TextFile former) {
    if (!former.path.equals(path)) {
      throw new IllegalArgumentException(former.path + " is not " + path);
    }
    for (TextFile version : new TextFile[] {this, former}) {
      if (version.readOnly instanceof ReadOnlyReason.TooLarge) {
        return new SaveOutcome.ReadOnly(version.readOnly);
      }
    }
    return former.replace(bytes, former.bytes);
  }

  private SaveOutcome replace(byte[] seen, byte[] wanted) {
    try {
      // What this version has grown to is no reason not to recognise it.
      TextFile there = read(path, Math.max(LARGEST, Math.max(seen.length, wanted.length)));
      if (there.has(wanted)) {
        return new SaveOutcome.Saved(written(path, wanted, encoding));
      }
      if (!there.has(seen)) {
        return new SaveOutcome.ChangedOnDisk(there);
      }
      if (!Files.isWritable(path)) {
        return new SaveOutcome.ReadOnly(new ReadOnlyReason.NotWritable());
      }
      AtomicFile.replace(path, seen, wanted);
      return new SaveOutcome.Saved(written(path, wanted, encoding));
    } catch (NoSuchFileException e) {
      return new SaveOutcome.GoneFromDisk();
    } catch (AtomicFile.ChangedMeanwhile e) {
      return changedMeanwhile();
    } catch (IOException e) {
      return new SaveOutcome.Failed(e);
    }
  }

  private SaveOutcome changedMeanwhile() {
    try {
      return new SaveOutcome.ChangedOnDisk(read(path));
    } catch (NoSuchFileException e) {
      return new SaveOutcome.GoneFromDisk();
    } catch (IOException e) {
      return new SaveOutcome.Failed(e);
    }
  }

  private boolean has(byte[] content) {
    return !(readOnly instanceof ReadOnlyReason.TooLarge) && Arrays.equals(bytes, content);
  }

  /** What was just written, in the encoding that it was written in: no need to guess. */
  private static TextFile written(Path path, byte[] bytes, Encoding encoding) {
    FileTime modified;
    try {
      modified = Files.getLastModifiedTime(path);
    } catch (IOException e) {
      // It is written; that it can't be asked for its time any more is for the next save to find.
      modified = FileTime.fromMillis(0);
    }
    Decoding.Attempt attempt = Decoding.Attempt.at(bytes, encoding);
    return new TextFile(path, bytes, attempt.decoding(), modified, null);
  }

  @Override
  public String toString() {
    return path + " (" + encoding.label() + ", " + lineEnding() + ")";
  }
}
