package wms.reports.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Scope;

/**
 * Where and when figures are asked for: from (with) to (without).
 *
 * @param facility null: all of the scope
 */
record Span(String facility, Scope scope, Instant from, Instant to) {
  /** A condition on a column that names a facility, beginning with AND; its values are {@link #params()}. */
  String at(String column) { return (facility == null ? "" : " AND " + column + " = ?") + scope.and(column); }

  /** The codes of the zones there, as a query. */
  String zones() { return "SELECT z.code FROM zone z WHERE 1 = 1" + at("z.facility"); }

  List<Object> params() {
    List<Object> params = new ArrayList<>();
    if (facility != null) params.add(facility);
    params.addAll(scope.params());
    return params;
  }

  /** Theirs, with others before and after them. */
  Object[] params(List<Object> before, Object... after) {
    List<Object> all = new ArrayList<>(before);
    all.addAll(params());
    all.addAll(List.of(after));
    return all.toArray();
  }

  Span of(String one) { return new Span(one, scope, from, to); }
}
