package hoego.markdown;

import hoego.markdown.kramdown.Joint;
import hoego.markdown.kramdown.Kramdown;
import hoego.markdown.kramdown.KramdownDocument;
import hoego.markdown.kramdown.Shared;
import hoego.markdown.kramdown.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads anew the sections that a change has to do with: from the one before it, or an earlier one
 * that looked as far, up to where old and new are parted at the same place.
 */
final class SectionChange {
  /** How many sections behind the change are offered at first; then ten times as many. */
  private static final int BEHIND = 3;

  private final Sections before;
  private final List<Section> all;
  private final String body;
  private final Shared shared;
  private final Deadline deadline;

  /** Where the sections begin, and where the last one ends. */
  private final int[] starts;

  private final int oldEnd;
  private final int longer;
  private final int first;
  private int last = -1;

  /** A change of what {@code before} is of to {@code body}. */
  SectionChange(Sections before, String body, Shared shared, Deadline deadline) {
    this.before = before;
    this.all = before.all();
    this.body = body;
    this.shared = shared;
    this.deadline = deadline;
    starts = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      starts[i + 1] = starts[i] + all.get(i).length();
    }
    String old = before.body();
    int start = Differing.first(old, body);
    int tail = Differing.tail(old, body, start);
    oldEnd = old.length() - tail;
    longer = body.length() - old.length();
    first = firstToRead(start);
  }

  private int firstToRead(int start) {
    int at = Arrays.binarySearch(starts, 0, all.size(), start);
    int found = Math.max(0, (at < 0 ? -at - 2 : at) - 1);
    for (int i = 0; i < found; i++) {
      int reach = all.get(i).reach();
      if (reach == Integer.MAX_VALUE || starts[i] + reach > start) {
        return i;
      }
    }
    return found;
  }

  /** The changed sections; null where the whole body is to be read. */
  @Nullable Sections made() {
    int behind = Arrays.binarySearch(starts, oldEnd);
    behind = behind < 0 ? -behind - 1 : behind;
    for (int more = BEHIND; ; more *= 10) {
      int until = Math.min(all.size(), behind + more);
      int to = starts[until] + longer;
      if (2L * (to - starts[first]) > body.length() && until < all.size()) {
        to = body.length();
      }
      String window = body.substring(starts[first], to);
      last = -1;
      KramdownDocument part =
          Kramdown.part(
              new WatchedSequence(window, deadline),
              shared,
              first == 0,
              this::endsAt,
              deadline::tick);
      boolean cutOff = to < body.length();
      // What looked at the window's end saw no end of the text there.
      if (!cutOff
          || last >= 0
              && part.joints().stream().allMatch(joint -> joint.reach() <= window.length())) {
        return changed(part, window);
      }
    }
  }

  /** Whether old and new are parted where a joint of what is read anew is. */
  private boolean endsAt(int joint) {
    int old = joint + starts[first] - longer;
    int found = old < oldEnd ? -1 : Arrays.binarySearch(starts, old);
    last = Math.max(last, found);
    return found >= 0;
  }

  private @Nullable Sections changed(KramdownDocument part, String window) {
    List<Joint> joints = new ArrayList<>(part.joints());
    if (last < 0) {
      last = all.size();
      joints.add(new Joint(window.length(), Integer.MAX_VALUE));
    }
    List<Ties> oldTies = all.subList(first, last).stream().map(Section::ties).toList();
    List<Ties> ties = Kramdown.ties(part).subList(0, joints.size());
    if (!shared.suits(part) || !isApart(oldTies, ties)) {
      return null;
    }
    List<Ties> above = all.subList(0, first).stream().map(Section::ties).toList();
    List<ParsedBody.Piece> pieces = new ArrayList<>();
    for (Kramdown.Piece piece : Kramdown.pieces(part, above, deadline::tick)) {
      pieces.add(new ParsedBody.Piece(piece.node(), piece.html()));
    }
    List<Section> made =
        new SectionCutter(window, new ParsedBody(part, pieces), deadline).cut(joints, ties);
    if (made.isEmpty()) {
      return null;
    }
    List<Section> changed = new ArrayList<>(all.size() + made.size());
    changed.addAll(all.subList(0, first));
    changed.addAll(made);
    changed.addAll(all.subList(last, all.size()));
    return new Sections(body, before.flavour(), changed, shared, before.notes());
  }

  /** Whether all that is not read anew is the same as before. */
  private boolean isApart(List<Ties> old, List<Ties> now) {
    boolean apart =
        old.stream().noneMatch(Ties::whole)
            && now.stream().noneMatch(Ties::whole)
            && notes(old).equals(notes(now));
    boolean headings =
        old.stream().anyMatch(Ties::headings) || now.stream().anyMatch(Ties::headings);
    if (!apart || !headings) {
      return apart;
    }
    Map<String, Integer> numbered = new HashMap<>();
    old.forEach(each -> each.stems().forEach(stem -> numbered.merge(stem, 1, Integer::sum)));
    now.forEach(each -> each.stems().forEach(stem -> numbered.merge(stem, -1, Integer::sum)));
    for (int i = 0; i < all.size(); i++) {
      if (i == first) {
        i = last;
      }
      if (i < all.size()
          && (all.get(i).ties().followsHeadings()
              || all.get(i).ties().stems().stream()
                  .anyMatch(stem -> numbered.getOrDefault(stem, 0) != 0))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> notes(List<Ties> ties) {
    return ties.stream().flatMap(each -> each.notes().stream()).toList();
  }
}
