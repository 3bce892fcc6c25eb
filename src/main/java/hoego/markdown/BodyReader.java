package hoego.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import hoego.markdown.BodyReading.Mention;
import hoego.markdown.kramdown.HtmlBlock;
import hoego.markdown.kramdown.HtmlContent;
import hoego.markdown.kramdown.HtmlElement;
import hoego.markdown.kramdown.LinkDefinition;
import hoego.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads off a body's tree what {@link BodyReading} tells of. */
final class BodyReader {
  private static final Pattern TAG_ADDRESS =
      Pattern.compile(
          "<(img|a)\\b[^<>]*?\\s(src|href)\\s*=\\s*(?:\"([^\"<>\\n]*)\"|'([^'<>\\n]*)')",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ID =
      Pattern.compile("<[^<>]*?\\s(?:id|name)=[\"']([^\"'<>]*)[\"']", Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE_NAME =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp|webp|avif|svg)\\z");

  private final Set<Mention> images = new LinkedHashSet<>();
  private final Set<Mention> links = new LinkedHashSet<>();
  private final List<TextRange> code = new ArrayList<>();

  private BodyReader() {}

  static BodyReading read(String body, Flavour flavour, Deadline deadline) {
    ParsedBody parsed = ParsedBody.of(body, flavour, true, deadline);
    BodyReader reader = new BodyReader();
    for (@Nullable Node node = parsed.document();
        node != null;
        node = Tree.next(node, parsed.document())) {
      deadline.check();
      reader.visit(node);
    }
    Set<String> ids = new HashSet<>();
    Matcher id = ID.matcher(parsed.html());
    while (id.find()) {
      ids.add(id.group(1));
    }
    EmphasisDifference difference = EmphasisDifference.NONE;
    if (flavour instanceof Flavour.Kramdown && (body.contains("*") || body.contains("_"))) {
      difference =
          EmphasisDifference.of(
              parsed.document(), FlexmarkGrammar.GITHUB.parse(body, deadline), deadline);
    }
    return new BodyReading(
        sorted(reader.images),
        sorted(reader.links),
        reader.code,
        ids,
        difference.onlyFirst(),
        difference.onlySecond());
  }

  private static List<Mention> sorted(Set<Mention> mentions) {
    return mentions.stream().sorted(Comparator.comparing(each -> each.range().start())).toList();
  }

  private void visit(Node node) {
    switch (node) {
      case Image image -> add(images, image);
      case Link link -> add(links, link);
      case LinkDefinition definition -> defined(definition.address());
      case Reference reference -> defined(reference.getUrl());
      case Code span -> code.add(range(span.getChars()));
      case FencedCodeBlock block -> code.add(range(block.getChars()));
      case IndentedCodeBlock block -> code.add(range(block.getChars()));
      case HtmlElement html -> {
        boolean whole = html instanceof HtmlBlock && html.content() == HtmlContent.RAW;
        tags(whole ? node.getChars() : html.openingTag());
      }
      case com.vladsch.flexmark.ast.HtmlBlock html -> tags(html.getChars());
      case com.vladsch.flexmark.ast.HtmlInline html -> tags(html.getChars());
      default -> {
        // It names nothing.
      }
    }
  }

  private static void add(Set<Mention> to, InlineLinkNode node) {
    BasedSequence url = node.getUrl();
    if (url.isNotNull() && !url.isEmpty()) {
      to.add(new Mention(url.toString(), range(url)));
    }
  }

  /** Whether a definition is a link's or an image's can only be told by its name. */
  private void defined(BasedSequence address) {
    if (address.isNotNull() && !address.isEmpty()) {
      String text = address.toString();
      boolean image = PICTURE_NAME.matcher(text).matches();
      (image ? images : links).add(new Mention(text, range(address)));
    }
  }

  private void tags(BasedSequence html) {
    if (html.isNull()) {
      return;
    }
    Matcher tag = TAG_ADDRESS.matcher(html);
    while (tag.find()) {
      boolean image = tag.group(1).toLowerCase(Locale.ROOT).equals("img");
      if (image != tag.group(2).toLowerCase(Locale.ROOT).equals("src")) {
        continue;
      }
      int group = tag.group(3) != null ? 3 : 4;
      if (tag.start(group) < tag.end(group)) {
        int start = html.getStartOffset();
        (image ? images : links)
            .add(
                new Mention(
                    tag.group(group),
                    new TextRange(start + tag.start(group), start + tag.end(group))));
      }
    }
  }

  private static TextRange range(BasedSequence chars) {
    return new TextRange(chars.getStartOffset(), chars.getEndOffset());
  }
}
