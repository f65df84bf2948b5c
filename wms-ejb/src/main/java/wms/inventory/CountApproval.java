package wms.inventory;

import java.util.Set;

/**
 * @param without lines whose difference is not booked
 * @param seen the version the approver saw, or null when it does not matter
 */
public record CountApproval(String count, String comment, Set<String> without, Long seen) {
  public CountApproval { without = without == null ? Set.of() : Set.copyOf(without); }
}
