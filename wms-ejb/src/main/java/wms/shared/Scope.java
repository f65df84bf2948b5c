package wms.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The facilities whose data a reader may see, as a condition for a query.
 *
 * @param facilities null when every facility may be seen
 */
public record Scope(Set<String> facilities) {
  public static final Scope EVERYWHERE = new Scope(null);

  public boolean covers(String facility) { return facilities == null || facilities.contains(facility); }

  /** A condition such as {@code " AND (z.facility IN (?,?))"}, empty when everything may be seen; its values are {@link #params()}. */
  public String and(String column) {
    if (facilities == null) return "";
    if (facilities.isEmpty()) return " AND 1 = 0";
    return " AND " + column + " IN (" + "?,".repeat(facilities.size() - 1) + "?)";
  }

  public List<Object> params() { return facilities == null ? List.of() : new ArrayList<>(facilities); }
}
