package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.telemetry.ConfigurationState;
import wms.telemetry.GatewayClock;
import wms.telemetry.GatewayConfiguration;
import wms.telemetry.GatewayState;
import wms.telemetry.domain.Progress;
import wms.telemetry.sql.ConfigurationContent;
import wms.telemetry.sql.ConfigurationKey;

/** Reads gateways. */
@Query
public class GatewayBook {
  private static final String GATEWAYS = """
      SELECT g.*, c.version AS told, p.epoch, p.committed, p.beyond, p.changed_at, (SELECT COUNT(*) FROM dead_letter d WHERE d.box = g.code AND d.settled_at IS NULL) AS refused,
        (SELECT b.dropped FROM dead_letter_box b WHERE b.box = g.code) AS letters_dropped, (SELECT COUNT(*) FROM new_sensor n WHERE n.gateway = g.code) AS strangers
      FROM gateway g LEFT JOIN gateway_configuration c ON c.gateway = g.code LEFT JOIN gateway_progress p ON p.gateway = g.code AND p.facility = g.facility
        AND p.changed_at = (SELECT MAX(q.changed_at) FROM gateway_progress q WHERE q.gateway = g.code AND q.facility = g.facility)
      """;
  /** As the gateway says it. */
  private static final String NO_KEY = "orders.noKey";
  private final Sql sql;
  private final ConfigurationContent contents;
  private final ConfigurationKey key;

  @Inject public GatewayBook(Sql sql, ConfigurationContent contents, ConfigurationKey key) {
    this.sql = sql;
    this.contents = contents;
    this.key = key;
  }

  /** @throws Refusal not found */
  public GatewayConfiguration configuration(String code) {
    return sql.first(this::configuration, "SELECT g.code, g.facility, g.sample_seconds, c.version, (SELECT COUNT(*) FROM sensor s WHERE s.gateway = g.code) AS sensors "
        + "FROM gateway g LEFT JOIN gateway_configuration c ON c.gateway = g.code WHERE g.code = ?", code).orElseThrow(() -> Refusal.notFound("gateway", code));
  }

  private GatewayConfiguration configuration(Row row) throws SQLException {
    String code = row.text("code");
    return new GatewayConfiguration(code, row.text("facility"), row.whole("sample_seconds"), row.count("sensors"), contents.corrections(code), row.number("version"), key.publicKey().orElse(null));
  }

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
    return new GatewayState(row.text("code"), row.text("facility"), row.count("is_online") != 0, seen, whole(buffered), row.text("epoch"),
        row.text("epoch") == null ? null : row.number("committed"), row.text("software"),
        row.text("epoch") == null ? List.of() : new Progress(row.number("committed"), row.text("beyond")).missing(), clock(row), row.count("refused"), row.number("letters_dropped"), row.count("strangers"),
        whole(row.real("dropped")), row.text("trouble"), configured(row));
  }

  private static GatewayClock clock(Row row) throws SQLException {
    long last = row.number("clock_last_hour");
    return last == 0 ? null : GatewayClock.of(row.number("clock_first_hour"), row.number("clock_first"), last, row.number("clock_last"));
  }

  private static Long whole(Double number) { return number == null ? null : Long.valueOf(number.longValue()); }

  /** A gateway that has not spoken of its configuration is of another make, or older. */
  private static ConfigurationState configured(Row row) throws SQLException {
    if (row.text("config_refused") != null) return NO_KEY.equals(row.text("config_refused")) ? ConfigurationState.NO_KEY : ConfigurationState.REFUSED;
    Double followed = row.real("config_version");
    return followed == null ? ConfigurationState.UNKNOWN : followed.longValue() == row.number("told") ? ConfigurationState.FOLLOWED : ConfigurationState.UNDER_WAY;
  }
}
