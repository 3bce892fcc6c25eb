package hoego.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import hoego.file.Encoding.Encoded;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String TEXT = "---\ntitle: 2024년 회고\n---\n\n오늘은 마지막 날, 똠방각하 펲시콜라\n";
  private static final Charset CP949 = Charset.forName("x-windows-949");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-8 BOM",
        "UTF-16LE",
        "UTF-16LE BOM",
        "UTF-16BE",
        "UTF-16BE BOM",
        "CP949"
      })
  void knowsEachEncodingAndWritesItsBytesAgain(String label) {
    Encoding encoding = labelled(label);
    byte[] bytes = bytes(encoding, TEXT);
    assertThat(encoding.label()).isEqualTo(label);
    assertThat(Encoding.decode(bytes)).isEqualTo(new Decoding.Text(encoding, TEXT));
    assertThat(Encoding.decodeLeniently(bytes)).isEqualTo(TEXT);
  }

  @Test
  void takesAsciiAndNothingForUtf8() {
    assertThat(Encoding.decode(new byte[0])).isEqualTo(new Decoding.Text(Encoding.utf8(), ""));
    assertThat(Encoding.decode(hex("61 0a"))).isEqualTo(new Decoding.Text(Encoding.utf8(), "a\n"));
  }

  @Test
  void readsAFileThatIsOnlyAByteOrderMark() {
    assertThat(Encoding.decode(hex("ef bb bf")))
        .isEqualTo(new Decoding.Text(new Encoding(UTF_8, true), ""));
    assertThat(Encoding.decode(hex("ff fe")))
        .isEqualTo(new Decoding.Text(new Encoding(UTF_16LE, true), ""));
  }

  @Test
  void tellsTheByteOrderOfHangulWhoseCodesEndInZero() {
    assertThat(Encoding.decode("가가가\n".getBytes(UTF_16LE)))
        .isEqualTo(new Decoding.Text(new Encoding(UTF_16LE, false), "가가가\n"));
    assertThat(Encoding.decode("가가가\n".getBytes(UTF_16BE)))
        .isEqualTo(new Decoding.Text(new Encoding(UTF_16BE, false), "가가가\n"));
  }

  @Test
  void refusesWhatWouldNotComeOutTheSame() {
    assertThat(badOffset(hex("ec 9d 80 c0 af 62"))).as("overlong").isEqualTo(3);
    assertThat(badOffset(hex("61 62 ed a0 80 0a"))).as("surrogate in UTF-8").isEqualTo(2);
    assertThat(badOffset(hex("ff fe 61 00 00 d8 62 00"))).as("lone surrogate").isEqualTo(4);
    assertThat(badOffset(hex("fe ff 00 61 00"))).as("half a char").isEqualTo(4);
    assertThat(badOffset(hex("ff fe 00 00 61 00 00 00"))).as("UTF-32").isEqualTo(2);
    assertThat(badOffset(hex("00 00 fe ff 00 00 00 61"))).as("UTF-32BE").isEqualTo(0);
    assertThat(badOffset(hex("61 62 00 63 64"))).as("a NUL").isEqualTo(2);
    assertThat(badOffset(hex("ef bb bf 61 00"))).as("a NUL behind a mark").isEqualTo(4);
  }

  @Test
  void refusesBinaryData() {
    assertThat(Encoding.decode(hex("89 50 4e 47 0d 0a 1a 0a 00 00 00 0d 49 48 44 52")))
        .isInstanceOf(Decoding.Undecodable.class);
    Random random = new Random(5);
    byte[] noise = new byte[4000];
    for (int round = 0; round < 200; round++) {
      random.nextBytes(noise);
      assertThat(Encoding.decode(noise)).isInstanceOf(Decoding.Undecodable.class);
    }
  }

  @Test
  void looksAtATextWithOneBrokenByteInItsOwnEncoding() {
    byte[] utf8 = "회고를 쓴다".getBytes(UTF_8);
    utf8[utf8.length - 1] = (byte) 0xFF;
    Decoding.Undecodable broken = (Decoding.Undecodable) Encoding.decode(utf8);
    assertThat(broken.lossyText()).startsWith("회고를 쓴").contains("\uFFFD");
    assertThat(broken.offset()).isEqualTo(utf8.length - 3);
    byte[] cp949 = "회고를 쓴다".getBytes(CP949);
    cp949[cp949.length - 2] = (byte) 0xFF;
    broken = (Decoding.Undecodable) Encoding.decode(cp949);
    assertThat(broken.lossyText()).startsWith("회고를 쓴").contains("\uFFFD");
    assertThat(broken.nearest().label()).isEqualTo("CP949");
    assertThat(broken.offset()).isEqualTo(cp949.length - 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16BE BOM", "CP949"})
  void readsABeginningThatIsCutAnywhere(String label) {
    byte[] bytes = bytes(labelled(label), TEXT);
    for (int length = 40; length <= bytes.length; length++) {
      String text = Encoding.decodeLeniently(Arrays.copyOf(bytes, length));
      assertThat(TEXT).startsWith(text.replace("\uFFFD", ""));
    }
  }

  @Test
  void namesTheFirstCharacterThatHasNoBytes() {
    assertThat(labelled("CP949").encode("가나\r\n다\r\uD83D\uDE00라\uD83D\uDE00"))
        .isEqualTo(new Encoded.Unencodable(0x1F600, 3, 1));
    assertThat(labelled("CP949").encode("한\n글\u1112"))
        .isEqualTo(new Encoded.Unencodable(0x1112, 2, 2));
    assertThat(Encoding.utf8().encode("\uD83D\uDE00\uD83D\n"))
        .isEqualTo(new Encoded.Unencodable(0xD83D, 1, 3));
    assertThat(Encoding.utf8().encode("ab\uDE00")).isEqualTo(new Encoded.Unencodable(0xDE00, 1, 3));
    assertThat(labelled("UTF-16LE BOM").encode("\n\uDE00"))
        .isEqualTo(new Encoded.Unencodable(0xDE00, 2, 1));
    assertThat(labelled("UTF-16BE").encode("a\uD83D"))
        .isEqualTo(new Encoded.Unencodable(0xD83D, 1, 2));
  }

  @Test
  void writesNothingThatCouldNotBeReadAgain() {
    assertThat(Encoding.utf8().encode("a\0b\uD800")).isEqualTo(new Encoded.Unencodable(0, 1, 2));
    assertThat(Encoding.utf8().encode("\uD800\0")).isEqualTo(new Encoded.Unencodable(0xD800, 1, 1));
    assertThat(labelled("UTF-16LE").encode("\uFFFE"))
        .isEqualTo(new Encoded.Unencodable(0xFFFE, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "CP949"})
  void readsEveryCharacterItWritesAsTheSame(String label) {
    Encoding encoding = labelled(label);
    // All of the basic plane; of the others some of each, as they are alike.
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c > 0xFFFF ? 257 : 1) {
      if (encoding.encode(Character.toString(c)) instanceof Encoded.Bytes(byte[] bytes)
          && !new String(bytes, encoding.charset()).equals(Character.toString(c))) {
        fail("U+%X is read as another character", c);
      }
    }
  }

  @Test
  void neverGuessesAnEncodingThatChangesBytes() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      if (Encoding.decode(bytes) instanceof Decoding.Text(Encoding encoding, String text)) {
        assertThat(bytes(encoding, text)).isEqualTo(bytes);
      }
    }
  }

  @Test
  void isNoOtherEncoding() {
    assertThatThrownBy(() -> new Encoding(ISO_8859_1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Encoding(CP949, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Encoding labelled(String label) {
    String[] parts = label.split(" ", -1);
    Charset charset = parts[0].equals("CP949") ? CP949 : Charset.forName(parts[0]);
    return new Encoding(charset, parts.length == 2);
  }

  private static byte[] bytes(Encoding encoding, String text) {
    return ((Encoded.Bytes) encoding.encode(text)).bytes();
  }

  private static int badOffset(byte[] bytes) {
    return ((Decoding.Undecodable) Encoding.decode(bytes)).offset();
  }

  private static byte[] hex(String bytes) {
    return HexFormat.ofDelimiter(" ").parseHex(bytes);
  }
}
