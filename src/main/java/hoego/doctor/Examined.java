package hoego.doctor;

import hoego.post.FrontMatter;
import hoego.post.FrontMatterEntry;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.post.WrittenFrontMatter;
import hoego.text.TextRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A post under examination and what has been found of it; of one thread. */
final class Examined {
  final Path file;
  final PostPlace place;
  final Optional<PostFileName> name;
  final String text;
  final PostSource source;
  final WrittenFrontMatter written;
  final FrontMatter matter;
  final SiteFacts facts;
  final LiquidBlocks liquid;
  final List<Finding> findings = new ArrayList<>();

  Examined(Path file, PostPlace place, String text, SiteFacts facts) {
    this.file = file;
    this.place = place;
    this.name = PostFileName.parse(place.fileName());
    this.text = text;
    this.source = PostSource.of(text);
    this.written = WrittenFrontMatter.of(source);
    this.matter = written.matter();
    this.facts = facts;
    this.liquid = LiquidBlocks.of(source.body());
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  boolean isPost() {
    return place.kind() == PostPlace.Kind.POSTS;
  }

  /** Whether Jekyll hands the body to Liquid first. */
  boolean takesLiquid() {
    return matter.entry("render_with_liquid").filter(FrontMatterEntry::isFalse).isEmpty();
  }

  /** Where what is said of the whole post stands: its first line. */
  TextRange firstLine() {
    int end = text.indexOf('\n');
    return new TextRange(0, end < 0 ? text.length() : end);
  }

  /** Where a key stands; the first line where it does not. */
  TextRange at(String key) {
    return written.value(key).or(() -> written.key(key)).orElseGet(this::firstLine);
  }

  /** A stretch of the body as one of the post. */
  TextRange inPost(TextRange inBody) {
    return new TextRange(inBody.start() + source.bodyStart(), inBody.end() + source.bodyStart());
  }
}
