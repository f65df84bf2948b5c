package wms.facilities;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads facilities, zones and bins. */
@Query
public class FacilityBook {
  private static final String FACILITIES = "SELECT f.*, (SELECT COUNT(*) FROM zone z WHERE z.facility = f.code) AS zones FROM facility f ";
  private final Sql sql;

  @Inject public FacilityBook(Sql sql) { this.sql = sql; }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<FacilityView> after(String code, Scope scope, int limit) {
    List<Object> params = new ArrayList<>(List.of(code));
    params.addAll(scope.params());
    return sql.list(FacilityBook::facility, FACILITIES + "WHERE f.code > ?" + scope.and("f.code") + " ORDER BY f.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public List<FacilityView> all() { return sql.list(FacilityBook::facility, FACILITIES + "ORDER BY f.code"); }

  public boolean isEmpty() { return sql.list(row -> row.text("code"), "SELECT code FROM facility FETCH FIRST 1 ROWS ONLY").isEmpty(); }

  /** @throws Refusal not found */
  public FacilityView facility(String code) {
    return sql.first(FacilityBook::facility, FACILITIES + "WHERE f.code = ?", code).orElseThrow(() -> Refusal.notFound("facility", code));
  }

  /** @throws Refusal not found */
  public ZoneView zone(String code) {
    return sql.first(FacilityBook::zone, "SELECT * FROM zone WHERE code = ?", code).orElseThrow(() -> Refusal.notFound("zone", code));
  }

  /** The facility a zone belongs to, for good. */
  public String facilityOf(String zone) { return sql.once("facility of zone " + zone, () -> zone(zone).facility()); }

  /** The calendar a facility keeps, for good. */
  public ZoneId calendarOf(String facility) { return sql.once("calendar of facility " + facility, () -> ZoneId.of(facility(facility).timezone())); }

  public List<ZoneView> zonesOf(String facility) {
    return sql.list(FacilityBook::zone, "SELECT * FROM zone WHERE facility = ? ORDER BY code", facility);
  }

  public List<ZoneView> zones() { return sql.list(FacilityBook::zone, "SELECT * FROM zone ORDER BY code"); }

  public List<String> binsOf(String zone) { return sql.list(row -> row.text("code"), "SELECT code FROM bin WHERE zone = ? ORDER BY code", zone); }

  /** The bins of a zone as one walks past them. */
  public List<BinView> bins(String zone) { return sql.list(FacilityBook::bin, "SELECT * FROM bin WHERE zone = ? ORDER BY aisle, aisle_position, shelf_level, code", zone); }

  private static BinView bin(Row row) throws SQLException {
    return new BinView(row.text("code"), row.text("zone"), row.decimal("capacity_kg"), row.decimal("capacity_m3"), row.whole("length_mm"), row.whole("width_mm"), row.whole("height_mm"),
        row.text("aisle"), row.whole("aisle_position"), row.whole("shelf_level"));
  }

  private static FacilityView facility(Row row) throws SQLException {
    return new FacilityView(row.text("code"), Names.of(row.text("name_zh"), row.text("name_en")), row.word("kind", FacilityKind.class), row.text("county"),
        row.text("organisation"), row.real("lat"), row.real("lon"), row.text("time_zone"), row.word("facility_mode", Mode.class), row.count("zones"), row.count("version"));
  }

  private static ZoneView zone(Row row) throws SQLException {
    return new ZoneView(row.text("code"), row.text("facility"), Names.of(row.text("name_zh"), row.text("name_en")), row.word("temperature_class", TemperatureClass.class),
        row.word("zone_use", ZoneUse.class), row.word("normal_use", ZoneUse.class), row.word("emergency_use", ZoneUse.class),
        row.decimal("area_m2"), row.decimal("capacity_kg"), row.count("version"));
  }
}
