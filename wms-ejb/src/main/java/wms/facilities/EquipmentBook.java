package wms.facilities;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the equipment. */
@Query
public class EquipmentBook {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final String SELECT = """
      SELECT e.*, f.time_zone FROM (SELECT q.*, CASE WHEN q.work_status = 'RETIRED' THEN DATE('9999-12-31') ELSE COALESCE(q.calibration_due, DATE('9999-12-31')) END AS due FROM equipment q) e
      JOIN facility f ON f.code = e.facility
      """;
  private final Sql sql;
  private final Clock clock;

  @Inject public EquipmentBook(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * What is due or overdue first, then by code; what is retired or not calibrated comes last.
   *
   * @param cursor of the last one seen, {@code ""} begins
   */
  public List<EquipmentView> dueFirst(String cursor, EquipmentFilter filter, int limit) {
    String[] last = cursor.split("~", 2);
    if (!cursor.isEmpty() && (last.length != 2 || !last[0].matches("\\d{4}-\\d{2}-\\d{2}"))) throw Refusal.invalid("/query/cursor", "MALFORMED");
    LocalDate due = cursor.isEmpty() ? LocalDate.of(1, 1, 1) : LocalDate.parse(last[0]);
    List<Object> params = new ArrayList<>(List.of(due, due, cursor.isEmpty() ? "" : last[1]));
    params.addAll(filter.params());
    return sql.list(this::view, SELECT + "WHERE (e.due > ? OR (e.due = ? AND e.code > ?))" + filter.and() + " ORDER BY e.due, e.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public static String cursor(EquipmentView equipment) {
    boolean last = equipment.status() == WorkStatus.RETIRED || equipment.calibrationDue() == null;
    return (last ? NEVER : equipment.calibrationDue()) + "~" + equipment.code();
  }

  /** @throws Refusal not found */
  public EquipmentView equipment(String code) { return sql.first(this::view, SELECT + "WHERE e.code = ?", code).orElseThrow(() -> Refusal.notFound("equipment", code)); }

  private EquipmentView view(Row row) throws SQLException {
    LocalDate due = row.date("calibration_due");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.text("time_zone")));
    WorkStatus status = row.word("work_status", WorkStatus.class);
    return new EquipmentView(row.text("code"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("facility"), row.text("zone"), row.word("kind", EquipmentKind.class), status,
        row.text("status_reason"), row.instant("status_at"), row.text("serial_number"), due, status == WorkStatus.RETIRED ? Calibration.NOT_NEEDED : Calibration.on(today, due),
        Defrost.of(row.text("defrost_at"), row.whole("defrost_minutes")), row.count("version"));
  }
}
