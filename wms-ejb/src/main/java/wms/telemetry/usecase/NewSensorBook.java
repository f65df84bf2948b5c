package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.telemetry.NewSensor;

/** Reads which sensors are heard and not registered. */
@Query
public class NewSensorBook {
  private final Sql sql;

  @Inject public NewSensorBook(Sql sql) { this.sql = sql; }

  /** In order of gateway and code, those after the cursor. */
  public List<NewSensor> after(String cursor, Scope scope, int limit) {
    int slash = cursor.indexOf('/');
    String gateway = slash < 0 ? cursor : cursor.substring(0, slash);
    List<Object> params = new ArrayList<>(List.of(gateway, gateway, cursor.substring(slash + 1)));
    params.addAll(scope.params());
    return sql.list(NewSensorBook::sensor, "SELECT n.*, (SELECT COUNT(*) FROM sensor s WHERE s.code = n.code) AS registered FROM new_sensor n WHERE (n.gateway > ? OR n.gateway = ? AND n.code > ?)"
        + scope.and("n.facility") + " ORDER BY n.gateway, n.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public static String cursor(NewSensor sensor) { return sensor.gateway() + "/" + sensor.code(); }

  private static NewSensor sensor(Row row) throws SQLException {
    return new NewSensor(row.text("gateway"), row.text("facility"), row.text("code"), NewSensor.newest(row.text("newest")), row.instant("first_heard_at"), row.instant("last_heard_at"),
        row.count("kept"), row.number("dropped"), row.count("registered") > 0);
  }
}
