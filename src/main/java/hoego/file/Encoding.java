package hoego.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text file's character encoding: one of UTF-8, UTF-16LE, UTF-16BE and CP949, the Unicode ones
 * with or without a byte order mark.
 *
 * @param charset the charset, never one that writes a byte order mark by itself
 * @param bom whether the bytes begin with a byte order mark, which is no part of the text
 */
public record Encoding(Charset charset, boolean bom) {
  private static final String CP949 = "x-windows-949";
  private static final char BOM = '\uFEFF';

  /** What became of encoding a text. */
  public sealed interface Encoded {
    /** All of the text's bytes, the byte order mark among them. */
    record Bytes(byte[] bytes) implements Encoded {}

    /**
     * The first character for which the encoding has no bytes. A lone surrogate has none in any
     * encoding; neither has U+0000, nor U+FFFE in UTF-16, since a file that holds them would not be
     * read as text again.
     *
     * @param line 1-based, counting LF, CR LF and CR as line ends
     * @param column 1-based, in chars (UTF-16 units)
     */
    record Unencodable(int codePoint, int line, int column) implements Encoded {}
  }

  /**
   * @throws IllegalArgumentException when it is none of the encodings above
   */
  public Encoding {
    boolean unicode =
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            .contains(charset);
    if (!unicode && (bom || !charset.name().equals(CP949))) {
      throw new IllegalArgumentException("no encoding of a post: " + charset + ", BOM " + bom);
    }
  }

  /** UTF-8 without a byte order mark, for all that Hoego makes anew. */
  public static Encoding utf8() {
    return new Encoding(StandardCharsets.UTF_8, false);
  }

  /** Whether this Java has CP949: a runtime image without jdk.charsets lacks it. */
  static boolean hasCp949() {
    return Charset.isSupported(CP949);
  }

  static Encoding cp949() {
    return new Encoding(Charset.forName(CP949), false);
  }

  /** The text of bytes in the encoding they are in, or why they are no text. */
  public static Decoding decode(byte[] bytes) {
    return Decoding.of(bytes);
  }

  /**
   * The text of bytes in whatever encoding they seem to have, with U+FFFD for what can't be
   * decoded. The bytes may be a file's beginning, cut off inside a character.
   */
  public static String decodeLeniently(byte[] bytes) {
    return switch (Decoding.ofPrefix(bytes)) {
      case Decoding.Text(_, String text) -> text;
      case Decoding.Undecodable undecodable -> undecodable.lossyText();
    };
  }

  /** A short name for the status bar, such as {@code UTF-8 BOM}; the same in every language. */
  public String label() {
    String name = charset.name().equals(CP949) ? "CP949" : charset.name();
    return bom ? name + " BOM" : name;
  }

  /** The bytes of all of the text, or the first character that has none; never a {@code ?}. */
  public Encoded encode(String text) {
    int lost = neverReadAgain(text);
    CharBuffer in = CharBuffer.wrap(bom ? BOM + text : text);
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      ByteBuffer out = encoder.encode(in);
      if (lost >= 0) {
        return unencodable(text, lost);
      }
      byte[] bytes = new byte[out.remaining()];
      out.get(bytes);
      return new Encoded.Bytes(bytes);
    } catch (CharacterCodingException e) {
      int bad = in.position() - (bom ? 1 : 0);
      return unencodable(text, lost >= 0 ? Math.min(lost, bad) : bad);
    }
  }

  private int neverReadAgain(String text) {
    int nul = text.indexOf('\0');
    int reversedMark = charset.equals(StandardCharsets.UTF_8) ? -1 : text.indexOf('\uFFFE');
    return nul < 0 || reversedMark < 0 ? Math.max(nul, reversedMark) : Math.min(nul, reversedMark);
  }

  private static Encoded.Unencodable unencodable(String text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      // A CR right before LF ends no line of its own: the LF does.
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Encoded.Unencodable(text.codePointAt(offset), line, offset - lineStart + 1);
  }
}
