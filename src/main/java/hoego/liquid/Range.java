package hoego.liquid;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers from one to another, both included. */
record Range(long from, long to) {
  long size() {
    return Math.max(0, to - from + 1);
  }

  List<Object> list(Budget budget) {
    budget.steps((int) Math.min(size(), Integer.MAX_VALUE));
    List<Object> list = new ArrayList<>();
    for (long i = from; i <= to; i++) {
      list.add(i);
    }
    return list;
  }

  @Override
  public String toString() {
    return from + ".." + to;
  }
}
