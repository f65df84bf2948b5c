package wms.dispatch.usecase;

import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.catalogue.TemperatureClass;
import wms.dispatch.VehicleView;
import wms.dispatch.sql.Vehicles;
import wms.facilities.Facilities;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Vehicles as a site brings them. */
@Part
public class VehiclesTable implements ImportTable {
  private final Vehicles vehicles;
  private final Facilities facilities;

  @Inject public VehiclesTable(Vehicles vehicles, Facilities facilities) {
    this.vehicles = vehicles;
    this.facilities = facilities;
  }

  @Override public String table() { return "vehicles"; }

  @Override public int order() { return 120; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("plate"), required("home"), required("temperature_class"), required("capacity_kg"), required("capacity_m3"), required("hours_per_day"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) {
      VehicleView vehicle = vehicle(row);
      if (vehicle.code() != null && !seen.add(vehicle.code())) row.refuse("code", CsvReason.TWICE_IN_FILE);
      else if (vehicle.code() != null && vehicles.isKnown(vehicle.code())) row.refuse("code", CsvReason.ALREADY_THERE);
      if (vehicle.home() != null && facilities.seekFacility(vehicle.home()).isEmpty()) row.refuse("home", CsvReason.UNKNOWN_REFERENCE);
      if (row.isGood()) vehicles.add(vehicle);
    }
  }

  private static VehicleView vehicle(CsvRow row) {
    return new VehicleView(row.code("code"), row.text("plate"), row.code("home"), row.word("temperature_class", TemperatureClass.class),
        row.decimal("capacity_kg", "1", "100000", 3), row.decimal("capacity_m3", "0.1", "1000", 3), row.decimal("hours_per_day", "0", "24", 2));
  }

  @Override public void write(Sheet sheet) {
    vehicles.all().forEach(vehicle -> sheet.row(vehicle.code(), vehicle.plate(), vehicle.home(), vehicle.temperatureClass(), vehicle.capacityKg(), vehicle.capacityM3(), vehicle.hoursPerDay()));
  }
}
