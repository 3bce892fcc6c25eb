package hoego.file;

import hoego.file.Encoding.Encoded;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What bytes say: a text whose encoding gives the identical bytes again, or no text. */
public sealed interface Decoding {
  /** All of the bytes as text, without the byte order mark. */
  record Text(Encoding encoding, String text) implements Decoding {}

  /**
   * Bytes that are in none of the encodings, or that would not come out the same.
   *
   * @param offset where the first bad byte is, 0-based
   * @param nearest the encoding that got farthest
   * @param lossyText the bytes in the nearest encoding, with U+FFFD for what can't be decoded
   */
  record Undecodable(int offset, Encoding nearest, String lossyText) implements Decoding {}

  /** Finds the encoding: by byte order mark, else UTF-8, else UTF-16 by its NULs, else CP949. */
  static Decoding of(byte[] bytes) {
    return attempt(bytes, false).decoding();
  }

  /** The same for a file's beginning, which may end inside a character. */
  static Decoding ofPrefix(byte[] bytes) {
    return attempt(bytes, true).decoding();
  }

  private static Attempt attempt(byte[] bytes, boolean prefix) {
    Encoding marked = encodingByMark(bytes);
    if (marked != null) {
      return Attempt.at(bytes, marked);
    }
    Attempt utf8 = Attempt.at(bytes, Encoding.utf8());
    if (utf8.complete() || (prefix && utf8.cutOff())) {
      return utf8;
    }
    Encoding utf16 = Utf16Guess.of(bytes);
    if (utf16 != null) {
      return Attempt.at(bytes, utf16);
    }
    if (!Encoding.hasCp949()) {
      return utf8;
    }
    // The farther one gets, the likelier it is the encoding of a text with one broken byte.
    Attempt cp949 = Attempt.at(bytes, Encoding.cp949());
    return cp949.badOffset() > utf8.badOffset() ? cp949 : utf8;
  }

  private static @Nullable Encoding encodingByMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, true);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, true);
    }
    // What looks like UTF-32's mark is UTF-16 with a NUL, which the attempt then refuses.
    return startsWith(bytes, 0xFF, 0xFE) ? new Encoding(StandardCharsets.UTF_16LE, true) : null;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Bytes decoded strictly in one encoding.
   *
   * @param text what was decoded before the first bad byte
   * @param badOffset where the first bad byte is, the number of bytes where there is none
   */
  record Attempt(byte[] bytes, Encoding encoding, String text, int badOffset) {
    static Attempt at(byte[] bytes, Encoding encoding) {
      Charset charset = encoding.charset();
      int mark = markLength(encoding);
      ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      // None of the encodings makes more than one char of a byte.
      CharBuffer out = CharBuffer.allocate(bytes.length - mark);
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        result = decoder.flush(out);
      }
      int bad = result.isError() ? in.position() : bytes.length;
      String text = out.flip().toString();
      int nul = text.indexOf('\0');
      if (nul >= 0) {
        text = text.substring(0, nul);
        bad = mark + text.getBytes(charset).length;
      }
      return new Attempt(bytes, encoding, text, bad).checkedBackwards();
    }

    private static int markLength(Encoding encoding) {
      if (!encoding.bom()) {
        return 0;
      }
      return encoding.charset().equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    /** The same, with the first byte that would be written otherwise as a bad one. */
    private Attempt checkedBackwards() {
      if (!complete()) {
        return this;
      }
      return switch (encoding.encode(text)) {
        case Encoded.Bytes(byte[] again) -> {
          int difference = Arrays.mismatch(bytes, again);
          yield difference < 0 ? this : new Attempt(bytes, encoding, text, difference);
        }
        case Encoded.Unencodable _ -> new Attempt(bytes, encoding, text, markLength(encoding));
      };
    }

    boolean complete() {
      return badOffset == bytes.length;
    }

    /** Whether this is UTF-8 with Hangul or the like, but for a last character that is cut off. */
    boolean cutOff() {
      int left = bytes.length - badOffset;
      if (left == 0 || left > 3 || text.length() == badOffset) {
        return false;
      }
      int lead = bytes[badOffset] & 0xFF;
      int needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
      for (int i = badOffset + 1; i < bytes.length; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
          return false;
        }
      }
      return lead >= 0xC2 && lead <= 0xF4 && left < needed;
    }

    Decoding decoding() {
      if (complete()) {
        return new Text(encoding, text);
      }
      int mark = markLength(encoding);
      String lossy = new String(bytes, mark, bytes.length - mark, encoding.charset());
      return new Undecodable(badOffset, encoding, lossy);
    }
  }
}
