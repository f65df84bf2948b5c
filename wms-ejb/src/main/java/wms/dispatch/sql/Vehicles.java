package wms.dispatch.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.dispatch.VehicleView;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

@Part
public class Vehicles {
  private final Sql sql;

  @Inject public Vehicles(Sql sql) { this.sql = sql; }

  public List<VehicleView> all() { return sql.list(Vehicles::vehicle, "SELECT * FROM vehicle ORDER BY code"); }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<VehicleView> after(String code, int limit) {
    return sql.list(Vehicles::vehicle, "SELECT * FROM vehicle WHERE code > ? ORDER BY code FETCH FIRST " + limit + " ROWS ONLY", code);
  }

  public boolean isKnown(String code) { return sql.first(row -> row.text("code"), "SELECT code FROM vehicle WHERE code = ?", code).isPresent(); }

  public void add(VehicleView v) {
    sql.update("INSERT INTO vehicle (code, plate, home, temperature_class, capacity_kg, capacity_m3, hours_per_day) VALUES (?,?,?,?,?,?,?)",
        v.code(), v.plate(), v.home(), v.temperatureClass(), v.capacityKg(), v.capacityM3(), v.hoursPerDay());
  }

  private static VehicleView vehicle(Row row) throws SQLException {
    return new VehicleView(row.text("code"), row.text("plate"), row.text("home"), row.word("temperature_class", TemperatureClass.class),
        row.decimal("capacity_kg"), row.decimal("capacity_m3"), row.decimal("hours_per_day"));
  }
}
