package wms.dispatch.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.dispatch.LeftOutLot;
import wms.dispatch.Limit;
import wms.dispatch.LimitCode;
import wms.dispatch.PlanContent;
import wms.dispatch.PlanLine;
import wms.dispatch.PlanShipment;
import wms.dispatch.VehicleHours;
import wms.dispatch.domain.PlanHead;
import wms.inventory.ReserveClass;
import wms.shared.Facts;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps what plans say, as it was when they were drawn up. */
@Part
public class PlanPages {
  private final Sql sql;

  @Inject public PlanPages(Sql sql) { this.sql = sql; }

  public void add(String plan, PlanContent content) {
    List<Object[]> lines = new ArrayList<>();
    List<Object[]> limits = new ArrayList<>();
    for (PlanLine l : content.lines()) {
      lines.add(new Object[] {plan, l.need(), lines.size() + 1, l.point(), l.material(), l.needed().value(), l.planned().value(), l.needed().unit(), l.priority(), l.minLifeDays(), l.deadline()});
      for (int i = 0; i < l.whyNot().size(); i++) limits.add(limit(plan, l.need(), i + 1, l.whyNot().get(i)));
    }
    sql.batch("INSERT INTO plan_line (plan_id, need, line_no, point_code, material, needed, planned, unit, priority, min_life_days, deadline_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)", lines);
    sql.batch("INSERT INTO plan_limit (plan_id, need, limit_no, limit_code, params, suffices) VALUES (?,?,?,?,?,?)", limits);
    addShipments(plan, content.shipments());
    addLeftOut(plan, content.leftOut());
    sql.batch("INSERT INTO plan_vehicle_use (plan_id, facility, temperature_class, vehicles, hours_used, hours_available) VALUES (?,?,?,?,?,?)",
        content.vehicleHours().stream().map(v -> new Object[] {plan, v.facility(), v.temperatureClass(), v.vehicles(), v.used(), v.available()}).toList());
  }

  private static Object[] limit(String plan, String need, int number, Limit l) { return new Object[] {plan, need, number, l.code(), Facts.write(l.params()), l.alone()}; }

  private void addShipments(String plan, List<PlanShipment> shipments) {
    List<Object[]> rows = new ArrayList<>();
    for (PlanShipment s : shipments)
      rows.add(new Object[] {s.id(), plan, rows.size() + 1, s.need(), s.from(), s.to(), s.material(), s.lot(), s.lotNumber(), s.reserveClass(), s.zone(), s.bin(), s.expiry(),
          s.quantity().value(), s.quantity().unit(), s.departure(), s.arrival(), s.vehicleClass(), s.trips(), s.vehicleHours()});
    sql.batch("INSERT INTO plan_shipment (id, plan_id, shipment_no, need, facility, destination, material, lot, lot_number, reserve_class, zone_code, bin_code, expiry,"
        + " quantity, unit, departure_at, arrival_at, vehicle_class, trips, vehicle_hours) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows);
  }

  private void addLeftOut(String plan, List<LeftOutLot> lots) {
    List<Object[]> rows = new ArrayList<>();
    for (LeftOutLot l : lots) rows.add(new Object[] {plan, rows.size() + 1, l.facility(), l.material(), l.lot(), l.lotNumber(), l.quantity().value(), l.quantity().unit(), l.reason()});
    sql.batch("INSERT INTO plan_left_out (plan_id, line_no, facility, material, lot, lot_number, quantity, unit, cause) VALUES (?,?,?,?,?,?,?,?,?)", rows);
  }

  public PlanContent of(PlanHead plan) {
    return new PlanContent(plan.solveMillis() / 1000.0, plan.weightedUnmet(), plan.bound(), lines(plan.id()), shipments(plan.id()),
        sql.list(PlanPages::leftOut, "SELECT x.*, m.name_zh, m.name_en FROM plan_left_out x JOIN material m ON m.code = x.material WHERE x.plan_id = ? ORDER BY x.line_no", plan.id()),
        sql.list(PlanPages::hours, "SELECT * FROM plan_vehicle_use WHERE plan_id = ? ORDER BY facility, temperature_class", plan.id()));
  }

  public List<PlanShipment> shipments(String plan) {
    return sql.list(PlanPages::shipment, "SELECT s.*, m.name_zh, m.name_en FROM plan_shipment s JOIN material m ON m.code = s.material WHERE s.plan_id = ? ORDER BY s.shipment_no", plan);
  }

  private List<PlanLine> lines(String plan) {
    Map<String, List<Limit>> limits = limits(plan);
    return sql.list(row -> line(row, limits), """
        SELECT l.*, m.name_zh, m.name_en, (SELECT MAX(s.arrival_at) FROM plan_shipment s WHERE s.plan_id = l.plan_id AND s.need = l.need) AS latest_at
        FROM plan_line l JOIN material m ON m.code = l.material WHERE l.plan_id = ? ORDER BY l.line_no""", plan);
  }

  private Map<String, List<Limit>> limits(String plan) {
    Map<String, List<Limit>> limits = new HashMap<>();
    sql.list(row -> limits.computeIfAbsent(row.text("need"), need -> new ArrayList<>()).add(limit(row)), "SELECT * FROM plan_limit WHERE plan_id = ? ORDER BY need, limit_no", plan);
    return limits;
  }

  private static Limit limit(Row row) throws SQLException {
    Map<String, String> params = new TreeMap<>();
    Facts.read(row.text("params")).forEach((key, value) -> params.put(key, String.valueOf(value)));
    return new Limit(row.word("limit_code", LimitCode.class), params, row.flag("suffices"));
  }

  private static PlanLine line(Row row, Map<String, List<Limit>> limits) throws SQLException {
    Quantity needed = row.quantity("needed", "unit");
    Quantity planned = row.quantity("planned", "unit");
    return new PlanLine(row.text("need"), row.text("point_code"), row.text("material"), names(row), needed, planned, needed.minus(planned), row.count("priority"),
        row.count("min_life_days"), row.instant("deadline_at"), row.instant("latest_at"), limits.getOrDefault(row.text("need"), List.of()));
  }

  private static PlanShipment shipment(Row row) throws SQLException {
    return new PlanShipment(row.text("id"), row.text("need"), row.text("facility"), row.text("destination"), row.text("material"), names(row), row.text("lot"), row.text("lot_number"),
        row.date("expiry"), row.word("reserve_class", ReserveClass.class), row.text("zone_code"), row.text("bin_code"), row.quantity("quantity", "unit"),
        row.instant("departure_at"), row.instant("arrival_at"), row.text("vehicle_class"), row.count("trips"), row.real("vehicle_hours"));
  }

  private static LeftOutLot leftOut(Row row) throws SQLException {
    return new LeftOutLot(row.text("lot"), row.text("lot_number"), row.text("material"), names(row), row.text("facility"), row.quantity("quantity", "unit"), row.word("cause", LeftOutLot.Reason.class));
  }

  private static VehicleHours hours(Row row) throws SQLException {
    return new VehicleHours(row.text("facility"), row.text("temperature_class"), row.count("vehicles"), row.real("hours_used"), row.real("hours_available"));
  }

  private static Names names(Row row) throws SQLException { return Names.of(row.text("name_zh"), row.text("name_en")); }
}
