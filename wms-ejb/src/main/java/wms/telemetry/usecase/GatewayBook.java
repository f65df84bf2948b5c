package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.telemetry.GatewayClock;
import wms.telemetry.GatewayState;
import wms.telemetry.domain.Progress;

/** Reads gateways. */
@Query
public class GatewayBook {
  private static final String GATEWAYS = """
      SELECT g.*, p.epoch, p.committed, p.beyond, p.changed_at, (SELECT COUNT(*) FROM dead_letter d WHERE d.box = g.code AND d.settled_at IS NULL) AS refused,
        (SELECT b.dropped FROM dead_letter_box b WHERE b.box = g.code) AS dropped, (SELECT COUNT(*) FROM new_sensor n WHERE n.gateway = g.code) AS strangers
      FROM gateway g LEFT JOIN gateway_progress p ON p.gateway = g.code AND p.facility = g.facility
        AND p.changed_at = (SELECT MAX(q.changed_at) FROM gateway_progress q WHERE q.gateway = g.code AND q.facility = g.facility)
      """;
  private final Sql sql;

  @Inject public GatewayBook(Sql sql) { this.sql = sql; }

  /** In order of code, those after the given one. */
  public List<GatewayState> after(String code, Scope scope, int limit) {
    List<Object> params = new ArrayList<>(List.of(code));
    params.addAll(scope.params());
    return sql.list(GatewayBook::gateway, GATEWAYS + "WHERE g.code > ?" + scope.and("g.facility") + " ORDER BY g.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public List<GatewayState> all() { return sql.list(GatewayBook::gateway, GATEWAYS); }

  private static GatewayState gateway(Row row) throws SQLException {
    Instant seen = row.instant("last_seen_at");
    Double buffered = row.real("buffered");
    return new GatewayState(row.text("code"), row.text("facility"), row.count("is_online") != 0, seen, buffered == null ? null : buffered.longValue(), row.text("epoch"),
        row.text("epoch") == null ? null : row.number("committed"), row.text("software"),
        row.text("epoch") == null ? List.of() : new Progress(row.number("committed"), row.text("beyond")).missing(), clock(row), row.count("refused"), row.number("dropped"), row.count("strangers"));
  }

  private static GatewayClock clock(Row row) throws SQLException {
    long last = row.number("clock_last_hour");
    return last == 0 ? null : GatewayClock.of(row.number("clock_first_hour"), row.number("clock_first"), last, row.number("clock_last"));
  }
}
