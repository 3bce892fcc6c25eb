package hoego.settings;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The text of a properties file, of which only named values are changed: comments, order and what
 * nobody here knows stay as they are.
 */
final class KeptText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * One entry, or a line that is none.
   *
   * @param raw as it stands in the file, line ends included
   * @param name null for a comment, a blank line, and what is no entry
   */
  private record Entry(String raw, @Nullable String name, String value) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Reads a file's text, which may be anything. */
  KeptText(String text) {
    StringBuilder raw = new StringBuilder();
    for (String line : text.split("(?<=\n)|(?<=\r)(?!\n)")) {
      raw.append(line);
      if (!goesOn(raw, line)) {
        add(raw.toString());
        raw.setLength(0);
      }
    }
    if (!raw.isEmpty()) {
      add(raw.toString());
    }
  }

  private void add(String raw) {
    if (!raw.isEmpty()) {
      entries.add(entry(raw, entries.isEmpty()));
    }
  }

  /** Whether an entry goes on in the next line, as its last backslash says. */
  private static boolean goesOn(CharSequence raw, String line) {
    if (line.length() == raw.length() && isComment(line)) {
      return false;
    }
    String content = line.replaceFirst("[\r\n]+$", "");
    int backslashes = 0;
    while (backslashes < content.length()
        && content.charAt(content.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static boolean isComment(String line) {
    String content = line.strip();
    return content.startsWith("#") || content.startsWith("!");
  }

  private static Entry entry(String raw, boolean first) {
    Properties one = new Properties();
    try {
      one.load(new StringReader(first && raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(1) : raw));
    } catch (IOException | IllegalArgumentException broken) {
      return new Entry(raw, null, "");
    }
    for (String name : one.stringPropertyNames()) {
      return new Entry(raw, name, one.getProperty(name));
    }
    return new Entry(raw, null, "");
  }

  /** The values in it; of several of one name the last. */
  Values values() {
    Values values = new Values();
    for (Entry entry : entries) {
      if (entry.name() != null) {
        values.with(entry.name(), entry.value());
      }
    }
    return values;
  }

  /** Changes what {@code is} has otherwise than {@code was}, and takes out what it has not. */
  void change(Map<String, String> was, Map<String, String> is) {
    was.keySet().stream().filter(name -> !is.containsKey(name)).forEach(this::remove);
    is.forEach(
        (name, value) -> {
          if (!value.equals(was.get(name))) {
            put(name, value);
          }
        });
  }

  private void remove(String name) {
    entries.removeIf(entry -> name.equals(entry.name()));
  }

  private void put(String name, String value) {
    Entry next = new Entry(name + "=" + escaped(value) + "\n", name, value);
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (name.equals(entries.get(i).name())) {
        entries.set(i, next);
        return;
      }
    }
    end();
    entries.add(next);
  }

  /** Sees to it that the last entry doesn't go on in what is put behind it. */
  private void end() {
    if (entries.isEmpty()) {
      return;
    }
    Entry last = entries.getLast();
    String raw = last.raw();
    String ended = raw.endsWith("\n") || raw.endsWith("\r") ? raw : raw + "\n";
    String line = ended.substring(lastLine(ended));
    if (goesOn(ended, line)) {
      // Behind CR one LF would be of the same line end.
      ended += ended.endsWith("\r") ? "\n\n" : "\n";
    }
    entries.set(entries.size() - 1, new Entry(ended, last.name(), last.value()));
  }

  private static int lastLine(String ended) {
    int content = ended.length() - (ended.endsWith("\r\n") ? 2 : 1);
    return Math.max(ended.lastIndexOf('\n', content - 1), ended.lastIndexOf('\r', content - 1)) + 1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append(entry.raw()));
    return text.toString();
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replaceFirst("^ ", "\\\\ ");
  }
}
