package wms.facilities;

import java.util.ArrayList;
import java.util.List;
import wms.shared.Contains;
import wms.shared.Scope;

/**
 * Which equipment a reader asks for; null where it does not matter.
 *
 * @param text somewhere in code, names or serial number
 * @param scope the facilities the reader may see
 */
public record EquipmentFilter(String facility, EquipmentKind kind, WorkStatus status, Contains text, Scope scope) {
  private static final String[] SEARCHED = {"e.code", "e.name_zh", "e.name_en", "e.serial_number"};

  String and() {
    return (facility == null ? "" : " AND e.facility = ?") + (kind == null ? "" : " AND e.kind = ?") + (status == null ? "" : " AND e.work_status = ?") + text.in(SEARCHED) + scope.and("e.facility");
  }

  List<Object> params() {
    List<Object> params = new ArrayList<>();
    if (facility != null) params.add(facility);
    if (kind != null) params.add(kind);
    if (status != null) params.add(status);
    params.addAll(text.params(SEARCHED.length));
    params.addAll(scope.params());
    return params;
  }
}
