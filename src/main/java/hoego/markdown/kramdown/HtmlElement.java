package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An element that the post writes as HTML, with what it holds. */
public sealed interface HtmlElement permits HtmlBlock, HtmlPhrase {
  /** The tag that opens it. */
  HtmlTag tag();

  /** Where the tag that opens it stands. */
  BasedSequence openingTag();

  /** Where the tag that closes it stands; null's sequence where there is none. */
  BasedSequence closingTag();

  /** Closes it with a tag. */
  void close(BasedSequence tag);

  /** How what it holds is read. */
  HtmlContent content();

  /** Whether it holds nothing, by its tag or by its kind. */
  default boolean isClosed() {
    return tag().closed() || HtmlNames.isVoid(tag().name());
  }
}
