package wms.shared;

import java.util.Map;

/**
 * Something that was done and goes into the audit trail in the same transaction.
 *
 * @param action what, as a stable code such as {@code inventory.lot.received}
 * @param facility the facility concerned, or null
 * @param details facts in JSON types (text, numbers, booleans, maps, lists)
 */
public record Deed(Actor by, String action, String subjectType, String subjectId, String facility, Map<String, Object> details) {
  public static Deed of(Actor by, String action, String subjectType, String subjectId, String facility, Map<String, Object> details) {
    return new Deed(by, action, subjectType, subjectId, facility, Map.copyOf(details));
  }
}
