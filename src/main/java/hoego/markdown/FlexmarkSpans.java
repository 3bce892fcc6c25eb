package hoego.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * flexmark's reader of spans, but for names in brackets: flexmark's own pattern for them reads an
 * escaped char in two ways, and takes twice as long for each one in a name that nothing closes.
 */
final class FlexmarkSpans extends CommonmarkInlineParser {
  private static final String ESCAPABLE = "[!-/:-@\\[-`{-~]";

  /** At most 999 chars as CommonMark has it, each escaped one as one. */
  private static final Pattern NAME =
      Pattern.compile(
          "^\\[(?:[^\\\\\\[\\]]|\\\\" + ESCAPABLE + "|\\\\(?!" + ESCAPABLE + ")){0,999}\\]");

  FlexmarkSpans(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence name = match(NAME);
    return name == null ? 0 : name.length();
  }
}
