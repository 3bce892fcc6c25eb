package hoego.drawing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Hoego and the process that draws its diagrams say to each other; waits for the other. */
public final class DiagramWire {
  /** The command line of the process. */
  public static final String ARGUMENT = "--draw-diagrams";

  private static final int MOST_SOURCE = 1 << 20;
  private static final int MOST_PICTURE = 32 << 20;

  private static final byte READY = 'R';
  private static final byte PICTURE = 'P';
  private static final byte WRONG = 'W';
  private static final byte NOTHING = 'N';

  /** What could run or load something; a label that only reads so costs its picture the SVG. */
  private static final Pattern SUSPECT =
      Pattern.compile(
          "(?i)<(?:script|foreignobject|iframe|image|!)|[\\s/\"']on[a-z]+\\s*=|javascript:|@import"
              + "|href\\s*=\\s*[\"'](?!#)|url\\(\\s*(?![\"']?#|&quot;#)");

  private DiagramWire() {}

  /** Says that the process takes diagrams now. */
  public static void ready(DataOutputStream out) throws IOException {
    out.writeByte(READY);
    out.flush();
  }

  /** Waits until the process takes diagrams. */
  static void awaitReady(DataInputStream in) throws IOException {
    if (in.readByte() != READY) {
      throw new IOException("not what draws diagrams");
    }
  }

  /** Asks for a diagram, as Mermaid writes it. */
  static void ask(DataOutputStream out, String source) throws IOException {
    write(out, source.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The next diagram that is asked for; empty where nobody asks any more. */
  public static Optional<String> asked(DataInputStream in) throws IOException {
    try {
      return Optional.of(new String(read(in, MOST_SOURCE), StandardCharsets.UTF_8));
    } catch (EOFException noMore) {
      return Optional.empty();
    }
  }

  /** Answers with what became of the diagram. */
  public static void answer(DataOutputStream out, Drawn drawn) throws IOException {
    switch (drawn) {
      case Drawn.Picture(Plate light, Plate dark) -> {
        out.writeByte(PICTURE);
        write(out, light);
        write(out, dark);
      }
      case Drawn.Wrong(String why, int line, int _) -> {
        out.writeByte(WRONG);
        out.writeInt(line);
        write(out, why.getBytes(StandardCharsets.UTF_8));
      }
      default -> out.writeByte(NOTHING);
    }
    out.flush();
  }

  /** What the process says became of the diagram. */
  static Drawn answered(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case PICTURE -> new Drawn.Picture(plate(in), plate(in));
      case WRONG -> {
        int line = in.readInt();
        yield new Drawn.Wrong(new String(read(in, MOST_SOURCE), StandardCharsets.UTF_8), line);
      }
      case NOTHING -> new Drawn.Plain();
      default -> throw new IOException("not understood");
    };
  }

  private static void write(DataOutputStream out, Plate plate) throws IOException {
    out.writeInt(plate.width());
    out.writeInt(plate.height());
    write(out, plate.svg());
    write(out, plate.png());
  }

  private static Plate plate(DataInputStream in) throws IOException {
    int width = in.readInt();
    int height = in.readInt();
    byte[] svg = read(in, MOST_PICTURE);
    byte[] png = read(in, MOST_PICTURE);
    boolean suspect = SUSPECT.matcher(new String(svg, StandardCharsets.UTF_8)).find();
    return new Plate(width, height, suspect ? new byte[0] : svg, png);
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] read(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("too long: " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
