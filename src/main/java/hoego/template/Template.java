package hoego.template;

import hoego.post.FrontMatter;
import hoego.post.KeyBlock;
import hoego.post.PostFileName;
import hoego.post.PostProblem;
import hoego.post.PostSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A post with places left open; immutable.
 *
 * @param key what it is remembered by
 * @param id the file's name without extension, or a built-in one's id
 * @param label what it is called in the window: of a file its name
 * @param file null for a built-in one
 * @param text with LF line ends; empty where it could not be read
 * @param problem what is wrong with it, or null
 */
public record Template(
    String key,
    String id,
    String label,
    @Nullable Path file,
    String text,
    @Nullable TemplateProblem problem) {

  /** The most bytes of a template; posts are rarely longer. */
  public static final int LARGEST = 256 * 1024;

  static Template builtIn(String id, String label, String text) {
    return new Template("template:" + id, id, label, null, text, null);
  }

  /** A folder's template from its bytes, read no further than one past {@link #LARGEST}. */
  static Template of(Path file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return broken(
          file, TemplateProblem.of(TemplateProblem.Kind.TOO_LARGE, (LARGEST >> 10) + " KB"));
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      return broken(file, TemplateProblem.of(TemplateProblem.Kind.NOT_UTF8, ""));
    }
    String lines =
        (text.startsWith("\uFEFF") ? text.substring(1) : text)
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    return new Template(keyOf(file), nameOf(file), nameOf(file), file, lines, problem(lines));
  }

  static Template broken(Path file, TemplateProblem problem) {
    return new Template(keyOf(file), nameOf(file), nameOf(file), file, "", problem);
  }

  /** Whether posts can be made of it. */
  public boolean isUsable() {
    return problem == null || !problem.stops();
  }

  /**
   * The title that it proposes; empty where it has none, or only adds to the writer's: see {@link
   * #titled}.
   */
  public Optional<String> proposedTitle(Occasion occasion) {
    return ownTitle()
        .filter(own -> !Placeholders.isIn(own, Placeholder.TITLE))
        .map(own -> filled(own, occasion, ""))
        .filter(title -> !title.isBlank());
  }

  /** The title of a post for which the writer has typed one. */
  public String titled(String typed, Occasion occasion) {
    return ownTitle()
        .filter(own -> Placeholders.isIn(own, Placeholder.TITLE))
        .map(own -> filled(own, occasion, typed))
        .orElse(typed);
  }

  /** The headings of the second level, which tell what it asks for. */
  public List<String> headings() {
    return source()
        .body()
        .lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3).strip())
        .toList();
  }

  PostSource source() {
    return PostSource.of(text);
  }

  private Optional<String> ownTitle() {
    return isUsable() ? FrontMatter.of(source()).title().map(String::strip) : Optional.empty();
  }

  private static String filled(String own, Occasion occasion, String typed) {
    return Placeholders.fill(own, each -> occasion.value(each, typed, "", occasion.day()))
        .text()
        .strip();
  }

  private static @Nullable TemplateProblem problem(String text) {
    PostSource source = PostSource.of(text);
    PostProblem yaml = FrontMatter.of(source).problem();
    if (yaml != null) {
      return new TemplateProblem(TemplateProblem.Kind.INVALID_YAML, yaml.cause(), yaml.line() + 1);
    }
    if (KeyBlock.of(source.frontMatter()).isEmpty()) {
      return TemplateProblem.of(TemplateProblem.Kind.KEYS_NOT_APART, "");
    }
    Set<String> unknown = Placeholders.unknown(text);
    return unknown.isEmpty()
        ? null
        : TemplateProblem.of(
            TemplateProblem.Kind.UNKNOWN_PLACEHOLDER,
            unknown.stream().map(word -> "<% " + word + " %>").collect(Collectors.joining(", ")));
  }

  private static String keyOf(Path file) {
    return "template:" + file.getFileName();
  }

  private static String nameOf(Path file) {
    return PostFileName.withoutExtension(String.valueOf(file.getFileName()));
  }
}
