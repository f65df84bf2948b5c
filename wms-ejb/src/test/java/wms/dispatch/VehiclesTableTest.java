package wms.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.TemperatureClass;
import wms.dispatch.sql.Vehicles;
import wms.dispatch.usecase.VehiclesTable;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Wired;
import wms.shared.csv.CsvReason;
import wms.shared.csv.ImportTables;

/** Vehicles come as a table: all of them or none, and every error is named by its row and column. */
class VehiclesTableTest extends DatabaseTest {
  private static final String HEADER = "code,plate,home,temperature_class,capacity_kg,capacity_m3,hours_per_day\n";
  private static final Actor CLERK = new Actor("clerk", "Clerk", "test", Map.of("*", Set.of(Right.ADMINISTER)));
  private ImportTables tables;

  @BeforeEach void aHouseWithoutVehicles() {
    Warehouse house = new Warehouse(sql);
    transacted(() -> Warehouse.furnish(sql));
    tables = new ImportTables(List.of(new Wired(entities, sql, house.clock).bean(VehiclesTable.class)), entities, Fired.event(), house.clock);
  }

  @Test void vehiclesAreAtHomeWhereTheTableSays() {
    load("V-1,新B-12345,CJ,CHILLED,5000,20.5,10\nV-2,新B-67890,MNS,frozen,800,4,0\n");
    assertThat(new Vehicles(sql).all()).extracting(VehicleView::code, VehicleView::plate, VehicleView::home, VehicleView::temperatureClass)
        .containsExactlyInAnyOrder(Tuple.tuple("V-1", "新B-12345", "CJ", TemperatureClass.CHILLED), Tuple.tuple("V-2", "新B-67890", "MNS", TemperatureClass.FROZEN));
    assertThat(new Vehicles(sql).all()).filteredOn(vehicle -> vehicle.code().equals("V-1")).singleElement().satisfies(vehicle -> {
      assertThat(vehicle.capacityKg()).isEqualByComparingTo("5000");
      assertThat(vehicle.capacityM3()).isEqualByComparingTo("20.5");
      assertThat(vehicle.hoursPerDay()).isEqualByComparingTo("10");
    });
  }

  @Test void everyErrorIsNamedAtOnceAndNothingIsKept() {
    load("V-0,新B-00000,CJ,CHILLED,5000,20,10\n");
    assertThat(refused("""
        V-1,新B-11111,CJ,CHILLED,5000,20,10
        V 2,新B-22222,CJ,CHILLED,5000,20,10
        V-3,,CJ,CHILLED,5000,20,10
        V-4,新B-44444,NOWHERE,CHILLED,5000,20,10
        V-5,新B-55555,CJ,TEPID,5000,20,10
        V-6,新B-66666,CJ,CHILLED,0,heavy,10
        V-7,新B-77777,CJ,CHILLED,5000,20,25
        V-1,新B-88888,CJ,CHILLED,5000,20,10
        V-0,新B-99999,CJ,CHILLED,5000,20,10
        """)).containsExactly("/rows/3/code NOT_A_CODE", "/rows/4/plate EMPTY", "/rows/5/home UNKNOWN_REFERENCE", "/rows/6/temperature_class NOT_ONE_OF",
        "/rows/7/capacity_kg NUMBER_TOO_SMALL", "/rows/7/capacity_m3 NOT_A_NUMBER", "/rows/8/hours_per_day NUMBER_TOO_LARGE", "/rows/9/code TWICE_IN_FILE", "/rows/10/code ALREADY_THERE");
    assertThat(new Vehicles(sql).all()).extracting(VehicleView::code).containsExactly("V-0");
  }

  private void load(String rows) { transacted(() -> tables.load(Map.of("vehicles", (HEADER + rows).getBytes(StandardCharsets.UTF_8)), CLERK)); }

  private List<String> refused(String rows) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> load(rows));
    assertThat(refusal.reason()).isEqualTo(CsvReason.IMPORT_REFUSED);
    return refusal.fields().stream().map(field -> field.pointer() + " " + field.code()).toList();
  }
}
