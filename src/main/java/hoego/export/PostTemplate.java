package hoego.export;

import hoego.liquid.Evaluated;
import hoego.liquid.Liquid;
import hoego.liquid.Problem;
import hoego.markdown.Markdown;
import hoego.markdown.TemplatedBody;
import hoego.post.PostSource;
import hoego.site.JekyllSite;
import hoego.site.PostLiquid;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A post's body as a template, which is what Jekyll takes it for before it reads Markdown. */
public final class PostTemplate {
  private PostTemplate() {}

  /**
   * Evaluates a body for a page.
   *
   * @param site asked only where the body has Liquid
   * @param file the post's file
   * @return null where the body has none: it is rendered as it stands
   */
  public static @Nullable TemplatedBody evaluate(
      Supplier<JekyllSite> site, Path file, PostSource source, ExportWords words) {
    return evaluated(site, file, source)
        .map(
            made ->
                new TemplatedBody(
                    made.text(),
                    made.lines().stream().map(line -> line + source.bodyLine()).toList(),
                    made.problems().stream()
                        .map(problem -> words.notice(problem, source.bodyLine()))
                        .toList()))
        .orElse(null);
  }

  /**
   * The body that Jekyll would hand to Markdown.
   *
   * @throws ExportException where Jekyll would stop, or the evaluation passes Hoego's own limits
   */
  static String body(Supplier<JekyllSite> site, Path file, PostSource source)
      throws ExportException {
    Optional<Evaluated> made = evaluated(site, file, source);
    List<Problem> problems = made.map(Evaluated::problems).orElse(List.of());
    if (!problems.isEmpty()) {
      Problem first = problems.getFirst();
      throw new ExportException(
          new ExportFailure.StopsJekyll(
              new Problem(
                  first.reason(),
                  first.detail(),
                  first.source(),
                  first.line() + source.bodyLine(),
                  first.file())));
    }
    return made.map(Evaluated::text).orElseGet(source::body);
  }

  private static Optional<Evaluated> evaluated(
      Supplier<JekyllSite> site, Path file, PostSource source) {
    if (!Liquid.isIn(source.body())) {
      return Optional.empty();
    }
    return Optional.of(
        PostLiquid.evaluate(
            site.get(),
            file,
            source.text(),
            source.bodyStart(),
            text -> Markdown.body(text, SiteMarkdown.of(site.get().settings())).orElse(text),
            TemplatedBody::mark));
  }
}
