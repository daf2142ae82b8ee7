package dateline.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts independent witnesses: as many as can be paired, each a line of reporting with a voucher
 * of its own. Two agencies that quote one minister are one witness, for the minister is one; an
 * agency that quotes a minister and a doctor is one, for nobody else has seen that they said so.
 */
final class Witnesses {

  private final Map<String, Set<String>> vouchers = new LinkedHashMap<>();
  private final Map<String, String> lineOf = new HashMap<>();
  private int count;

  /** One more testimony; gives whether it brought a new witness. */
  boolean add(String line, String voucher) {
    if (!vouchers.computeIfAbsent(line, l -> new LinkedHashSet<>()).add(voucher)) {
      return false;
    }
    // One new edge lets a largest pairing grow by one at most.
    for (String free : vouchers.keySet()) {
      if (!lineOf.containsValue(free) && pair(free, new HashSet<>())) {
        count++;
        return true;
      }
    }
    return false;
  }

  private boolean pair(String line, Set<String> tried) {
    for (String voucher : vouchers.getOrDefault(line, Set.of())) {
      if (tried.add(voucher)) {
        String holder = lineOf.get(voucher);
        if (holder == null || pair(holder, tried)) {
          lineOf.put(voucher, line);
          return true;
        }
      }
    }
    return false;
  }

  int count() {
    return count;
  }
}
