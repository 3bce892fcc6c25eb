package hoego.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A text that can no longer be read or cut when its time is up, so that a parser of it ends.
 *
 * <p>Cutting counts too: flexmark spends minutes on a million backslashes without reading a char.
 */
@SuppressWarnings("unchecked") // of a method of flexmark's
final class WatchedSequence extends BasedSequenceImpl {
  private final String text;
  private final Deadline deadline;
  private final @Nullable WatchedSequence base;
  private final int start;
  private final int end;

  /** The whole of a text. */
  WatchedSequence(String text, Deadline deadline) {
    this(text, deadline, null, 0, text.length());
  }

  private WatchedSequence(
      String text, Deadline deadline, @Nullable WatchedSequence base, int start, int end) {
    super(0);
    this.text = text;
    this.deadline = deadline;
    this.base = base;
    this.start = start;
    this.end = end;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    deadline.tick();
    if (index < 0 || index >= end - start) {
      throw new StringIndexOutOfBoundsException(index);
    }
    return text.charAt(start + index);
  }

  @Override
  public WatchedSequence subSequence(int from, int to) {
    if (from < 0 || from > to || to > end - start) {
      throw new StringIndexOutOfBoundsException(from + " to " + to + " of " + (end - start));
    }
    return baseSubSequence(start + from, start + to);
  }

  @Override
  public WatchedSequence baseSubSequence(int from, int to) {
    deadline.tick();
    if (from < 0 || from > to || to > text.length()) {
      throw new StringIndexOutOfBoundsException(from + " to " + to + " of " + text.length());
    }
    return from == start && to == end
        ? this
        : new WatchedSequence(text, deadline, getBaseSequence(), from, to);
  }

  @Override
  public void addSegments(IBasedSegmentBuilder<?> builder) {
    deadline.tick();
    builder.append(start, end);
  }

  @Override
  public WatchedSequence getBaseSequence() {
    return base == null ? this : base;
  }

  @Override
  public Object getBase() {
    return text;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public int getIndexOffset(int index) {
    if (index < 0 || index > end - start) {
      throw new StringIndexOutOfBoundsException(index);
    }
    return start + index;
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int flags) {
    return false;
  }

  @Override
  public boolean anyOptions(int flags) {
    return false;
  }

  @Override
  public <T> @Nullable T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return null;
  }
}
